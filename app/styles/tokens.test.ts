import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** What is declared in the first block that a selector opens. */
function declared(selector: string): Record<string, string> {
  const from = css.indexOf(`${selector} {`);
  if (from < 0) throw new Error(`tokens.css has no ${selector}`);
  const block = css.slice(css.indexOf("{", from) + 1, css.indexOf("}", from)).replace(/\/\*.*?\*\//gs, "");
  const pairs = block.split(";").flatMap((line) => {
    const [name, value] = line.split(/:(.*)/s);
    return name?.trim() && value ? [[name.trim(), value.trim()] as const] : [];
  });
  return Object.fromEntries(pairs);
}

const day = declared(":root");
const night = declared(":root.dark");

/** Contrast of two colours by the measure of WCAG 2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe("tokens", () => {
  it("shows the same night by the device and by choice", () => {
    expect(declared(":root:not(.light)")).toEqual(night);
  });

  it.each([
    ["day", day],
    ["night", { ...day, ...night }],
  ])("can be read by %s on every ground", (_when, tokens) => {
    const colour = (name: string) => tokens[`--${name}`] ?? "";
    for (const ground of ["sand", "wet", "water"]) {
      expect(contrast(colour("ink"), colour(ground))).toBeGreaterThanOrEqual(7);
      expect(contrast(colour("ink-2"), colour(ground))).toBeGreaterThanOrEqual(7);
      expect(contrast(colour("sea"), colour(ground))).toBeGreaterThanOrEqual(7);
      // Borders of controls and the line that carries meaning are not text.
      expect(contrast(colour("edge"), colour(ground))).toBeGreaterThanOrEqual(3);
      expect(contrast(colour("line"), colour(ground))).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(colour("ink"), colour("deep"))).toBeGreaterThanOrEqual(7);
    expect(contrast(colour("kelp"), colour("sand"))).toBeGreaterThanOrEqual(7);
    for (const button of ["btn", "btn-hover", "kelp-btn"]) expect(contrast(colour("on-btn"), colour(button))).toBeGreaterThanOrEqual(7);
  });
});
