import { render } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { StructuredData } from "./structured-data";

const data = { headline: "What </script><script>alert(1)</script> & “it” may be" };

it("stands in the page as it was built, whatever is in it, and stays there when React comes", () => {
  const page = document.createElement("div");
  document.body.append(page);
  page.innerHTML = renderToString(<StructuredData data={data} />);
  const scripts = () => [...page.querySelectorAll("script")];
  expect(scripts()).toHaveLength(1);
  expect(scripts()[0]).toHaveAttribute("type", "application/ld+json");
  expect(JSON.parse(scripts()[0]?.textContent ?? "")).toEqual(data);
  render(<StructuredData data={data} />, { container: page, hydrate: true });
  expect(JSON.parse(scripts()[0]?.textContent ?? "")).toEqual(data);
});

it("is not put into a page that is already there", () => {
  const { container } = render(<StructuredData data={data} />);
  expect(container).toBeEmptyDOMElement();
});
