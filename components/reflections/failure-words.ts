import { useTranslations } from "#translations";
import { RequestFailed } from "@/lib/reflections/requests";
import type { Translator } from "@/lib/words/translator";

const kinds = ["offline", "missing", "conflict", "no-key", "refused", "fault"] as const;

/** Why something failed: its kind, or what the server said. It can be written down, and is put into words when it is shown. */
export function whyFailed(error: unknown): string {
  const failure = error instanceof RequestFailed ? error.failure : null;
  if (!failure) return "fault";
  return failure.kind === "refused" ? (failure.message ?? failure.kind) : failure.kind;
}

/** What to say of it. */
export function whyWords(t: Translator<"saving">, why: string): string {
  const kind = kinds.find((each) => each === why);
  return kind ? t(`failed.${kind}`) : why;
}

/** What to say where something could not be fetched or done. */
export function useFailureWords(): (error: Error) => string {
  const t = useTranslations("saving");
  return (error) => whyWords(t, whyFailed(error));
}
