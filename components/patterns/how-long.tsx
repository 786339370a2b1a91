import { useSpeech } from "@/components/words/speech";
import type { Timing } from "@/lib/reflections/patterns/timing";
import { AsTable } from "./as-table";
import { untilDistanceWords, untilHereWords } from "./sentences";
import { Tallies } from "./tallies";

type Props = { untilDistance: Timing | null; untilHere: Timing | null };

/** How long it went on before the distance came, and how long that had lasted when the person came here. */
export function HowLong({ untilDistance, untilHere }: Props) {
  const speech = useSpeech("patterns");
  const { t } = speech;
  if (!untilDistance && !untilHere) return <p className="mt-4">{t("howLong.none")}</p>;
  return (
    <>
      {untilDistance ? (
        <Spans title={t("untilDistance.heading")} timing={untilDistance} words={untilDistanceWords(speech, untilDistance)} />
      ) : null}
      {untilHere ? <Spans title={t("untilHere.heading")} timing={untilHere} words={untilHereWords(speech, untilHere)} /> : null}
    </>
  );
}

function Spans({ title, timing, words }: { title: string; timing: Timing; words: string }) {
  const { t } = useSpeech("patterns");
  return (
    <figure className="fig">
      <h3>{title}</h3>
      <Tallies rows={timing.spans.map(({ option, ...row }) => ({ key: option, ...row }))} />
      <figcaption>{words}</figcaption>
      <AsTable
        of={title}
        head={[t("howLong.span"), t("howLong.times"), t("howLong.total")]}
        rows={timing.spans.map(({ option, label, n, of }) => ({ key: option, cells: [label, n, of] }))}
      />
    </figure>
  );
}
