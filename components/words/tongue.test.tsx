import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { quoting, tongueOf } from "./tongue";

test.each([
  ["en-she", "es", "en-GB"],
  ["es-he", "en-GB", "es"],
  ["en-she", "en-GB", undefined],
  [undefined, "es", undefined],
  ["xx-he", "es", undefined],
])("of what was said in %s on a page in %s", (words, page, tag) => {
  expect(tongueOf(words, page)).toBe(tag);
});

const html = (said: React.ReactNode) => render(said).container.innerHTML;

test("what a sentence quotes is apart from it: each where it stands, the longer before the shorter that it begins with", () => {
  const quotes = [
    { text: "His life", lang: "en-GB" },
    { text: "His life elsewhere", lang: "en-GB" },
  ];
  expect(html(quoting("Antes «His life», ahora: his life elsewhere.", quotes))).toBe(
    'Antes «<span lang="en-GB">His life</span>», ahora: <span lang="en-GB">his life elsewhere</span>.',
  );
});

test("where a quote is in the language of the page, or is none, the sentence stays whole", () => {
  expect(quoting("Antes «Su vida».", [{ text: "Su vida", lang: undefined }])).toBe("Antes «Su vida».");
  expect(
    quoting("Antes.", [
      { text: null, lang: "en-GB" },
      { text: "", lang: "en-GB" },
    ]),
  ).toBe("Antes.");
});

test("what stands around it in tags stays as it is", () => {
  expect(html(quoting([<b key="b">Por qué.</b>, " He is busy."], [{ text: "He is busy", lang: "en-GB" }]))).toBe(
    '<b>Por qué.</b> <span lang="en-GB">He is busy</span>.',
  );
});
