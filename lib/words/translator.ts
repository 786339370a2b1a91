import { createTranslator } from "use-intl/core";
import { languages } from "./languages";
import { messagesIn, type Room } from "./messages";
import type { Words } from "./words";

/** Says what a room has to say in these words: `translatorFor(words, "taking")("reasons")`. For whatever draws no page. */
export function translatorFor<const In extends Room>(words: Words, room: In) {
  return createTranslator({ locale: languages[words.locale].tag, messages: messagesIn(words), namespace: room });
}

/** What `useTranslations("room")` gives, for functions that are handed it: `t: Translator<"compare">`. */
export type Translator<In extends Room> = ReturnType<typeof translatorFor<In>>;
