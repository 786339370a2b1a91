import type { Rule } from "@/lib/message/rule";

const inPlay = /\b(?:haha\w*|lol|lmao|just kidding|jk)\b|[😂🤣😜😉]|;-?\)/iu;

/** What one can do to the person, said as the price of an answer. */
const over =
  "(?:(?:then )?(?:i'm|i am|we're|we are|i'll be|it's|it is|this is|that's it,? (?:i'm|we're)) (?:done(?=[.!,]|$| (?:if|unless|here|waiting for you|with (?:you|us|this|it all)))|over(?! (?:there|here|at|by|the|on|in)\\b)|finished|through|gone for good|leaving you|breaking up|out of here|blocking you)|i(?:'ll| will| am going to|'m going to|'m gonna) (?:leave you|block you|break up|end (?:it|this|things)|never (?:speak|talk|write) to you|be gone for good|find someone (?:else|who))|(?:then )?don't bother (?:ever )?(?:coming|calling|writing|texting|talking|replying))";

export const ultimatums: Rule[] = [
  {
    id: "if-you-do-not",
    kind: "ultimatum",
    find: new RegExp(
      `\\b(?:if you (?:don't|do not|won't|can't|cannot|ever|keep|go|leave|see|talk to (?:her|him|them))|if I (?:don't|do not) (?:hear|get|see)|unless you)\\b.*?${over}`,
      "i",
    ),
    unless: inPlay,
    over: "sentence",
    instead: "I would be glad to hear from you, and I will look after myself either way.",
  },
  {
    id: "over-unless",
    kind: "ultimatum",
    find: new RegExp(`${over}.*?\\b(?:if you (?:don't|do not|won't|can't)|unless you)\\b`, "i"),
    unless: inPlay,
    over: "sentence",
    instead: "I would be glad to hear from you, and I will look after myself either way.",
  },
  {
    id: "answer-or",
    kind: "ultimatum",
    find: new RegExp(
      `\\b(?:answer|reply|respond|call|text|write|talk to me|tell me|decide|choose|commit|say something|make up your mind)\\b[^.!?]*\\bor (?:${over}|(?:I'm|I am) (?:out|gone|off)(?=[.!,]|$)|forget (?:about )?(?:us|me|it)(?=[.!,]|$)|else(?=[.!]|$)|don't bother (?:ever )?(?:coming|calling|writing|texting))`,
      "i",
    ),
    unless: inPlay,
    over: "sentence",
    instead: "I would be glad of an answer when you are ready.",
  },
  {
    id: "last-chance",
    kind: "ultimatum",
    find: /\b(?:this|it) is your (?:very )?last chance\b|\bthis is the last time I(?:'m|'ll| will)? ask(?:ing)?(?: you)?(?=[.!,]|$)|\b(?:last|final) warning\b|\b(?:it's|this is) (?:my|your) final (?:offer|chance)\b|\b(?:giv(?:e|ing) you|you (?:have|get)|you've got) (?:one|a|your) last chance\b(?! (?:to (?:see|buy|book|get|catch|join|try|visit|sign)|at))/i,
    unless: inPlay,
    over: "sentence",
    instead: "I would like to know where we stand when you are ready to say.",
  },
  {
    id: "you-have-until",
    kind: "ultimatum",
    find: /\byou(?:'ve got| have| got) (?:until|till) (?:tonight|tomorrow|midnight|the weekend|\w+day|\d\S*|the end of (?:the|this) \w+) to (?:answer|reply|decide(?! (?:on|what|which|where|if we|whether we))|tell me(?! (?:what time|if you|whether))|call me|text me|choose me|make up your mind|explain yourself|say sorry)/i,
    over: "sentence",
    instead: "I would like to know where we stand when you are ready to say.",
  },
  {
    id: "me-or",
    kind: "ultimatum",
    find: /\b(?:it's|it is|choose:?) (?:either )?(?:me or (?:her|him|them|your \w+)|(?:her|him|them|your \w+) or me)(?=[.!?,]|$)|^(?:it's )?now or never[.!]*$/i,
    unless: inPlay,
    over: "sentence",
    instead: "I would like to know what you want, and I will be honest about what I want.",
  },
];

export const pleas: Rule[] = [
  {
    id: "beg",
    kind: "pleading",
    find: /\bI(?:'m| am)? (?:literally |really )*beg(?:ging)?(?: (?:of )?you)?(?= to (?:answer|talk|call|come|stay|forgive|give|reply|take)\b|[,.!]| please|$)/i,
    unless: inPlay,
    over: "clause",
    instead: "I would really like to talk with you.",
  },
  {
    id: "please-please",
    kind: "pleading",
    find: /\b(?:please,? ){2,}(?:please(?=[.!,]|$)|(?:just )?(?:answer|reply|talk|call|text|write|come back|forgive|give me|let me (?:explain|see you)|stay|don't (?:go|leave|give up|do this)|take me back))|\bplease I need you(?: back)?(?=[.!,]|$)|\bplease don't do this to (?:me|us)\b|\bplease (?:come back|take me back|don't (?:leave me|give up on (?:me|us)|abandon me|let me go))(?! (?:any|some|the|a|an|your|with|out|behind|to|at)\b)/i,
    unless: inPlay,
    over: "clause",
    instead: "I would be glad to hear from you.",
  },
  {
    id: "anything",
    kind: "pleading",
    find: /\bI (?:can|will) change,? (?:I (?:promise|swear)|please)|\bI'll change,? (?:I(?:'ll| promise| swear| will)|please)|\bI(?:'ll|'d| will| would) do (?:absolutely |just about )?anything(?: (?:you (?:want|say|ask)|for you|to (?:keep|get|have) (?:you|us|this)(?: back)?|to make (?:this|it|us) (?:work|right|up)))?(?=[.!,]|$)/i,
    unless: inPlay,
    over: "clause",
    instead: "I would like to do my part.",
  },
  {
    id: "not-without-you",
    kind: "pleading",
    find: /\bI (?:can't|cannot|can not|couldn't) (?:live|go on|be|breathe|cope|survive|do this|function|sleep or eat) without you\b|\bI(?:'m| am) nothing without you\b|\byou(?:'re| are) all I(?:'ve got| have)(?: left)?(?=[.!,]|$)/i,
    unless: inPlay,
    over: "clause",
    instead: "I miss you.",
  },
  {
    id: "one-more-chance",
    kind: "pleading",
    find: /\b(?:just |please )*(?:give (?:me|us)|I (?:just )?(?:need|want)) (?:just )?(?:one more|another|one last|a second) chance\b/i,
    unless: inPlay,
    over: "clause",
    instead: "I would like to try again if you would like that too.",
  },
];
