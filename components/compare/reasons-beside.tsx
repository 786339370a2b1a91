import type { ReactNode } from "react";
import { useTranslations } from "#translations";
import { AsTable } from "@/components/patterns/as-table";
import { Told, type Tongues } from "@/components/words/tongue";
import type { BesideReason, Stood } from "@/lib/reflections/comparing/beside";
import { FitPair } from "./fit-pair";
import { placeWords, stoodWords } from "./sentences";

type Props = {
  reasons: readonly BesideReason[];
  /** Those to draw; all of them are in the table. */
  drawn: readonly BesideReason[];
  names: readonly [string, string];
  langs: Tongues;
  /** What is said below a reason. */
  below: (reason: BesideReason) => ReactNode;
};

/** More than this is for the table. */
export const mostDrawn = 8;

/** The reasons of two results side by side, drawn as water between two rocks, and all of them as a table. */
export function ReasonsBeside({ reasons, drawn, names, langs, below }: Props) {
  const t = useTranslations("compare");
  // A title is the later one, where there is one.
  const lang = ({ is }: BesideReason) => (is ? langs.is : langs.was);
  const stood = (one: Stood | null) => (one ? stoodWords(t, one) : t("fit.absent"));
  return (
    <figure className="fig">
      {drawn.length > 0 ? (
        <div className="pairs__names" aria-hidden="true">
          <span>{names[0]}</span>
          <span>{names[1]}</span>
        </div>
      ) : null}
      <ul className="pairs">
        {drawn.map((reason) => (
          <li key={reason.id}>
            <p className="pairs__title" lang={lang(reason)}>
              {reason.title}
            </p>
            <FitPair was={reason.was} is={reason.is} names={names} />
            <Order reason={reason} />
            {below(reason)}
          </li>
        ))}
      </ul>
      <figcaption className="hint">{t("reasons.how")}</figcaption>
      <AsTable
        of={t("reasons.table")}
        head={[t("reasons.reason"), ...names]}
        rows={reasons.map((reason) => ({
          key: reason.id,
          cells: [
            <Told key="title" lang={lang(reason)}>
              {reason.title}
            </Told>,
            stood(reason.was),
            stood(reason.is),
          ],
        }))}
      />
    </figure>
  );
}

/** Where the fit is the same, the order may still say something. */
function Order({ reason: { was, is } }: { reason: BesideReason }) {
  const t = useTranslations("compare");
  if (!was || !is || was.fit !== is.fit || was.place === is.place) return null;
  if (is.fit !== "strong" && is.fit !== "partial") return null;
  return <p className="hint mt-1">{t("reasons.order", { earlier: placeWords(t, was.place), later: placeWords(t, is.place) })}</p>;
}
