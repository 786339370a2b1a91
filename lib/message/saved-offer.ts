import type { StanceId } from "@/lib/catalogue/terms";
import type { Answers } from "@/lib/engine/answers";
import type { SafetyLevel } from "@/lib/engine/explanation";
import { type Offer, offer, type PlanKnowledge, stopping } from "./offer";

/** What is saved, as far as it bears on a message: a reflection, or a check-in `of` one. */
export type SavedState = {
  id: string;
  of: string | null;
  savedAt: string;
  answers: Answers;
  /** What was said of them then. */
  result: { safety: SafetyLevel; stance: StanceId; steps: readonly string[] };
  /** Whom it is about; empty where no name was given. Stands with the reflection, as the rest does. */
  person: string;
  /** It is noted how it turned out. */
  isClosed: boolean;
  /** A stretch of days without contact runs. */
  isQuiet: boolean;
};

/** What may be written, the answers that it goes by, and the reflection it comes from; null where it comes from none. */
export type SavedOffer = { offer: Offer; answers: Answers; from: string | null };

type Story = { id: string; first: SavedState | null; latest: SavedState };

/** Each reflection with its latest state. A check-in whose reflection is not at hand stands for it. */
function storiesOf(saved: readonly SavedState[]): Story[] {
  const found = new Map<string, Story>();
  for (const state of saved) {
    const id = state.of ?? state.id;
    const story = found.get(id) ?? { id, first: null, latest: state };
    // A check-in comes after its reflection, whatever the clocks said.
    const isNewer = story.latest.of === null || (state.of !== null && state.savedAt > story.latest.savedAt);
    found.set(id, { id, first: state.of === null ? state : story.first, latest: isNewer && state.of !== null ? state : story.latest });
  }
  return [...found.values()].sort((a, b) => (a.latest.savedAt < b.latest.savedAt ? 1 : -1));
}

/** Why no message suits this state; null where one may. What was said then counts, and danger also as it is seen today. */
function whyNot({ result: { safety, stance, steps } }: SavedState, made: Offer): "help" | "let-go" | "stop" | null {
  if (safety !== "none" || stance === "safety" || made.safety.level !== "none") return "help";
  if (stance === "let-go") return "let-go";
  return steps.some((step) => stopping.includes(step)) ? "stop" : null;
}

const gravity = ["help", "quiet", "let-go", "stop"] as const;

/**
 * Whether a message suits somebody who has saved what they told us, and has no draft. Not where any story that is still
 * open stands in danger, is over, or asks to stop, nor while a limit without contact runs. Where all that is open is
 * about one person, the newest answers decide as a draft's would; otherwise nothing is known of whom it is for.
 */
export function savedOffer(known: PlanKnowledge, saved: readonly SavedState[]): SavedOffer {
  const stories = storiesOf(saved);
  const open = stories.filter(({ first }) => !first?.isClosed);
  const refused = open.flatMap(({ id, latest }) => {
    const made = offer(known, latest.answers);
    const why = whyNot(latest, made);
    return why ? [{ id, why, made, latest }] : [];
  });
  const quiet = stories.find(({ first }) => first?.isQuiet);
  const clear = offer(known, {});
  for (const why of gravity) {
    if (why === "quiet" && quiet) return { offer: { offered: false, why, because: [], safety: clear.safety }, answers: {}, from: quiet.id };
    // Help first, and among those the most urgent.
    const alike = refused.filter((each) => each.why === why);
    const found = alike.find(({ latest, made }) => latest.result.safety === "urgent" || made.safety.level === "urgent") ?? alike[0];
    if (!found || why === "quiet") continue;
    const { made, latest, id } = found;
    const because = !made.offered && made.why === why ? made.because : [];
    const level = why === "help" && made.safety.level !== "urgent" ? latest.result.safety : made.safety.level;
    const safety = level === "none" ? made.safety : { ...made.safety, level };
    return { offer: { offered: false, why, because, safety }, answers: latest.answers, from: id };
  }
  const people = new Set(open.map(({ id, first }) => first?.person.normalize("NFKC").trim().toLocaleLowerCase("en") || id));
  const [newest] = open;
  if (!newest || people.size > 1) return { offer: clear, answers: {}, from: null };
  return { offer: offer(known, newest.latest.answers), answers: newest.latest.answers, from: newest.id };
}
