/** Where a page of the questionnaire stands. It lives in the browser's history, so that no question shows in an address. */
export type Place = {
  /** The question on screen; null on the pages after the questions, or where the first open one is wanted. */
  question: string | null;
  /** The page that asked for this question and gets the person back afterwards. */
  from: "/reflect/check" | "/reflect/result" | null;
  /** Questions left open on purpose before the person came from there; whatever else is next was called forth since. */
  leftOpen: readonly string[];
  /** How many of our own entries lie before this one in the history: with none, Back cannot use the browser's. */
  step: number;
};

export const questionsPath = "/reflect";
export const checkPath = "/reflect/check";
export const resultPath = "/reflect/result";

const start: Place = { question: null, from: null, leftOpen: [], step: 0 };

/** The place noted in a history entry. The entry is ours, but another version of the app may have written it. */
function read(state: unknown): Place | null {
  const place: unknown = (state as { lowTide?: unknown } | null)?.lowTide;
  if (typeof place !== "object" || place === null) return null;
  const { question, from, leftOpen, step } = place as Record<string, unknown>;
  return {
    question: typeof question === "string" ? question : null,
    from: from === checkPath || from === resultPath ? from : null,
    leftOpen: Array.isArray(leftOpen) ? leftOpen.filter((id) => typeof id === "string") : [],
    step: typeof step === "number" ? step : 0,
  };
}

export type Places = ReturnType<typeof createPlaces>;

/**
 * Keeps the places of this tab. The memory leads and the history follows: the router rewrites the entry's state when
 * it navigates, and while a page is on its way out the browser already stands on another entry.
 */
export function createPlaces() {
  /** The place last seen on each page, for that page to read even while it is being left. */
  const seen = new Map<string, Place>();
  /** For the page that is about to open. */
  let coming: { path: string; place: Place } | null = null;
  let here: Place | null = null;
  const listeners = new Set<() => void>();

  const tell = () => {
    for (const listener of listeners) listener();
  };
  /** Notes the place in an entry beside the router's own state, which it must keep to find its way back. */
  const note = (how: "pushState" | "replaceState", place: Place) => {
    window.history[how]({ ...window.history.state, lowTide: place }, "", window.location.pathname);
    here = place;
    seen.set(window.location.pathname, place);
  };
  const onPopState = () => {
    here = read(window.history.state);
    seen.set(window.location.pathname, here ?? start);
    tell();
  };

  return {
    subscribe(listener: () => void) {
      if (listeners.size === 0) window.addEventListener("popstate", onPopState);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener("popstate", onPopState);
      };
    },
    /** The place of a page; null where none is known, as in a tab that was just opened. */
    at(path: string): Place | null {
      if (coming?.path === path) return coming.place;
      const known = seen.get(path);
      if (known || window.location.pathname !== path) return known ?? null;
      const place = read(window.history.state) ?? start;
      seen.set(path, place);
      return place;
    },
    /** A page has opened. True where the person was brought here from another page of the questionnaire. */
    arrive(): boolean {
      const isBrought = coming?.path === window.location.pathname;
      const place = isBrought ? coming?.place : read(window.history.state);
      coming = null;
      note("replaceState", place ?? start);
      return isBrought;
    },
    /** Another question on the same page: a new entry in the history. */
    show(place: Omit<Place, "step">) {
      const from = here ?? start;
      note("replaceState", from);
      note("pushState", { ...place, step: from.step + 1 });
      tell();
    },
    /** Names the question of the entry that is there, so that a reload stays on it. */
    settle(question: string) {
      if (here?.question === question || window.location.pathname !== questionsPath) return;
      note("replaceState", { ...start, question, step: here?.step ?? 0 });
      tell();
    },
    /** Another page of the questionnaire is about to open; the caller has the router push it, or put it in place of this one. */
    prepare(path: string, place: Partial<Place>, how: "push" | "replace") {
      const step = (here?.step ?? 0) + (how === "push" ? 1 : 0);
      if (how === "push" && here) note("replaceState", here);
      coming = { path, place: { ...start, ...place, step } };
    },
    /** Goes back as the browser would. False where the entry before this one is not ours. */
    back(): boolean {
      if ((here?.step ?? 0) === 0) return false;
      window.history.back();
      return true;
    },
  };
}
