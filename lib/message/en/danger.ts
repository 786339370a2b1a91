import type { Rule } from "@/lib/message/rule";

/** Threats against him, and danger to the one who writes. The second are found even where they are half a joke. */
export const dangers: Rule[] = [
  {
    id: "kill-myself",
    kind: "self-harm",
    find: /\b(?:I(?:'ll| will|'m going to| am going to|'m gonna| might| could|'d| would| want to| wanna| may| should|'ve thought (?:of|about)|'m thinking (?:of|about))) (?:\w+ )?(?:kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?) myself\b(?! (?:laughing|a slice|some|off from|with laughter|on (?:that|the)|shaving|climbing|running|lifting))|\b(?:kill|hurt|harm) myself (?:if|because of you|unless|over you)\b/i,
    over: "sentence",
    instead: "I am not doing well, and I am going to talk to someone about it today.",
  },
  {
    id: "end-it-all",
    kind: "self-harm",
    find: /\b(?:end(?:ing)? (?:it all|my (?:own )?life)|tak(?:e|ing) my own life|suicid(?:e|al)|I (?:wanna|(?:want|wish|'d like) to|should just) (?:die|be dead)(?! of (?:embarrassment|shame|laughter|laughing)\b)|I wish I (?:was|were) dead|(?:happier|easier|better) if I (?:was|were) (?:dead|gone for good|not alive)|do something to myself\b|\b(?:no one|nobody) would (?:even )?(?:miss me|care|notice) if I (?:was|were|died|disappeared|killed)\b|\bI(?:'ve| have|'m)? ?(?:just )?(?:took|taken|taking|swallowed|going to take) (?:too many|all (?:the|my)|a lot of|a whole (?:pack|box) of) (?:\w+ )?(?:pills|tablets|painkillers|meds)\b|\bI(?:'ve| have)? (?:just )?overdosed\b|better off (?:dead|without me(?= here| in this| alive| around|[.!,]|$)))/i,
    unless: /\bsuicide (?:squad|doors|burger|wings)\b/i,
    over: "sentence",
    instead: "I am not doing well, and I am going to talk to someone about it today.",
  },
  {
    id: "not-live",
    kind: "self-harm",
    find: /\bI (?:really |just )?(?:don't|do not) (?:even |really )?(?:want to|wanna) (?:be alive\b|(?:live|wake up)(?: (?:like this|tomorrow|ever again|again|in the morning))*(?= ?(?:[.!?…,;:]|$)| (?:and|but|so|because|since|when|after|now)\b)|(?:live|be here|go on living|wake up) (?:any ?more|without you|if you)\b(?!,? (?:(?:in|at|with|near|on) )?(?:this|that|the|your|my|our|a) (?:\w+ )?(?:hotel|flat|house|city|town|building|area|party|brother|sister|parents)\b))|\b(?:no|not any) (?:reason|point) (?:to|in) (?:live|living|go on living|being alive)\b|\blife (?:isn't|is not) worth (?:living|it)\b/i,
    over: "sentence",
    instead: "I am not doing well, and I am going to talk to someone about it today.",
  },
  {
    id: "on-your-conscience",
    kind: "self-harm",
    find: /\b(?:if (?:something|anything) happens to me|if I do something (?:stupid|to myself)|when I'm (?:dead|gone forever))\b.*\b(?:your fault|on you|you'll (?:be sorry|regret|know why)|your conscience|blame yourself)\b|\byou(?:'ll| will) (?:be sorry|regret (?:it|this)) when I'm (?:dead|gone)\b/i,
    over: "sentence",
    instead: "I am not doing well, and I am going to talk to someone about it today.",
  },
  {
    id: "regret",
    kind: "threat",
    find: /\b(?:you(?:'ll| will|'re going to|'re gonna) (?:regret (?:this|it|that|ever|what|doing|leaving|ignoring)|be sorry(?=[.!]*$| (?:for this|for what|when|you (?:left|did|ignored|hurt|ever|lost|said))\b)|pay for (?:this|it|that|what))|I(?:'ll| will|'m going to) make (?:you (?:pay(?! (?:for (?:the|this) (?:next|dinner|drinks|round))| next)|regret|sorry|suffer)|your life (?:hell|miserable|a misery|a living hell)))/i,
    unless:
      /\b(?:pay for (?:this|it|that) (?:next time|later|at the)|haha\w*|lol|jk|just kidding|if you (?:miss|don't try|order))\b|[😂🤣😜😉]/iu,
    over: "sentence",
    instead: "I am angry and hurt, and I will write when I am calmer.",
  },
  {
    id: "share",
    kind: "threat",
    find: /\b(?:leak|(?:post|share|send|show|publish|upload)) (?:\w+ )*?(?:your|those|the|our) (?:\w+ )?(?:nudes?|naked \w+|nude \w+|intimate \w+|private \w+|screenshots?|sexts?)\b|\b(?:send|post|share|show) your (?:pictures|photos|pics|messages|texts) to (?:everyone|everybody|your (?:boss|wife|husband|girlfriend|boyfriend|parents|work))\b|\bwait (?:until|till) (?:everyone|everybody|your \w+) (?:sees?|hears?|reads?|finds? out) what you (?:sent|did|wrote|said to me)|\b(?:put|post) your (?:pictures|photos|pics|videos?) online\b|\b(?:show|send) your (?:boss|wife|husband|girlfriend|boyfriend) (?:our|your|the|my) (?:chats?|messages|texts|screenshots|nudes)\b|\bleak (?:your|those|the|our) (?:pictures|photos|pics|videos?|messages)\b|\b(?:everyone|everybody|your (?:boss|wife|husband|girlfriend|boyfriend|parents|mum|mother|dad|friends|family)) (?:will|is going to|'ll|is gonna) (?:see|get|read|hear about) (?:your|those|the|what you) (?:\w+ )?(?:nudes?|pictures|photos|pics|screenshots?|messages|did)\b/i,
    unless:
      /\b(?:I(?:'?d|'?ll| would| will)? (?:never|not)|I (?:wo|would|did|do|have)n'?t|I (?:did|do|have) not|I'm not going to|I am not going to|I promise (?:not|never) to) (?:(?:ever|even|just|want to) )?(?:leak|post|share|send|show|publish|upload|put)\b(?!.*\b(?:if you (?!don't want|do not want|would rather)|unless|as long as|until|till)\b)/i,
    over: "sentence",
    instead: "I am hurt, and what we shared stays private all the same.",
  },
  {
    id: "tell-on-you",
    kind: "threat",
    find: /\bI(?:'ll| will|'m going to| am going to|'m gonna) (?:\w+ )?tell (?:everyone|everybody|the whole \w+|your (?:boss|wife|husband|girlfriend|boyfriend|parents|mum|mother|dad|family|friends|work)) (?:what (?:you did(?! for\b)|you are|you're really like|kind of)|who you really|the truth about you|all about you|everything(?=[.!,]| you| about you|$))/i,
    unless: /\b(?:haha\w*|lol|jk|how (?:proud|great|kind|lovely))\b|[😂🤣😜😉]/iu,
    over: "sentence",
    instead: "I am hurt, and I would like to settle this between the two of us.",
  },
  {
    id: "turn-up",
    kind: "threat",
    find: /\bwhether you (?:like|want) it or not\b.*|\bI(?:'m| am|'ll| will)\b[^.!?]*\b(?:com(?:e|ing)|turn(?:ing)? up|show(?:ing)? up|wait(?:ing)?|outside|in front of)\b[^.!?]*\b(?:your (?:house|work|door|place|flat|office|home))\b[^.!?]*\b(?:until you (?:talk|answer|come out|explain|speak|see me|listen|open)|if you don't (?:talk|answer|reply)|unless you (?:talk|answer|reply)|whether you|so you have to|you can't ignore)\b|\bI know where you (?:live|work|park)(?=[.!]|$)|\bwatch your back\b|\bdon't make me come (?:over|round|there|to your)\b/i,
    unless: /\b(?:haha\w*|lol|jk|cake|soup|present|birthday)\b|[😂🤣😜😉]/iu,
    over: "sentence",
    instead: "I would like to see you, and I will wait for you to say if and when.",
  },
  {
    id: "hurt-you",
    kind: "threat",
    find: /\bI(?:'ll| will|'m going to| am going to|'m gonna|'d like to| want to) (?:\w+ )?(?:kill|hurt|hit|destroy|ruin|punish|smash) (?:you|your life|your car|your things|your career)\b(?! (?:at|in|with (?:kindness|kisses|cuddles)|on the (?:court|pitch|board))\b)/i,
    unless: /\b(?:haha\w*|lol|jk|chess|tennis|game|mario|quiz|don't want to|do not want to|never want)\b|[😂🤣😜😉]/iu,
    over: "sentence",
    instead: "I am very angry, and I will write when I am calmer.",
  },
];
