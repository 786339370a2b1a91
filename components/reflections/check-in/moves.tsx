import { useLocale, useTranslations } from "#translations";
import { Day } from "@/components/reflections/day";
import { sentence } from "@/components/results/sentences";
import { Fold } from "@/components/ui/fold";
import { type Quote, quoting, type Tongues } from "@/components/words/tongue";
import { isStill, type MovedReason, type Moves as MovesMade } from "@/lib/reflections/comparing/moved";
import { capital, lower } from "@/lib/words/capital";
import { numberWord } from "@/lib/words/numbers";
import type { Translator } from "@/lib/words/translator";

type Props = {
  moves: MovesMade;
  /** The languages of the two, where the page speaks another. */
  langs: Tongues;
  /** When the picture was drawn that this one is held against. */
  since: string;
  /** Whether any answer is another than then. */
  isAnsweredAnew: boolean;
};

/** The first few say what matters; the rest can be opened. */
const mostShown = 3;

/** What moved since the last look, and the answers that moved it. */
export function Moves({ moves, langs, since, isAnsweredAnew }: Props) {
  const t = useTranslations("checkIn");
  return (
    <section className="mt-6" aria-labelledby="moved-heading">
      <h2 id="moved-heading">{t("moves.heading")}</h2>
      <p className="hint mt-2">{t.rich("moves.beside", { day: () => <Day iso={since} /> })}</p>
      {isStill(moves) ? (
        <p className="mt-3">{t(isAnsweredAnew ? "moves.stillAnew" : "moves.still")}</p>
      ) : (
        <Moved moves={moves} langs={langs} />
      )}
    </section>
  );
}

function Moved({ moves: { rose, fell, first, plan }, langs }: Pick<Props, "moves" | "langs">) {
  const t = useTranslations("checkIn");
  const quotes = ({ was, is }: NonNullable<MovesMade["first"]>): Quote[] => [
    { text: was, lang: langs.was },
    { text: is, lang: langs.is },
  ];
  return (
    <>
      {first ? <p className="mt-3">{quoting(firstWords(first, t), quotes(first))}</p> : null}
      {plan ? <p className="mt-3">{quoting(t("moves.plan", { before: plan.was, now: plan.is }), quotes(plan))}</p> : null}
      <Group title={t("moves.better")} reasons={rose} langs={langs} up />
      <Group title={t("moves.less")} reasons={fell} langs={langs} up={false} />
    </>
  );
}

function firstWords({ was, is }: NonNullable<MovesMade["first"]>, t: Translator<"checkIn">): string {
  if (was === null) return t("moves.firstNow", { now: is ?? "" });
  if (is === null) return t("moves.firstThen", { before: was });
  return t("moves.first", { before: was, now: is });
}

function Group({ title, reasons, langs, up }: { title: string; reasons: readonly MovedReason[]; langs: Tongues; up: boolean }) {
  const t = useTranslations("checkIn");
  const locale = useLocale();
  if (reasons.length === 0) return null;
  const [shown, rest] = [reasons.slice(0, mostShown), reasons.slice(mostShown)];
  const list = (some: readonly MovedReason[]) => (
    <ul className="moved">
      {some.map((reason) => (
        <li key={reason.id} className="mt-4">
          <p className="h3" lang={langs.is}>
            {reason.title}
          </p>
          <p className="hint">{fitWords(reason, t)}</p>
          {grounds(reason, up, t).map((ground) => (
            <p key={ground} className="sans text-control mt-1">
              {quoting(ground, groundQuotes(reason, langs))}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h3 className="side mt-5">{title}</h3>
      {list(shown)}
      {rest.length > 0 ? (
        <Fold summary={t("moves.more", { count: rest.length, Words: capital(numberWord(rest.length, locale)) })}>{list(rest)}</Fold>
      ) : null}
    </>
  );
}

function fitWords({ was, is }: MovedReason, t: Translator<"checkIn">): string {
  return was.fit === is.fit ? t("moves.sameFit", { now: is.fit }) : t("moves.fit", { before: was.fit, now: is.fit });
}

/** Why, in sentences: the new answers, and those that no longer count. */
function grounds({ because, noLonger }: MovedReason, up: boolean, t: Translator<"checkIn">): string[] {
  if (because.length === 0 && noLonger.length === 0) return [t(up ? "moves.nothingFor" : "moves.nothingAgainst")];
  return [
    ...because.map((statement) => t(up ? "moves.newFor" : "moves.newAgainst", { statement: sentence(lower(statement)) })),
    ...noLonger.map((statement) => t(up ? "moves.noLongerAgainst" : "moves.noLongerFor", { statement: sentence(lower(statement)) })),
  ];
}

const groundQuotes = ({ because, noLonger }: MovedReason, { was, is }: Tongues): Quote[] => [
  ...because.map((text) => ({ text, lang: is })),
  ...noLonger.map((text) => ({ text, lang: was })),
];
