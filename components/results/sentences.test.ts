import { describe, expect, it } from "vitest";
import type { ExplainedReason, Explanation, Fit } from "@/lib/engine/explanation";
import { languages } from "@/lib/words/languages";
import { translatorFor } from "@/lib/words/translator";
import { type Locale, usualWords } from "@/lib/words/words";
import { duration, lead as leadIn, sentence } from "./sentences";

const translated = (locale: Locale) => [translatorFor({ ...usualWords, locale }, "results"), languages[locale].tag] as const;
const lead = (explanation: Explanation, locale: Locale = "en") => leadIn(explanation, ...translated(locale));

function fitting(fits: Fit[], canTell = true): Explanation {
  return { canTell, reasons: fits.map((fit) => ({ fit }) as ExplainedReason) } as Explanation;
}

describe("lead", () => {
  it("counts what fits well and what fits in part", () => {
    expect(lead(fitting(["strong", "partial", "partial", "partial", "open"]))).toBe(
      "One reason fits your answers well and three fit in part.",
    );
    expect(lead(fitting(["strong", "strong", "partial"]))).toBe("Two reasons fit your answers well and one fits in part.");
  });

  it("says so when nothing fits well", () => {
    expect(lead(fitting(["partial", "open"]))).toBe("One reason fits your answers in part. None fits them well.");
    expect(lead(fitting(["open", "unlikely"]))).toMatch(/^No reason fits your answers well/);
    expect(lead(fitting(["unlikely"]))).toBe("No reason we know of fits your answers.");
  });

  it("counts reasons by their gender in Spanish", () => {
    expect(lead(fitting(["strong", "partial"]), "es")).toBe("Una razón encaja bien con tus respuestas, y otra encaja en parte.");
    expect(lead(fitting(["strong", "strong", "partial", "partial", "partial"]), "es")).toBe(
      "Dos razones encajan bien con tus respuestas, y otras tres encajan en parte.",
    );
    expect(lead(fitting(["partial", "open"]), "es")).toBe("Una razón encaja en parte con tus respuestas. Ninguna encaja bien.");
  });

  it("counts nothing where we cannot tell", () => {
    expect(lead(fitting(["partial", "open"], false))).toBe("Your answers don’t set one reason clearly above the others.");
  });
});

describe("sentence", () => {
  it("ends with one full stop, whatever it is given", () => {
    expect(sentence("He is busy")).toBe("He is busy.");
    expect(sentence("He is busy.")).toBe("He is busy.");
  });
});

describe("duration", () => {
  it("says how long a beginning takes", () => {
    const said = (locale: Locale) => [5, 15, 60, 120].map((minutes) => duration(minutes, ...translated(locale)));
    expect(said("en")).toEqual(["Under ten minutes", "About 15 minutes", "About an hour", "About two hours"]);
    expect(said("es")).toEqual(["Menos de diez minutos", "Unos 15 minutos", "Más o menos una hora", "Unas dos horas"]);
  });
});
