import type { Rule } from "@/lib/message/rule";
import { inPlay } from "./in-play";

const aWord = "Me alegraría leer unas palabras tuyas cuando tengas un momento.";

/** What says one thing and means another: tests, messages about messages, and stings. */
export const indirections: Rule[] = [
  {
    id: "if-you-cared",
    kind: "test",
    find: /\bsi (?:de verdad |realmente |en serio |tanto )*(?:te (?:importara|importase|importaramos)|me (?:quisieras|quisieses|amaras|respetaras|valoraras)(?! \w+[aei]r(?:me|te|nos|le)?\b))\b.*\b(?:\w{2,}rias|hubieras|hubieses|no me tendrias)\b|\bsi (?:de verdad |realmente |en serio )*(?:te importo|me quieres|me queres|me amas)(?: tanto)?,? (?:demuestra(?:lo|melo)?|contesta(?:ras|me)?|llama(?:ras|me)|vendras|lo haras|escribe(?:me)?)\b/i,
    over: "sentence",
    instead: "Me alegraría saber de ti, porque me importas.",
  },
  {
    id: "just-a-test",
    kind: "test",
    find: /\b(?:solo )?(?:queria|quise|quiero|para|esperaba|esperando|era para) (?:a )?ver (?:si (?:te (?:dabas cuenta|importaba|acordabas de mi|preocupabas)|me (?:escribias|escribes|contestabas|buscabas|extranabas|hablabas|llamabas|echabas de menos)|(?:contestabas|respondias|escribias|reaccionabas|notabas|dabas senales))|cuanto (?:tardas|tardabas|tiempo (?:tardas|tardabas)|aguantabas|te demoras))|\bno te (?:escribi|he escrito|llame|hable)\b[^.!?]*\b(?:a proposito|adrede|aposta|para ver (?:si|cuanto))|\b(?:era|fue|esto es|es) (?:solo |todo )?una prueba(?=\s*[.!,]|\s*$)|\bte estaba (?:probando|poniendo a prueba)\b|\b(?:a ver|veamos|vamos a ver) (?:si (?:te das cuenta|me echas de menos|me extranas|te acuerdas de mi|te importa)|cuanto (?:tardas|te demoras) (?:en (?:contestar|responder|escribir|darte))?)/i,
    unless: inPlay,
    over: "sentence",
    instead: "Me di cuenta de que esperaba que escribieras tú primero.",
  },
  {
    id: "did-you-get",
    kind: "chase",
    find: /\b(?:te (?:llego|llegaron|han llegado|ha llegado)|(?:no )?(?:has (?:visto|leido|recibido)|viste|leiste|recibiste)) (?:ya )?mis? (?:ultimos? |otros? |primer |anterior(?:es)? )*(?:mensajes?|whatsapps?|wasaps?|audios?|msjs?|msn)(?: anterior(?:es)?| de (?:ayer|antes|hoy|anoche))?(?:,? o (?:no|que)| ya)?\s*\?|\b(?:has leido|leiste) (?:ya )?lo que te (?:mande|escribi|envie|puse|he escrito|he mandado)(?:,? o (?:no|que)| ya)?\s*\?/i,
    over: "sentence",
    instead: "",
  },
  {
    id: "are-you-there",
    kind: "chase",
    find: /\b(?:estas|sigues) (?:ahi|viv[oa]|ignorandome)\s*\?|\bme (?:estas|sigues) (?:ignorando|evitando)\s*\?|\bpor que no hay respuesta|^[¿\s]*(?:hola+|alo|hay alguien(?: ahi)?|me lees|sin respuesta|ninguna respuesta|no (?:me )?(?:contestas|respondes))\s*\?+$|^[¿?\s]+$|^[¡\s]*(?:contesta|contestame|responde|respondeme) (?:ya|de una vez)\s*[.!]*$/i,
    unless: inPlay,
    over: "sentence",
    instead: "",
  },
  {
    id: "on-read",
    kind: "chase",
    find: /\bme (?:dejas|dejaste|has dejado|estas dejando|vuelves a dejar|dejas siempre) en (?:visto|leido|azul)\b|\b(?:veo|vi|se|he visto|ya vi|ya se|puedo ver) que (?:ya )?(?:lo (?:has )?(?:leido|leiste|visto|viste)|(?:has )?(?:leido|leiste|visto|viste) (?:mi|mis|el|este|los) (?:ultimos? )?mensajes?|(?:estas|estabas|estuviste|has estado) (?:en linea|conectad[oa]|online|activ[oa])(?=\s*[.!?,]|\s*$| (?:y|pero|ahora|todo el dia)\b)|te (?:conectas|conectaste|has conectado)(?=\s*[.!?,]|\s*$| (?:y|pero)\b))|\bte (?:veo|vi|he visto) (?:en linea|conectad[oa]|online)\b|\b(?:lo )?(?:leiste|has leido|viste|has visto) (?:(?:mi|mis|el|los) (?:ultimos? )?mensajes? )?y no (?:me )?(?:contestas|contestaste|respondes|respondiste|has (?:contestado|respondido))|\bestas en linea y no (?:me )?(?:contestas|respondes|escribes)/i,
    unless: inPlay,
    over: "clause",
    instead: aWord,
  },
  {
    id: "why-no-answer",
    kind: "chase",
    find: /\bpor que (?:ya |todavia |aun )?no (?:me )?(?:contestas|respondes|hablas|dices nada|has (?:contestado|respondido|escrito|llamado)|contestaste|respondiste|escribiste|llamaste)(?! (?:que|al timbre|en la reunion|tu (?:el|a)|(?:a )?(?:la|el|tu|los|las|una)\b))|\bpor que (?:ya |todavia |aun )?no (?:me )?(?:escribes|llamas)(?=\s*[?.!,]|\s*$| (?:nunca|mas|ya)\b)/i,
    unless: inPlay,
    over: "sentence",
    instead: aWord,
  },
  {
    id: "thanks-for-nothing",
    kind: "sarcasm",
    find: /\bgracias por (?:nada(?=\s*[.!,]|\s*$)|ignorarme|dejarme (?:en visto|plantad|tirad|esperando|sol[oa](?=\s*[.!,]|\s*$))|tu silencio|el silencio|preocuparte tanto|desaparecer(?=\s*[.!,]|\s*$| (?:asi|sin|otra vez)\b)|hacerme perder|arruinar(?:me)?)|\b(?:que bueno|que bien|me alegra|es bueno|bueno) saber (?:que (?:no te importo|te importo tan poco|no significo|te doy igual)|lo (?:poco|mucho) que (?:te )?(?:importo|significo))|\bya (?:veo|vi|se nota) (?:lo (?:mucho|poco)|cuanto) (?:que )?te importo\b/i,
    unless: inPlay,
    over: "sentence",
    instead: "Esto me decepciona.",
  },
  {
    id: "look-who",
    kind: "sarcasm",
    find: /\b(?:mira|miren|vaya|anda),? (?:quien|pero si es quien) (?:por fin |al fin )?(?:se (?:digna|digno|acuerda|acordo)|aparece|aparecio|esta viv[oa]|sigue viv[oa]|resucito|da senales)|\bque (?:amable|detalle|detallazo|bonito|considerad[oa]|gentil)(?: de tu parte| por tu parte)?,? (?:que )?(?:por fin|al fin|dignarte|te dignes)|\b(?:por fin|al fin) te (?:dignas|dignaste|has dignado)|\bte (?:dignas|dignaste|has dignado) a (?:contestar|responder|escribir|aparecer|llamar)|\b(?:que bien|que suerte|debe (?:de )?ser (?:bonito|genial|facil|comodo)),? (?:que (?:te de|todo te da) (?:todo )?igual|no sentir nada|que nada te importe|desaparecer)|\bme alegra (?:ver|saber) que (?:sigues|estas) viv[oa](?=\s*[.!,]|\s*$)/i,
    unless: inPlay,
    over: "sentence",
    instead: "Te echaba de menos, y me alegra saber de ti.",
  },
  {
    id: "whatever",
    kind: "sarcasm",
    find: /^[¡\s]*(?:(?:vale|bueno|ok|okay|bien|pues),? )*(?:lo que (?:tu|vos) digas|haz lo que te de la gana|hace lo que se te cante|tu sabras|vos sabras)[.! …]*$|^[¡\s]*(?:(?:vale|bueno|ok|okay|bien|pues|nada),? )*(?:tu )?sigue (?:asi,? )?ignorandome\b|\b(?:wow|guau|vaya|ignorarme),? (?:que madur[oa]|cuanta madurez|muy madur[oa]|muy bonito)(?=\s*[.!,]|\s*$| (?:por tu parte|de tu parte|ignorar|desaparecer|dejar))|\b(?:tranquil[oa]|no te (?:preocupes|molestes)),? (?:que )?ya estoy (?:mas que )?acostumbrad[oa](?: a (?:que me ignores|esperar|que me falles))?(?=\s*[.!,]|\s*$)/i,
    unless: inPlay,
    over: "sentence",
    instead: "Me duele, y prefiero decirlo.",
  },
];
