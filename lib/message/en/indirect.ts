import type { Rule } from "@/lib/message/rule";

const inPlay = /\b(?:haha\w*|lol|lmao|just kidding|jk)\b|[😂🤣😜😉]|;-?\)/iu;

/** What says one thing and means another: tests, messages about messages, and stings. */
export const indirections: Rule[] = [
  {
    id: "if-you-cared",
    kind: "test",
    find: /\bif you (?:really |actually |truly |even )*(?:cared|loved me|wanted (?:me|this|us)|meant it|respected me),? (?:about me |about us |at all )*,? ?(?:then )?you(?:'d| would| wouldn't|'d have)\b/i,
    over: "sentence",
    instead: "I would be glad to hear from you, because you matter to me.",
  },
  {
    id: "just-a-test",
    kind: "test",
    find: /\b(?:just |only )?(?:testing you|(?:wanted|want|waiting|going|trying|wrote|texted) to see (?:if|whether|how long) (?:you(?:'d| would|'ll| will)? (?:even |ever )*(?:notice|reply|answer|write|text|call|care(?! to\b)|miss|come after|react|remember|chase|fight)|it (?:would |'d |will )?takes? you))\b|\bI didn't (?:text|write|call|message)(?: you)?(?: first)? (?:on purpose|to see (?:if|how long|whether))|\blet's see (?:if|how long) (?:you(?:'ll)? (?:even )?(?:notice|reply|answer|care)|it takes you)\b|\b(?:that|this|it) was (?:just )?a test\b/i,
    unless: inPlay,
    over: "sentence",
    instead: "I noticed that I wanted to hear from you first.",
  },
  {
    id: "did-you-get",
    kind: "chase",
    find: /\b(?:did|have) you (?:even |not |ever )*(?:get|got|see|seen|read) my (?:last |other |first |previous )*(?:messages?|texts?|msgs?|dms?)(?: or (?:not|what)| yet)?\s*\?/i,
    over: "sentence",
    instead: "",
  },
  {
    id: "are-you-there",
    kind: "chase",
    find: /\bare you (?:even |still )?(?:ignoring (?:me|my messages)|there|alive|getting (?:these|my messages)|reading (?:this|these))\s*\?|^why no (?:answer|reply|message|text)\s*\?+$|^(?:so )?(?:you there|no (?:answer|reply))\s*\?+$|^(?:hello|hellooo*|anyone|anybody(?: there)?)\s*\?+$|^\?+$/i,
    unless: inPlay,
    over: "sentence",
    instead: "",
  },
  {
    id: "on-read",
    kind: "chase",
    find: /\b(?:you(?:'ve)? (?:just )?(?:left|leaving|leave) me on (?:read|seen|delivered)|I (?:can see|saw|know|see) (?:that )?you(?:'re|'ve| were| are| have)? (?:been )?(?:online(?=[.!?,]|$| (?:and|but|so|now|right now|all day))|(?:read|seen) (?:it|this|my (?:last |other )?(?:messages?|texts?))|active(?=[.!?,]|$| (?:and|but|now))))/i,
    unless: inPlay,
    over: "clause",
    instead: "I would be glad of a word when you have a moment.",
  },
  {
    id: "why-no-answer",
    kind: "chase",
    find: /\bwhy (?:aren't|are|won't|haven't|don't|didn't|have) you (?:not |even |just |still )*(?:answer(?:ing|ed)?|reply(?:ing)?|replied|respond(?:ing|ed)?|text(?:ing|ed)? (?:me )?back|call(?:ing|ed)? (?:me )?back|writ(?:ing|ten) (?:me )?back|talk(?:ing|ed)? to me)\b/i,
    over: "sentence",
    instead: "I would be glad of a word when you have a moment.",
  },
  {
    id: "thanks-for-nothing",
    kind: "sarcasm",
    find: /\bthanks (?:a lot |so much )?for (?:nothing(?=[.!,]|$)|ghosting|ignoring|the silence|caring so much|leaving me on|(?:wasting|ruining) my)\b|\bgood to know (?:that )?(?:I|we) (?:don't|mean|meant|matter)\b/i,
    unless: inPlay,
    over: "sentence",
    instead: "I am disappointed.",
  },
  {
    id: "look-who",
    kind: "sarcasm",
    find: /\b(?:nice|so good|good|kind|great) of you to (?:finally|bother)\b|\b(?:oh |well )*look who(?:'s| is)? (?:finally |still )?(?:alive|decided|remembers)\b|\bglad to (?:see|hear|know) (?:that )?you're (?:still )?alive\b|\bmust be nice (?:not )?to (?:not )?(?:care|have no|just disappear|be so)\b/i,
    unless: inPlay,
    over: "sentence",
    instead: "I missed you, and I am glad to hear from you.",
  },
  {
    id: "whatever",
    kind: "sarcasm",
    find: /^(?:(?:fine|ok|okay|sure),? )?whatever[.! …]*$|\b(?:wow|great|ignoring me),? (?:real|really|very) (?:mature|classy|nice(?=[.! ]*$))|^wow,? (?:so |I'm so )?glad I (?:mean|matter)\b|^(?:(?:just|fine|ok|okay|sure),? )*keep (?:on )?ignoring me\b|\bdon't (?:bother|mind me),? (?:I'm used to it|I'll just (?:wait|sit) here)\b/i,
    unless: inPlay,
    over: "sentence",
    instead: "I am hurt, and I would rather say so.",
  },
];
