import type { Source } from "@/lib/catalogue/schema";

/** The articles the knowledge comes from. Facts are carried over from them, never sentences. */
export const sources: Source[] = [
  {
    id: "rice",
    author: "Louise W. Rice",
    // The text came to us without a title; this one says what it is about, and `about` says that it is ours.
    title: "Why men pull away after sexting",
    about:
      "Four reasons why somebody may go quiet after a spell of intimate messages, which of them hold beyond that, and a word on looking after yourself. The article came to us without a title; the one here is ours.",
  },
  {
    id: "jackson",
    author: "Crystal Jackson, former licensed therapist",
    title: "When a Guy Acts Interested Then Backs Off: Why & What You Can Do",
    about: "Thirteen reasons for stepping back after showing interest, and nine things you can do about it.",
  },
  {
    id: "marriage",
    author: "Marriage.com, with Silvana Mici (licensed psychologist) and Jenni Jacobsen (licensed clinical social worker)",
    title: "What to Do When He Pulls Away? 11 Tips to Pull Him Back",
    about:
      "Eleven steps and seven tips, each with a way to begin; in brief, what may lie behind the distance; and one reader’s question with an expert’s answer. We leave out the part about making {him} want you.",
  },
];
