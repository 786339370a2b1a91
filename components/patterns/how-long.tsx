import type { Timing } from "@/lib/reflections/patterns/timing";
import { AsTable } from "./as-table";
import { untilDistanceWords, untilHereWords } from "./sentences";
import { Tallies } from "./tallies";

type Props = { untilDistance: Timing | null; untilHere: Timing | null };

/** How long it went on before the distance came, and how long that had lasted when the person came here. */
export function HowLong({ untilDistance, untilHere }: Props) {
  if (!untilDistance && !untilHere)
    return <p className="mt-4">Too few of your reflections say how long, so there is nothing to compare yet.</p>;
  return (
    <>
      {untilDistance ? (
        <Spans title="From the start to the distance" timing={untilDistance} words={untilDistanceWords(untilDistance)} />
      ) : null}
      {untilHere ? <Spans title="From the distance to the day you came here" timing={untilHere} words={untilHereWords(untilHere)} /> : null}
    </>
  );
}

function Spans({ title, timing, words }: { title: string; timing: Timing; words: string }) {
  return (
    <figure className="fig">
      <h3>{title}</h3>
      <Tallies rows={timing.spans.map(({ option, ...row }) => ({ key: option, ...row }))} />
      <figcaption>{words}</figcaption>
      <AsTable
        of={title}
        head={["How long", "Times", "Of"]}
        rows={timing.spans.map(({ option, label, n, of }) => ({ key: option, cells: [label, n, of] }))}
      />
    </figure>
  );
}
