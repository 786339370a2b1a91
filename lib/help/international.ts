import type { Service } from "./schema";

/** Help that is not bound to a country: shown to everyone, and the whole answer where we know no country. */
export const international: Service[] = [
  {
    name: "Find A Helpline",
    contacts: [{ by: "web", address: "https://findahelpline.com/" }],
    needs: ["self-harm", "abuse", "sexual-violence", "talk", "young"],
    cost: "free",
    note: "Lists helplines in more than a hundred countries, by what they help with.",
    source: "https://lifeline-international.com/from-idea-to-impact-how-throughline-is-bridging-the-gap-in-global-crisis-support/",
  },
  {
    name: "StopNCII.org",
    contacts: [{ by: "web", address: "https://stopncii.org/" }],
    needs: ["images"],
    cost: "free",
    who: "If you were 18 or older in the pictures",
    note: "Helps to keep them off large platforms. The pictures stay on your device; only a fingerprint of them is sent.",
    source: "https://talkheart2heart.org/resources/take-it-down/",
  },
  {
    name: "Take It Down",
    contacts: [{ by: "web", address: "https://takeitdown.ncmec.org/" }],
    needs: ["images"],
    cost: "free",
    who: "If you were under 18 in the pictures",
    note: "The same for pictures taken when you were younger. You don’t have to say who you are.",
    source: "https://talkheart2heart.org/resources/take-it-down/",
  },
];
