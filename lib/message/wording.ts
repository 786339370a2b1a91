import type { Purpose, Warmth } from "./terms";

/** The sentences of one purpose at one warmth. `{feel}` and `{often}` are filled in. */
export type Wording = {
  /** What the message is for, in two wordings that can stand for each other. */
  core: readonly [string, string];
  /** One thought more, where there is room for it. */
  more: string;
  close: string;
};

/** One a row of the page: what a message says is here, how it is put together in compose.ts. */
export const wordings: Record<Purpose, Record<Warmth, Wording>> = {
  ask: {
    plain: {
      core: ["I would rather ask you than guess.", "There is one thing I would like to ask."],
      more: "I will take the answer as it comes.",
      close: "A short answer is fine.",
    },
    warm: {
      core: ["I like hearing from you, so I would rather ask than guess.", "You matter to me, so I want to ask and not guess."],
      more: "I can hear whatever the answer is.",
      close: "Take the time you need.",
    },
    tender: {
      core: [
        "I care about you, and I would love to know how it is for you.",
        "I miss hearing from you, and I would rather ask you than wonder on my own.",
      ],
      more: "I will listen to whatever you tell me, and I will try to understand it.",
      close: "Take all the time you need, and be kind to yourself.",
    },
  },
  door: {
    plain: {
      core: ["I am here if you feel like talking.", "If you would like to talk, I will listen."],
      more: "I will leave it with you.",
      close: "No need to answer this.",
    },
    warm: {
      core: ["I am here whenever you feel like talking.", "I would be glad to hear from you, whenever it suits you."],
      more: "I will leave it with you and get on with my week.",
      close: "There is no rush at all.",
    },
    tender: {
      core: [
        "You are important to me, and I am here whenever you would like to talk.",
        "I am thinking of you, and I will be glad of a word whenever you feel like it.",
      ],
      more: "I will give you all the room you like, and I wish you good days until then.",
      close: "There is no rush, and no need to answer this one.",
    },
  },
  reassure: {
    plain: {
      core: ["I want you to know that all is well on my side.", "I am not upset with you, and I wanted to say so."],
      more: "What you told me stays with me.",
      close: "No need to answer.",
    },
    warm: {
      core: ["I think well of you, and I wanted you to hear it from me.", "I like you as you are, and I wanted to say so."],
      more: "What you have shared with me stays with me.",
      close: "There is nothing you need to do.",
    },
    tender: {
      core: [
        "I care about you, and nothing you have told me changes that.",
        "I am fond of you, just as you are, and I wanted you to hear it from me.",
      ],
      more: "What you have trusted me with is safe with me, now and later.",
      close: "There is nothing you need to do or say.",
    },
  },
  affects: {
    plain: {
      core: ["When I do not hear from you for a while, I feel {feel}.", "I notice that I feel {feel} when we hardly talk."],
      more: "I do not mean this as blame.",
      close: "I wanted you to know.",
    },
    warm: {
      core: [
        "I like being in touch with you, and I feel {feel} when it goes quiet.",
        "I want to be open with you, so I am telling you that I feel {feel} when we are out of touch.",
      ],
      more: "I am saying it because I would like things to be easy between us.",
      close: "I would be glad to hear how it is for you.",
    },
    tender: {
      core: [
        "I miss you, and I feel {feel} when I do not hear from you for a while.",
        "You mean a lot to me, so I want to tell you that I feel {feel} when we are out of touch.",
      ],
      more: "I am saying it because what we have is worth an honest word to me.",
      close: "I would love to hear how it is for you, when you feel ready.",
    },
  },
  needs: {
    plain: {
      core: ["I feel at ease when we are in touch {often}.", "I find that being in touch {often} suits me."],
      more: "It is fine if that is different for you.",
      close: "Then we both know where we stand.",
    },
    warm: {
      core: [
        "I enjoy hearing from you, and being in touch {often} would feel right to me.",
        "I like what we have, and I am at my best when we are in touch {often}.",
      ],
      more: "I know that people differ in this, and that is fine.",
      close: "I would like us both to be at ease.",
    },
    tender: {
      core: [
        "I love hearing from you, and being in touch {often} would make me happy.",
        "You are dear to me, and I feel close to you when we are in touch {often}.",
      ],
      more: "I know that you may need something else, and I would like to understand it.",
      close: "I would like us both to feel good about it, so take your time.",
    },
  },
};

/** How a message begins: with a name, and without one. */
export const greetings: Record<Warmth, { named: string; unnamed: string }> = {
  plain: { named: "Hi {name}, ", unnamed: "" },
  warm: { named: "Hi {name}, ", unnamed: "Hi, " },
  tender: { named: "Dear {name}, ", unnamed: "Hello you, " },
};

/** How long it has been quiet, without saying whose doing it is. */
export const quietly: Record<Warmth, string> = {
  plain: "It has been quiet between us for {quiet}.",
  warm: "I have noticed that it has been quiet between us for {quiet}.",
  tender: "It has been quiet between us for {quiet}, and I have thought of you.",
};

/** What the person liked: their own words, which go on from “I liked”. */
export const fondly: Record<Warmth, string> = {
  plain: "I liked {liked}.",
  warm: "I really liked {liked}.",
  tender: "I think back to {liked} and smile.",
};
