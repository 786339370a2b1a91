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
