import { useTranslations } from "#translations";
import type { AnswerLinks } from "./answer-links";
import { BandEdge, type Ground } from "./band-edge";
import type { Bands, Placed } from "./bands";
import { Silent, UnderWater } from "./folded-together";
import { FoldedReason, OpenReason } from "./reason";

type Props = {
  bands: Bands;
  /** Whether the first reason is shown in full: not where none comes before another. */
  openFirst: boolean;
  links: AnswerLinks;
};

/** Every reason with its grounds: what fits well on sand, the rest on wet sand, the less likely under water. */
export function ReasonByReason({ bands, openFirst, links }: Props) {
  const t = useTranslations("results");
  const { strong, partial, silent, unlikely } = bands;
  const first = openFirst ? (strong[0] ?? partial[0]) : undefined;
  const wet = partial.length + silent.length > 0;
  const last: Ground = unlikely.length > 0 ? "water" : wet ? "wet" : "sand";
  return (
    <>
      <section className="band" id="reasons" aria-labelledby="reasons-heading">
        <div className="leaf">
          <h2 id="reasons-heading">{t("reasons.heading")}</h2>
          <p className="hint how mt-3">{t("reasons.how")}</p>
          <Reasons placed={strong} first={first} links={links} />
        </div>
      </section>
      {wet ? (
        <>
          <BandEdge from="sand" to="wet" />
          <div className="band band--wet">
            <div className="leaf">
              <Reasons placed={partial} first={first} links={links} />
              <Silent placed={silent} links={links} />
            </div>
          </div>
        </>
      ) : null}
      {unlikely.length > 0 ? (
        <>
          <BandEdge from={wet ? "wet" : "sand"} to="water" />
          <div className="band band--water">
            <div className="leaf">
              <UnderWater placed={unlikely} links={links} />
            </div>
          </div>
        </>
      ) : null}
      <BandEdge from={last} to="sand" />
    </>
  );
}

function Reasons({ placed, first, links }: { placed: readonly Placed[]; first: Placed | undefined; links: AnswerLinks }) {
  return placed.map(({ reason, id }) =>
    id === first?.id ? (
      <OpenReason key={id} reason={reason} id={id} links={links} />
    ) : (
      <FoldedReason key={id} reason={reason} id={id} links={links} />
    ),
  );
}
