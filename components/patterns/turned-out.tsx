import { Day } from "@/components/reflections/day";
import { BandEdge } from "@/components/results/band-edge";
import { FIT_COVER } from "@/components/results/fit-words";
import { FitMark } from "@/components/ui/fit-mark";
import { useSpeech } from "@/components/words/speech";
import type { Fit } from "@/lib/engine/explanation";
import type { ForecastRecord, Found } from "@/lib/reflections/patterns/record";
import { AsTable } from "./as-table";
import { endingsWords, recordWords } from "./sentences";
import { Tallies } from "./tallies";

/** More would be a list to scroll past; the counts are of all. */
const mostListed = 8;

type Props = { record: ForecastRecord; titleOf: (reason: string) => string };

/** What was feared, thought and shown, beside what turned out to be true. */
export function TurnedOut({ record, titleOf }: Props) {
  const speech = useSpeech("patterns");
  const { t } = speech;
  const { found, fear, guess, shown } = record;
  const rows = [
    { key: "fear", label: t("record.fear"), ...fear },
    { key: "guess", label: t("record.guess"), ...guess },
    { key: "shown", label: t("record.shown"), ...shown },
  ].filter(({ of }) => of > 0);
  return (
    <figure className="fig">
      {found.length > 0 ? <Ground found={found.slice(-mostListed)} titleOf={titleOf} /> : null}
      <div className="leaf">
        {rows.length > 0 ? <Tallies rows={rows} /> : null}
        <figcaption>
          {recordWords(speech, record)} {endingsWords(speech, record)}
        </figcaption>
        {rows.length > 0 ? (
          <AsTable
            of={t("record.heading")}
            head={[t("record.said"), t("record.right"), t("record.total")]}
            rows={rows.map(({ key, label, n, of }) => ({ key, cells: [label, n, of] }))}
          />
        ) : null}
      </div>
    </figure>
  );
}

/** What was true lies on the sand where it had fitted, and under water where we had seen little of it. */
function Ground({ found, titleOf }: { found: readonly Found[]; titleOf: (reason: string) => string }) {
  return (
    <div className="ground">
      <ul className="leaf ground__dry">
        <Lying fit="strong" found={found} titleOf={titleOf} />
        <Lying fit="partial" found={found} titleOf={titleOf} />
      </ul>
      <BandEdge from="sand" to="water" />
      <div className="ground__sea">
        <ul className="leaf">
          <Lying fit="open" found={found} titleOf={titleOf} />
          <Lying fit="unlikely" found={found} titleOf={titleOf} />
        </ul>
      </div>
      <BandEdge from="water" to="sand" />
    </div>
  );
}

function Lying({ fit, found, titleOf }: { fit: Fit; found: readonly Found[]; titleOf: (reason: string) => string }) {
  const { t } = useSpeech("patterns");
  const here = found.filter((each) => each.fit === fit);
  return (
    <li>
      <span className="fit">
        <FitMark cover={FIT_COVER[fit]} />
        {t(`fit.${fit}`)}
      </span>
      {here.length === 0 ? (
        <p className="nobody">{t("record.nobody")}</p>
      ) : (
        <div>
          {here.map(({ id, person, savedAt, reason }) => (
            <p key={id}>
              <b>{person ?? <Day iso={savedAt} />}</b>: {titleOf(reason)}
            </p>
          ))}
        </div>
      )}
    </li>
  );
}
