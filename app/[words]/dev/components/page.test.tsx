import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import ComponentsPage from "./page";

it("is there for whoever works on the app", async () => {
  vi.stubEnv("NODE_ENV", "development");
  render(await ComponentsPage());
  expect(screen.getByRole("heading", { level: 1, name: "Components and states" })).toBeVisible();
});

it("is not there where the app is served to people", async () => {
  vi.stubEnv("NODE_ENV", "production");
  await expect(ComponentsPage()).rejects.toThrow(/NEXT_HTTP_ERROR_FALLBACK;404/);
});
