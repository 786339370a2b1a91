import { z } from "zod";
import { hours, needs } from "./terms";

/** A number as people write it: digits in groups, `*` and `#` for codes. */
const Digits = z.string().regex(/^[+*]?\d[\d *#-]*$/, "a number is written in digits, spaces and hyphens");

const Contact = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("call"), number: Digits }),
  z.strictObject({
    by: z.literal("text"),
    number: Digits,
    word: z
      .string()
      .regex(/^[A-Z]+$/)
      .optional(),
  }),
  z.strictObject({ by: z.literal("whatsapp"), number: Digits.startsWith("+", "WhatsApp needs the country code") }),
  z.strictObject({ by: z.literal("web"), address: z.url({ protocol: /^https$/ }) }),
]);

export const Service = z.strictObject({
  name: z.string().min(1),
  /** Language of the name, where it is not English. */
  lang: z.string().length(2).optional(),
  contacts: z.array(Contact).min(1),
  needs: z.array(z.enum(needs)).min(1),
  hours: z.enum(hours).optional(),
  /** Left out where we are not sure. */
  cost: z.enum(["free", "normal-call"]).optional(),
  /** For whom, where it is not for everyone: "For women". */
  who: z.string().min(1).optional(),
  /** What to know before reaching out, in a sentence or two. */
  note: z.string().min(1).optional(),
  /** Whoever is worried about somebody else may call, too: they say so themselves. */
  forAnother: z.literal(true).optional(),
  /** A public page that names it, where we found one. */
  source: z.url().optional(),
});

export const Country = z.strictObject({
  /** ISO 3166-1, two letters. */
  code: z.string().regex(/^[A-Z]{2}$/),
  name: z.string().min(1),
  /** As it stands after "in": "the United Kingdom". */
  inName: z.string().min(1),
  emergency: z.strictObject({
    number: Digits,
    /** Other numbers, or what to do where one can't speak. */
    note: z.string().min(1).optional(),
    source: z.url().optional(),
  }),
  services: z.array(Service).min(1),
  /** The day the facts were written down from public knowledge. Nobody has rung the numbers. */
  checked: z.iso.date(),
});

export type Contact = z.infer<typeof Contact>;
export type Service = z.infer<typeof Service>;
export type Country = z.infer<typeof Country>;
