import { readdirSync } from "node:fs";
import { join } from "node:path";
import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { Gallery } from "./gallery";

it("shows every component of components/ui", () => {
  const { container } = render(<Gallery />);
  const files = readdirSync(join(import.meta.dirname, "../ui")).filter((name) => /^[a-z-]+\.tsx$/.test(name));
  expect(files.length).toBeGreaterThan(8);
  expect(files.filter((name) => !container.querySelector(`#of-${name.replace(".tsx", "")}`))).toEqual([]);
});
