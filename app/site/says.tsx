import type { ReactNode } from "react";

import { MoreToSay } from "@/components/words/speaking";
import { languages } from "@/lib/words/languages";
import { messagesIn, type Room } from "@/lib/words/messages";
import { useWords } from "@/lib/words/translations.server";

/** Hands the sentences of these rooms to what is drawn in the browser below: no page carries more than it says. */
export function Says({ rooms, children }: { rooms: readonly Room[]; children: ReactNode }) {
  const words = useWords();
  const messages = messagesIn(words);
  return (
    <MoreToSay locale={languages[words.locale].tag} messages={Object.fromEntries(rooms.map((room) => [room, messages[room]]))}>
      {children}
    </MoreToSay>
  );
}
