import type { Rule } from "@/lib/message/rule";

/** Said of something else, in play, or taken back in the same breath. */
const notMeant =
  /(?:\bnot|n't|\bI never) (?:saying|said|say|think|mean|meant|thought|claim)\b|\b(?:haha\w*|lol|lmao|just kidding|jk)\b|[😂🤣😜😉]|;-?\)/iu;

/** What people call each other when they are hurt. */
const names =
  "selfish|heartless|cold and \\w+|cold-hearted|unfair and \\w+|cruel|mean|liar|coward|pathetic|immature|childish|toxic|manipulative|narcissist(?:ic)?|ungrateful|unfair|impossible|a joke|disgusting|idiot|jerk|asshole|bastard";

export const accusations: Rule[] = [
  {
    id: "never-answer",
    kind: "accusation",
    find: /\byou(?:'ve)? (?:just |really |literally |simply )*(?:never|hardly ever) (?:even |ever |once )*(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|call(?:ed)?(?! (?:me|him|her|it) (?:by|a|an|the)\b)|text(?:ed)?|writ(?:e|ten)|wrote|message(?:d)?|get back to me|pick up(?! (?:the|your|after|on)\b))\b/i,
    unless: notMeant,
    over: "clause",
    instead: "I would love to hear from you more often.",
  },
  {
    id: "never-care",
    kind: "accusation",
    find: /\byou(?:'ve)? (?:just |really |literally |obviously |clearly )*never (?:even |ever |once |really |actually )*(?:care(?:d)?(?! (?:for|much for|what|if|whether|which)\b)|loved? me|wanted (?:me|this|us)|think (?:of|about) (?:me|anyone but yourself)|thought (?:of|about) me|put me first|make time|made time|have time for me|had time for me|(?:make|made) (?:an|any|the) effort|try(?! (?:the|this|that|to|my|any|new|it)\b)|show up|apologi[sz]e(?:d)?|(?:say|said) (?:you're |you are |you were )?sorry|bother(?:ed)? (?:to|with|asking|calling|texting|checking)|tell me anything|ask(?:ed)? (?:me )?how I)\b/i,
    unless: notMeant,
    over: "clause",
    instead: "I would like to feel that I matter to you.",
  },
  {
    id: "never-listen",
    kind: "accusation",
    find: /\byou(?:'ve)? (?:just |really |literally )*(?:never (?:even |ever |really |actually )*(?:listen(?:ed)?(?! to (?:that|this|music|jazz|pop|podcasts|the radio|it)\b)|hear me|understand me|take me seriously|let me (?:finish|speak|talk))|don't (?:even |ever )*listen to me)\b/i,
    unless: notMeant,
    over: "clause",
    instead: "I would like to feel heard.",
  },
  {
    id: "always-leave",
    kind: "accusation",
    find: /\byou(?:'re)? (?:just |literally |simply )*(?:always|constantly) (?:ignore|ignoring|disappear(?:ing)?|go(?:ing)? (?:quiet|silent|cold)|vanish(?:ing)?|pull(?:ing)? away|shut(?:ting)? me out|push(?:ing)? me away|run(?:ning)? away from|leav(?:e|ing) me (?:hanging|waiting|alone|on read|guessing|in the dark)|withdraw(?:ing)?)\b/i,
    unless: notMeant,
    over: "clause",
    instead: "I feel a long way from you when it goes quiet.",
  },
  {
    id: "always-let-down",
    kind: "accusation",
    find: /\byou(?:'re)? (?:just |literally |simply )*(?:always|constantly) (?:cancel(?:l?ing)?(?= on me\b|[.!?,]|$)|let(?:ting)? me down|break(?:ing)? (?:your )?promises?|forget(?:ting)? (?:about )?(?:me|us)\b|mak(?:e|ing) excuses|hav(?:e|ing) (?:an|some) excuse|put(?:ting)? (?:me last|everyone|everything|work|yourself|your (?:friends|mates|work|job|family)) (?:first|before me)|(?:choos|pick)(?:e|ing)? (?:work|others|everyone|your \w+) over me)/i,
    unless: notMeant,
    over: "clause",
    instead: "I felt let down, and plans we keep would mean a lot to me.",
  },
  {
    id: "always-wrong",
    kind: "accusation",
    find: /\byou(?:'re)? (?:just |literally |simply )*(?:always|constantly) (?:l(?:ie|ying)(?! (?:down|in|on|there|awake|next)\b)|blam(?:e|ing) me|twist(?:ing)? (?:my words|everything)|start(?:ing)? (?:a fight|fights|arguments)|get(?:ting)? (?:so )?defensive|mak(?:e|ing) (?:it|everything) about you|ruin(?:ing)? everything|do(?:ing)? this to me|turn(?:ing)? (?:everything|it|this|things) (?:around )?(?:on|against) me)/i,
    unless: notMeant,
    over: "clause",
    instead: "I find this hard, and I would like us to talk about it calmly.",
  },
  {
    id: "make-me-feel",
    kind: "accusation",
    find: /\byou(?:'re)? (?:just |really |always |constantly )*(?:mak(?:e|ing)|made) me (?:feel )?(?:so |really |very |completely |like |I'm |I am )*(?:sad|bad|sick|miserable|worthless|stupid|small|unwanted|unloved|insecure|jealous|anxious|hate|guilty|shit|crap|nothing|a fool|an idiot|ugly|crazy(?! (?:happy|about|in)\b)|angry|cry(?! (?:with|laughing|happy|from|in a good)\b))(?! (?:to leave|to miss|for (?:not|leaving|missing)|that I (?:missed|can't)))\b/i,
    unless: notMeant,
    over: "clause",
    instead: "I have been feeling low about this.",
  },
  {
    id: "do-not-care",
    kind: "accusation",
    find: /(?<!\bif )(?<!\bhope )(?<!\bwish )\byou (?:just |really |obviously |clearly |so )*(?:don't|do not|didn't|couldn't) (?:even |really |actually |give a (?:damn|shit) )*(?:care(?: (?:about|for) (?:me|us|my feelings|how I feel))?(?= at all\b|[.!?,]|$| any ?more\b| that I\b| how I feel\b| what happens to me\b)|give a (?:damn|shit|toss|fuck)(?: about (?:me|us|my|how I))?(?=[.!,]|$|\b)(?! (?:about|what|if) (?!me|us|my|how I))|love me|want me(?! to\b)|respect me)/i,
    unless: notMeant,
    over: "clause",
    instead: "I am not sure where I stand with you, and that is hard for me.",
  },
  {
    id: "all-you-do",
    kind: "accusation",
    find: /\ball you (?:ever )?do is (?:just )?(?:disappear|ignore|complain|lie|cancel|hurt|criticise|blame|run away|let me down|take|push)\b|\byou only (?:ever )?(?:text|call|write to|message|contact|see|want) me when (?:you(?:'re| are)? (?:want|need|bored|lonely|drunk|horny)|it suits you)|\byou(?:'re| are) never (?:there for me|(?:here|around|there) when I need)|\btypical(?:ly)? you,? (?:cancel|ignor|disappear|running|going quiet|letting me)/i,
    unless: notMeant,
    over: "clause",
    instead: "I would like to feel that I can count on us.",
  },
  {
    id: "keep-doing",
    kind: "accusation",
    find: /\byou keep (?:on )?(?:ignoring (?:me|my)|avoiding me|cancel?ling on me|lying(?! (?:down|in|on|there|awake))|disappearing(?! (?:to|into))|pushing me away|hurting me|letting me down|shutting me out)/i,
    unless: notMeant,
    over: "clause",
    instead: "I find it hard when it stays quiet.",
  },
  {
    id: "treat-me",
    kind: "accusation",
    find: /\byou(?:'ve)? (?:\w+ )?treat(?:ed)? me (?:like (?:dirt|shit|crap|rubbish|trash|nothing|garbage|a (?:toy|stranger|doormat|joke|fool))|so (?:badly|coldly))|\b(?:it's|it is|you act) like I (?:don't|do not) (?:even )?(?:exist|matter)(?: to you)?\b|\byou (?:promised and you |always )?(?:broke|break) (?:it|your promise|every promise)s? (?:like always|as always|again|like you always do)/i,
    unless: notMeant,
    over: "clause",
    instead: "I would like to be treated with care.",
  },
  {
    id: "names",
    kind: "accusation",
    find: new RegExp(
      `\\byou(?:'re| are|'ve become| have become) (?:just |really |being |so |such |a |an |the most |most |too |absolutely |totally |completely |nothing but )*(?:${names})\\b(?! (?:to|for|at) )`,
      "i",
    ),
    unless:
      /(?:\bnot|n't|\bI never) (?:saying|said|say|think|mean|meant|thought)\b|\b(?:haha\w*|lol|just kidding|jk)\b|\bif you(?:'re| are)\b|[😂🤣😜😉]|;-?\)/iu,
    over: "clause",
    instead: "I am hurt by how this went.",
  },
  {
    id: "your-fault",
    kind: "accusation",
    find: /(?<!\bnot )(?<!n't )\b(?:all|entirely|completely) your (?:own )?fault\b|\b(?:it's|this is|that's) your (?:own )?fault\b|\byou(?:'ve)? ruined (?:everything|us|it all|what we had|my (?:whole |entire )?(?:life|day|week|year))\b/i,
    unless: notMeant,
    over: "clause",
    instead: "I am sad about where we are now.",
  },
  {
    id: "used",
    kind: "accusation",
    find: /\byou(?:'ve| have)? (?:just |only |totally )*(?:used me(?! as (?:a|your) (?:reference|model))|led me on|strung me along|wasted my (?:time|life)|played me|lied to me(?! about the)|betrayed me)\b|\byou(?:'re| are) (?:just |only |clearly )*(?:using me|playing games with me|stringing me along|leading me on|lying to me)\b/i,
    unless: notMeant,
    over: "clause",
    instead: "I had hoped for something else, and I feel hurt.",
  },
  {
    id: "wrong-with-you",
    kind: "accusation",
    find: /\bwhat(?:'s| is| the hell is) (?:actually )?wrong with you\b|\bhow (?:could|dare) you(?: do (?:this|that) to me)?(?=[.!?]|$)/i,
    unless: notMeant,
    over: "sentence",
    instead: "I was hurt, and I would like to understand what happened.",
  },
  {
    id: "why-ignore",
    kind: "accusation",
    find: /\bwhy (?:do|are|would|have) you (?:always |just |even |still |been )*(?:ignor(?:e|ing)(?: (?:me|my|us))|avoid(?:ing)? me|do(?:ing)? this to me|treat(?:ing)? me (?:like|this|so)|so (?:cold|mean|cruel|selfish) to me|hat(?:e|ing) me)/i,
    unless: notMeant,
    over: "sentence",
    instead: "I have not heard much from you, and I would like to know how you are.",
  },
];
