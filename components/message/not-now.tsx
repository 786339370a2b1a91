import Link from "next/link";
import { sentence } from "@/components/results/sentences";
import { ButtonLink } from "@/components/ui/button";
import type { Offer } from "@/lib/message/offer";

type Why = Extract<Offer, { offered: false }>["why"];

const WORDS: Record<Why, { title: string; why: string; instead: string }> = {
  help: {
    title: "A message to him can wait",
    why: "Whatever you would like to say to him, it can wait until you are safe and no longer alone with this. The people on the help page can also help you think about whether to write to him, and how.",
    instead: "If you are in danger now, call the emergency number. You find it on the help page.",
  },
  "let-go": {
    title: "Your plan has no message in it",
    why: "From what you told us, this may be ending, or you may wish it to. One more message could hold you in it longer, whatever he would answer. That is why we don’t offer to write one here.",
    instead: "If something practical is left, such as keys, money or children, a line about that and nothing else is fine.",
  },
  stop: {
    title: "Your plan asks you to stop writing for now",
    why: "You have done your part, and one more message may cost you more than it brings. That is why we don’t offer to write one here.",
    instead: "Put what you would like to tell him into your notes. Read it again in a week. It will still be yours.",
  },
  room: {
    title: "Your plan gives it some room first",
    why: "A message now, even a kind one, would fill some of that room again. That is why we don’t offer to write one today.",
    instead: "When the days you set are over, or when he writes, change your answers and come back.",
  },
  quiet: {
    title: "You set yourself some days without contact",
    why: "Those days are not over yet. That is why we don’t offer to write a message today. It is your own promise, and you can pause it or end it at any time.",
    instead: "What has to be settled, such as children, work or keys, does not count. A line about that is fine.",
  },
};

type Props = {
  why: Why;
  because: readonly string[];
  /** The saved reflection that it comes from; null where it comes from the draft. */
  from: string | null;
};

/** Why no message is offered just now, from the person's own answers, and what there is instead. */
export function NotNow({ why, because, from }: Props) {
  const words = WORDS[why];
  const isHelp = why === "help";
  const plan = from ? `/reflections/${from}${why === "quiet" ? "#limit" : ""}` : "/reflect/result";
  return (
    <section className="leaf mt-5" aria-labelledby="not-now">
      <h2 id="not-now">{words.title}</h2>
      {because.length > 0 ? (
        <p className="mt-4">
          <b>You told us:</b> {because.map(sentence).join(" ")}
        </p>
      ) : null}
      <p className="mt-4">{words.why}</p>
      <p className="mt-4">{words.instead}</p>
      {from ? <p className="mt-4">We go by what you saved. If things have changed, check in and come back.</p> : null}
      <p className="acts mt-6">
        <ButtonLink weight={isHelp ? "plain" : "main"} href={plan} prefetch={false}>
          {why === "quiet" ? "See the days you set" : "See your plan"}
        </ButtonLink>
        {from ? (
          <Link className="quiet" href={`/reflections/${from}/check-in`} prefetch={false}>
            Check in
          </Link>
        ) : (
          <Link className="quiet" href="/reflect/check" prefetch={false}>
            Check your answers
          </Link>
        )}
        {isHelp ? null : (
          <Link className="quiet" href="/library/steps/reflect-in-writing" prefetch={false}>
            Write it for yourself
          </Link>
        )}
      </p>
    </section>
  );
}
