import type { ReactNode } from "react";
import { AsTable } from "@/components/patterns/as-table";
import type { BesideReason } from "@/lib/reflections/beside";
import { FitPair } from "./fit-pair";
import { placeWords, stoodWords } from "./sentences";

type Props = {
  reasons: readonly BesideReason[];
  /** Those that stand out for another cause than fitting in one of the two. */
  alsoDrawn: ReadonlySet<string>;
  names: readonly [string, string];
  /** What is said below a reason. */
  below: (reason: BesideReason) => ReactNode;
};

/** More than this is for the table. */
const mostDrawn = 8;

const fitsSomewhere = ({ was, is }: BesideReason) => [was?.fit, is?.fit].some((fit) => fit === "strong" || fit === "partial");

/** The reasons of two results side by side, drawn as water between two rocks, and all of them as a table. */
export function ReasonsBeside({ reasons, alsoDrawn, names, below }: Props) {
  const worthDrawing = reasons.filter((reason) => fitsSomewhere(reason) || alsoDrawn.has(reason.id));
  const drawn = worthDrawing.slice(0, mostDrawn);
  const left = worthDrawing.length - drawn.length;
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
            <p className="pairs__title">{reason.title}</p>
            <FitPair was={reason.was} is={reason.is} names={names} />
            <Order reason={reason} />
            {below(reason)}
          </li>
        ))}
      </ul>
      <figcaption className="hint">
        The drier the rock, the better it fits.{" "}
        {left > 0 ? "The table has all of them." : "Reasons that fit neither time are in the table."}
      </figcaption>
      <AsTable
        of="The reasons side by side"
        head={["Reason", ...names]}
        rows={reasons.map(({ id, title, was, is }) => ({
          key: id,
          cells: [title, was ? stoodWords(was) : "Not among them", is ? stoodWords(is) : "Not among them"],
        }))}
      />
    </figure>
  );
}

/** Where the fit is the same, the order may still say something. */
function Order({ reason: { was, is } }: { reason: BesideReason }) {
  if (!was || !is || was.fit !== is.fit || was.place === is.place) return null;
  if (is.fit !== "strong" && is.fit !== "partial") return null;
  return (
    <p className="hint mt-1">
      In the order {placeWords(was.place)} before, {placeWords(is.place)} after.
    </p>
  );
}
