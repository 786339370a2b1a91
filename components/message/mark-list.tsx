"use client";

import { useTranslations } from "#translations";
import { Button, ButtonLink } from "@/components/ui/button";
import type { Mark } from "@/lib/message/marks";

type Props = {
  marks: readonly Mark[];
  onPutIn: (mark: Mark) => void;
  /** Shows the words where they stand. */
  onFind: (mark: Mark) => void;
};

/** A long quote is known by how it begins. */
const longestQuote = 140;

function shortened(quote: string): string {
  const letters = Array.from(quote.replace(/\s+/g, " "));
  return letters.length > longestQuote ? `${letters.slice(0, longestQuote).join("").trimEnd()} …` : letters.join("");
}

/** Each mark with the words it is about, why it is there, and a kinder wording to put in their place. */
export function MarkList({ marks, onPutIn, onFind }: Props) {
  return (
    <ul>
      {marks.map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mark is known by its place in the order, and holds no state
        <li key={i} className="mt-6">
          <MarkEntry
            mark={mark}
            id={`mark-${i}`}
            isFirst={marks.findIndex(({ kind }) => kind === mark.kind) === i}
            onPutIn={onPutIn}
            onFind={onFind}
          />
        </li>
      ))}
    </ul>
  );
}

type EntryProps = Omit<Props, "marks"> & {
  mark: Mark;
  id: string;
  /** The first of its kind says why. */
  isFirst: boolean;
};

function MarkEntry({ mark, id, isFirst, onPutIn, onFind }: EntryProps) {
  const t = useTranslations("message");
  const about = useTranslations("composer");
  const isDanger = mark.kind === "self-harm";
  return (
    <div className={isDanger ? "care care--first" : "note"}>
      <h3>{about(`mark.${mark.kind}.title`)}</h3>
      {mark.quote ? (
        <blockquote className="message__quote mt-2" id={id}>
          {t("marks.quote", { quote: shortened(mark.quote) })}
        </blockquote>
      ) : null}
      {isFirst ? <p className="sans mt-2">{about(`mark.${mark.kind}.why`)}</p> : null}
      {isDanger && isFirst ? (
        <p className="mt-3">
          <ButtonLink href="/help" weight="care">
            {t("marks.people")}
          </ButtonLink>
        </p>
      ) : null}
      {mark.instead ? (
        <p className="mt-3">
          {t.rich("marks.instead", {
            lead: (text) => <span className="sans">{text}</span>,
            say: (text) => <i>{text}</i>,
            instead: mark.instead,
          })}
        </p>
      ) : null}
      {mark.quote ? (
        <p className="acts mt-2">
          {mark.instead === null ? null : (
            <Button weight="quiet" aria-describedby={id} onClick={() => onPutIn(mark)}>
              {t(mark.instead === "" ? "marks.takeOut" : "marks.putIn")}
            </Button>
          )}
          <Button weight="quiet" aria-describedby={id} onClick={() => onFind(mark)}>
            {t("marks.show")}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
