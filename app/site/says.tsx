import type { ReactNode } from "react";

import { MoreToSay } from "@/components/words/speaking";
import { languages } from "@/lib/words/languages";
import { messagesIn, type Room } from "@/lib/words/messages";
import { useWords } from "@/lib/words/translations.server";
import type { Who } from "@/lib/words/words";

/**
 * Hands the sentences of these rooms to what is drawn in the browser below: no page carries more than it says.
 * @param who the person is spoken of otherwise there than on the page.
 */
export function Says({ rooms, who, children }: { rooms: readonly Room[]; who?: Who | undefined; children: ReactNode }) {
  const spoken = useWords();
  const words = who ? { ...spoken, who } : spoken;
  const messages = messagesIn(words);
  return (
    <MoreToSay locale={languages[words.locale].tag} messages={Object.fromEntries(rooms.map((room) => [room, messages[room]]))}>
      {children}
    </MoreToSay>
  );
}
