import type { Language } from "@/lib/message/language";
import type { Rule } from "@/lib/message/rule";
import { accusations } from "./accusation";
import { dangers } from "./danger";
import { indirections } from "./indirect";
import { pleas, ultimatums } from "./pressure";

/** Many a phone types "dont" and "youre". "Well" and "were" are words of their own, so those need their apostrophe. */
function withoutApostrophe(rule: Rule): Rule {
  const source = rule.find.source.replace(/(?<!we)'(?=re\b|ve\b|m\b)|(?<=n)'(?=t\b)/g, "'?");
  return { ...rule, find: new RegExp(source, rule.find.flags) };
}

export const english: Language = {
  letters: (text) => text,
  joint:
    /(?:,|;|:| [–—-])\s+(?:(?:and|but|so|because|then|yet)\s+)?(?=(?:I|you|we|it|if|why|please|how|what|that|there|maybe|my)\b)|\s+(?:but|and|because|so|that)\s+(?=(?:I|you|we|it's|if|why|please|maybe)\b)/gi,
  joining: "and|but|so|because|that|then|yet",
  staysCapital: /^I\b/,
  rules: [...dangers, ...ultimatums, ...accusations, ...indirections, ...pleas].map(withoutApostrophe),
  whole: {
    sorry:
      /(?<!\b(?:not|n't|no need to be|be|feel|feeling|felt|you're|he's|she's) )\bsorry\b(?! (?:to hear|about your|for your|you|\?))|\bI apologi[sz]e\b|\bforgive me\b/gi,
    againstOneself:
      /\bI(?:'m| am) (?:just |so |such |really |too )*(?:an? )?(?:stupid|idiot|pathetic|mess|burden|too much|needy|clingy|the worst|worthless|annoying)\b|\bI hate myself\b|\bI (?:always )?ruin everything\b/gi,
    small: /\b(?:typos?|autocorrect|spelling|delay|late reply|slow reply|noise|traffic|voice note|mess)\b/i,
    big: /^(?:and |but |or |so |also |then )*(?:why\b|did I (?:do|say|upset|hurt)|have I (?:done|said|upset|hurt)|are you (?:mad|angry|upset|cross|seeing|with|over|still (?:into|in love|interested|mine)|breaking|leaving|avoiding|losing)|do you (?:still|even|love|miss|regret|hate)\b|is (?:it|this) (?:me|over|something I|because|someone)|is there (?:someone|somebody|anyone)|what (?:are we|did I do|have I done|happened (?:to|between) us|changed|do you want from)|where (?:are we|do (?:we|I) stand)|am I (?:not |still )*(?:enough|important|your|just|wasting)|has something changed)/i,
    instead: "I am sorry for my part in it.",
  },
  typed: {
    likedBefore: /^i (?:really )?(?:liked?|loved?|enjoy(?:ed)?) /iu,
    noName: /^(?:our|the|how|your|when|that|my|it|this|those|these|being|having|a|an|all|every|what|\p{L}+ing)\b/iu,
    beforeQuestion: /^/,
    ask: (question) => `${question}?`,
  },
};
