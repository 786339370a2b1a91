import { useQuery } from "@tanstack/react-query";
import { SafetyFirst } from "@/components/results/safety-first";
import { useTongue } from "@/components/words/tongue";
import type { Explanation, SafetyLevel } from "@/lib/engine/explanation";
import { reflectionOne } from "@/lib/reflections/queries";
import type { Listed } from "@/lib/reflections/views";

type Props = {
  /** What the reflection itself says. */
  then: Explanation["safety"];
  /** Oldest first. */
  checkIns: readonly Listed[];
};

const gravity: readonly SafetyLevel[] = ["none", "care", "urgent"];

/** Help first where the newest check-in tells of something graver than the reflection did. What it is comes with the check-in; the help does not wait for it. */
export function SafetySince({ then, checkIns }: Props) {
  const newest = checkIns.findLast(({ readable }) => readable);
  const level = newest?.readable ? newest.journal.result.safety : "none";
  const isGraver = gravity.indexOf(level) > gravity.indexOf(then.level);
  const { data } = useQuery({ ...reflectionOne(newest?.id ?? ""), enabled: isGraver });
  const lang = useTongue(newest?.readable ? newest.journal.words : undefined);
  if (!isGraver) return null;
  const concerns = data?.readable ? data.explanation.safety.concerns : [];
  // Who is under 18 is spoken to by the reflection's own words, below.
  return <SafetyFirst safety={{ level, concerns, minor: false }} lang={lang} />;
}
