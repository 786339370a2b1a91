import type { Span } from "./sentences";
import type { MarkKind } from "./terms";

/** Something in a message that may come across otherwise than it was meant. */
export type Mark = Span & {
  kind: MarkKind;
  /** The words it is about, as they stand there; empty where it is about the whole message. */
  quote: string;
  /** What to put in their place; empty to leave them out, null where no words would help. */
  instead: string | null;
};

/** A mark about the message as a whole. */
export const onTheWhole = (kind: MarkKind): Mark => ({ kind, start: 0, end: 0, quote: "", instead: null });

/** What each kind is called, and why it is marked. */
export const aboutMarks: Record<MarkKind, { title: string; why: string }> = {
  "self-harm": {
    title: "This comes first",
    why: "If you feel like this, please talk to someone now whose work it is to listen. It is too much for one person to carry, and a message may be read too late. You deserve help whether he answers or not.",
  },
  threat: {
    title: "This may sound like a threat",
    why: "It could frighten him, and it cannot be taken back. Some threats are against the law. Being hurt or angry is fine to say.",
  },
  ultimatum: {
    title: "An ultimatum",
    why: "Under pressure people often say what ends the pressure, not what is true. Your limit is yours: you can keep it without saying it as a price.",
  },
  accusation: {
    title: "This may sound like blame",
    why: "A sentence about what he does wrong is easy to argue with. A sentence about what you feel or wish is easier to hear.",
  },
  test: {
    title: "A test",
    why: "He can’t know what is being tested. Saying what you wish for gives you a clearer answer.",
  },
  chase: {
    title: "Asking after an answer",
    why: "A message about an earlier message adds to the push. The first one is still there.",
  },
  pleading: {
    title: "This may sound like begging",
    why: "It puts you below him, and leaves him little room to answer freely. A wish can be said once and plainly.",
  },
  sarcasm: {
    title: "This has a sting",
    why: "In writing nobody hears the hurt beneath it. Saying the hurt is braver, and clearer.",
  },
  questions: {
    title: "More than one big question",
    why: "Several big questions at once are hard to answer, so often none gets an answer. Keep the one that matters most.",
  },
  apologies: {
    title: "Sorry, more than once",
    why: "One sorry is heard. More of them ask to be comforted.",
  },
  length: {
    title: "Rather long",
    why: "A long message is a lot to take in and to answer. What is left out can still be said when you talk.",
  },
  late: {
    title: "It is late",
    why: "At this hour most things look darker than by day. The message will keep: put it in your notes and read it again in the morning.",
  },
};
