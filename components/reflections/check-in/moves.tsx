import { Day } from "@/components/reflections/day";
import { FIT_WORDS } from "@/components/results/fit-words";
import { capital, inWords, sentence } from "@/components/results/sentences";
import { Fold } from "@/components/ui/fold";
import { isStill, type MovedReason, type Moves as MovesMade } from "@/lib/reflections/comparing/moved";

type Props = {
  moves: MovesMade;
  /** When the picture was drawn that this one is held against. */
  since: string;
  /** Whether any answer is another than then. */
  isAnsweredAnew: boolean;
};

/** The first few say what matters; the rest can be opened. */
const mostShown = 3;

/** What moved since the last look, and the answers that moved it. */
export function Moves({ moves, since, isAnsweredAnew }: Props) {
  return (
    <section className="mt-6" aria-labelledby="moved-heading">
      <h2 id="moved-heading">What moved</h2>
      <p className="hint mt-2">
        Beside how it was on <Day iso={since} />.
      </p>
      {isStill(moves) ? <Still isAnsweredAnew={isAnsweredAnew} /> : <Moved moves={moves} />}
    </section>
  );
}

function Still({ isAnsweredAnew }: { isAnsweredAnew: boolean }) {
  return (
    <p className="mt-3">
      {isAnsweredAnew
        ? "Your new answers leave the picture as it was. That happens: not everything new says something about the reason."
        : "You said that little has changed, so the picture is the same. That is worth knowing, too."}
    </p>
  );
}

function Moved({ moves: { rose, fell, first, plan } }: { moves: MovesMade }) {
  return (
    <>
      {first ? <p className="mt-3">{firstWords(first)}</p> : null}
      {plan ? (
        <p className="mt-3">
          The plan was “{plan.was}”. Now it is “{plan.is}”.
        </p>
      ) : null}
      <Group title="Fits better than before" reasons={rose} up />
      <Group title="Fits less than before" reasons={fell} up={false} />
    </>
  );
}

function firstWords({ was, is }: NonNullable<MovesMade["first"]>): string {
  if (was === null) return `Last time we could not tell. Now “${is}” comes first.`;
  if (is === null) return `Last time “${was}” came first. From these answers we can’t tell any more.`;
  return `Last time “${was}” came first. Now it is “${is}”.`;
}

function Group({ title, reasons, up }: { title: string; reasons: readonly MovedReason[]; up: boolean }) {
  if (reasons.length === 0) return null;
  const [shown, rest] = [reasons.slice(0, mostShown), reasons.slice(mostShown)];
  const list = (some: readonly MovedReason[]) => (
    <ul className="moved">
      {some.map((reason) => (
        <li key={reason.id} className="mt-4">
          <p className="h3">{reason.title}</p>
          <p className="hint">{fitWords(reason)}</p>
          {grounds(reason, up).map((ground) => (
            <p key={ground} className="sans text-control mt-1">
              {ground}
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
      {rest.length > 0 ? <Fold summary={`${capital(inWords(rest.length))} more`}>{list(rest)}</Fold> : null}
    </>
  );
}

function fitWords({ was, is }: MovedReason): string {
  if (was.fit === is.fit) return `${FIT_WORDS[is.fit]}, as before; its place in the order is another.`;
  return `${FIT_WORDS[was.fit]} before, ${lower(FIT_WORDS[is.fit])} now.`;
}

/** Why, in sentences: the new answers, and those that no longer count. */
function grounds({ because, noLonger }: MovedReason, up: boolean): string[] {
  if (because.length === 0 && noLonger.length === 0)
    return [up ? "Nothing new speaks for it; others fit less well now." : "Nothing new speaks against it; others fit better now."];
  return [
    ...because.map((statement) => `New, and ${up ? "for" : "against"} it: ${sentence(lower(statement))}`),
    ...noLonger.map((statement) => `No longer ${up ? "against" : "for"} it: ${sentence(lower(statement))}`),
  ];
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
