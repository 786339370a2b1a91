import type { Contact } from "./schema";

const digits = (number: string) => number.replace(/[^\d+*#]/g, "");

/** What a contact says on screen, and where it leads. A code with `#` has no address: phones do not dial those from a link. */
export function reach(contact: Contact): { text: string; href: string | null } {
  switch (contact.by) {
    case "call":
      return { text: contact.number, href: contact.number.includes("#") ? null : `tel:${digits(contact.number)}` };
    case "text":
      return {
        text: contact.word ? `Text ${contact.word} to ${contact.number}` : `Text ${contact.number}`,
        href: `sms:${digits(contact.number)}`,
      };
    case "whatsapp":
      return { text: `WhatsApp ${contact.number}`, href: `https://wa.me/${digits(contact.number).slice(1)}` };
    case "web":
      return { text: new URL(contact.address).host.replace(/^www\./, ""), href: contact.address };
    default: {
      const never: never = contact;
      return never;
    }
  }
}
