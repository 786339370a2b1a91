import Link from "next/link";
import { useTranslations } from "#translations";
import type { Tongue } from "@/components/words/tongue";
import type { OpenQuestion } from "@/lib/engine/explanation";

/**
 * What goes down a result with its prose: how a question that is still open can be answered from here, which nobody can in
 * a saved reflection, and the language that one is kept in.
 */
export type AnswerLinks = {
  answerHref?: (questionId: string) => string;
  /** Called before following the link: for what must not stand in an address. */
  onAnswer?: (questionId: string) => void;
  /** The language of the explanation, where the page speaks another. */
  lang?: Tongue;
};

/** The way to a question that has no answer yet; nothing where there is none. */
export function AnswerThis({ open, links }: { open: OpenQuestion; links: AnswerLinks }) {
  const t = useTranslations("results");
  if (!links.answerHref) return null;
  const { onAnswer } = links;
  return (
    <Link href={links.answerHref(open.question)} prefetch={false} onClick={onAnswer ? () => onAnswer(open.question) : undefined}>
      {t.rich("answerThis", { about: open.about, rest: (text) => <span className="sr">{text}</span> })}
    </Link>
  );
}
