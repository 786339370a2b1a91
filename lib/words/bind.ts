import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";
import { personIn } from "./person";
import type { Words } from "./words";

/**
 * Puts the other person into an ICU message: arguments that stand for the person are written out, and of
 * `{who, select, …}` the branch is taken. What else is in it stays, for whoever fills it in.
 * Throws what the parser throws where the message is not well formed.
 */
export type Bind = (message: string) => string;

export function binderFor({ locale, who }: Words): Bind {
  const person = personIn(locale, who);
  const bound = (element: MessageFormatElement): MessageFormatElement[] => {
    if (element.type === TYPE.argument) {
      const value = person[element.value];
      return [value === undefined ? element : { type: TYPE.literal, value }];
    }
    if (element.type === TYPE.select && element.value === "who") {
      return (element.options[who] ?? element.options.other)?.value.flatMap(bound) ?? [];
    }
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      const options = Object.entries(element.options).map(([name, option]) => [name, { ...option, value: option.value.flatMap(bound) }]);
      return [{ ...element, options: Object.fromEntries(options) }];
    }
    if (element.type === TYPE.tag) return [{ ...element, children: element.children.flatMap(bound) }];
    return [element];
  };
  return (message) => (message.includes("{") ? printAST(parse(message).flatMap(bound)) : message);
}
