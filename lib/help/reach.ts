import type { Translator } from "@/lib/words/translator";
import type { Contact } from "./schema";

const digits = (number: string) => number.replace(/[^\d+*#]/g, "");

/** What calls a number. */
export const dial = (number: string) => `tel:${digits(number)}`;

/** What a contact says on screen, and where it leads. A code with `#` has no address: phones do not dial those from a link. */
export function reach(contact: Contact, t: Translator<"help">): { text: string; href: string | null } {
  switch (contact.by) {
    case "call":
      return { text: contact.number, href: contact.number.includes("#") ? null : dial(contact.number) };
    case "text": {
      const { number, word } = contact;
      return { text: word ? t("reach.word", { word, number }) : t("reach.text", { number }), href: `sms:${digits(number)}` };
    }
    case "whatsapp":
      return { text: t("reach.whatsapp", { number: contact.number }), href: `https://wa.me/${digits(contact.number).slice(1)}` };
    case "web":
      return { text: new URL(contact.address).host.replace(/^www\./, ""), href: contact.address };
    default: {
      const never: never = contact;
      return never;
    }
  }
}
