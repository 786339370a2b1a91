import type { Rule } from "@/lib/message/rule";
import { notMeant } from "./in-play";

/** Written without accents, as they are looked at. The ending of the verb says that "you" is meant: "nunca contestas". */
const never = "(?:nunca|jamas|casi nunca|nunca mas)";
const always = "(?:siempre|constantemente|todo el (?:rato|tiempo))";
const here = "(?=\\s*(?:[.!,;:…]|$)| (?:y|ni|pero|porque|cuando|aunque|a mis|mis|primero|de vuelta|nada)\\b)";

/** It is asked, or the person has come to terms with it. */
const askedOrAccepted = new RegExp(
  `\\?|\\b(?:si (?:ya )?no|entiendo|acepto|comprendo|quiza|tal vez|a lo mejor|puede que)\\b|${notMeant.source}`,
  "iu",
);

export const accusations: Rule[] = [
  {
    id: "never-answer",
    kind: "accusation",
    find: new RegExp(
      `\\b${never} (?:me|nos) (?:has )?(?:contest(?:as|aste|ado)|respond(?:es|iste|ido)|llam(?:as|aste|ado)(?! (?:por|asi|de (?:tu|usted))\\b)|escrib(?:es|is|iste)|escrito|coges el telefono|atiendes)\\b(?! (?:mal|tan mal|con mala|algo tan|nada tan|tarde|por (?:el|la|aqui|correo))\\b)|\\b${never} (?:has )?(?:contest(?:as|aste|ado)|respond(?:es|iste|ido)|escrib(?:es|is)|llamas)\\b${here}|\\bno (?:me )?(?:contestas|respondes|llamas|escribes) (?:nunca|jamas)\\b|\\b${never} me devuelves (?:las llamadas|los mensajes|el mensaje|la llamada)`,
      "i",
    ),
    unless: notMeant,
    over: "clause",
    instead: "Me alegraría saber de ti más a menudo.",
  },
  {
    id: "never-care",
    kind: "accusation",
    find: new RegExp(
      `\\b${never} (?:te (?:juegas por mi|jugas por mi|importo|importe|he importado|importa lo que|importo lo que|intereso|preocupas por mi|preocupaste por mi|has preocupado por mi|esfuerzas|disculpas)|me (?:quisiste|has querido|amaste|has amado)(?! (?:hacer|herir|lastimar|mal|enganar|molestar)\\b)|me (?:pones (?:primero|en primer lugar)|dedicas (?:tiempo|un)|tienes en cuenta|tenes en cuenta|preguntas como|preguntaste como|has preguntado como|cuentas nada|dices nada(?! malo))|(?:tienes|tenes|sacas|haces) (?:el |ningun )?(?:tiempo|hueco|esfuerzo)(?= para (?:mi|nosotros|lo nuestro)\\b|\\s*[.!,]|\\s*$)|piensas en (?:mi|nosotros|nadie mas|los demas)\\b|pensas en (?:mi|nosotros|nadie mas)\\b|has pensado en (?:mi|nosotros)\\b|(?:has movido|moviste|mueves) un dedo|(?:me )?(?:pides|pedis|pediste|has pedido) perdon|quieres (?:verme|hablar conmigo|estar conmigo))`,
      "i",
    ),
    unless: notMeant,
    over: "clause",
    instead: "Me gustaría sentir que te importo.",
  },
  {
    id: "never-listen",
    kind: "accusation",
    find: new RegExp(
      `\\b${never} (?:me (?:escuchas|has escuchado|escuchaste|entiendes|entendes|has entendido|comprendes|tomas en serio|dejas (?:hablar|terminar|acabar|explicar))|escuchas${here})|\\bno me (?:escuchas|dejas hablar)(?: nunca| jamas)?(?=\\s*[.!,]|\\s*$)`,
      "i",
    ),
    unless: new RegExp(`\\b(?:cobertura|microfono|se (?:corta|oye)|senal|llamada)\\b|${notMeant.source}`, "iu"),
    over: "clause",
    instead: "Me gustaría sentir que me escuchas.",
  },
  {
    id: "always-leave",
    kind: "accusation",
    find: new RegExp(
      `\\b${always} (?:me (?:ignoras|evitas|apartas|alejas|rechazas|estas (?:ignorando|evitando)|dejas (?:en visto|en leido|esperando|plantad[oa]|tirad[oa]|colgad[oa]|de lado|fuera|con la palabra en la boca|(?:sol[oa]|a medias)(?=\\s*[.!,]|\\s*$| cuando\\b)))|desapareces|huyes(?= de mi\\b|\\s*[.!,]|\\s*$| cuando\\b)|te (?:alejas|cierras|escondes|vas)(?= de mi\\b|\\s*[.!]|\\s*$| cuando\\b| sin (?:decir|despedirte|avisar)| en mitad| a mitad)|andas ignorandome)`,
      "i",
    ),
    unless: notMeant,
    over: "clause",
    instead: "Te siento lejos cuando hay silencio.",
  },
  {
    id: "always-let-down",
    kind: "accusation",
    find: new RegExp(
      `\\b${always} (?:(?:me )?cancelas(?= conmigo| a ultima| en el ultimo| los planes| nuestros| todo|\\s*[.!,]|\\s*$)|me (?:fallas|decepcionas|plantas|pones (?:al final|en (?:ultimo|segundo) lugar|la ultima|el ultimo))|(?:rompes|incumples) (?:tus|las) promesas|te olvidas de (?:mi(?=\\s*[.!,]|\\s*$| y\\b)|nosotros|lo nuestro)|(?:pones|tienes|tenes|(?:te )?inventas) (?:una |alguna |mil )?excusas?|pones (?:a )?(?:todo|todos|todo el mundo|el trabajo|tus? \\w+) (?:antes|por delante|primero)|(?:eliges|elegis|prefieres|preferis) (?:a )?(?:tus \\w+|tu \\w+|otr[oa]s|los demas|el trabajo)(?= antes| por encima|\\s*[.!,]|\\s*$))`,
      "i",
    ),
    unless: notMeant,
    over: "clause",
    instead: "Me dolió, y para mí significa mucho que cumplamos los planes.",
  },
  {
    id: "always-wrong",
    kind: "accusation",
    find: new RegExp(
      `\\b${always} (?:(?:me )?(?:mientes|mentis)\\b|me (?:culpas|echas la culpa|haces (?:esto|lo mismo(?=\\s*[.!,]|\\s*$)|dano|sufrir|llorar(?! de (?:la )?(?:risa|alegria|felicidad|emocion)))|das la vuelta|atacas|gritas|criticas)|(?:le )?das la vuelta a todo|tergiversas|te pones a la defensiva|(?:empiezas|buscas) (?:una |la |las )?peleas?|buscas pelea|haces lo mismo(?=\\s*[.!,]|\\s*$| conmigo\\b)|(?:lo )?(?:arruinas|estropeas|fastidias|jodes) todo|(?:quieres|tienes que|tenes que) (?:tener|llevar) (?:la )?razon|es lo mismo contigo|la misma excusa|el mismo cuento)|\\bcontigo siempre (?:es lo mismo|soy (?:la ultima|el ultimo|lo ultimo|la segunda|el segundo))\\b|\\btodo lo que tocas lo (?:arruinas|estropeas|destrozas)|\\b(?:me tienes|me tenes|estoy) (?:muy |tan |mas que )?hart[oa] (?:con tus|de (?:ti|vos|tus (?!chistes)\\w+))(?=\\s|[.!,]|$)|\\btodo (?:tiene que girar|gira) (?:siempre )?(?:en torno a|alrededor de) (?:ti|vos)\\b`,
      "i",
    ),
    unless: notMeant,
    over: "clause",
    instead: "Esto me cuesta, y me gustaría que lo habláramos con calma.",
  },
  {
    id: "make-me-feel",
    kind: "accusation",
    find: /(?<!\b(?:no|nunca|jamas) )\b(?:siempre )?me (?:haces|hiciste|has hecho|estas haciendo) (?:sentir(?:me)? (?:(?:muy|tan|mas|super|fatal y) )?(?:mal(?! por)|fatal|triste|culpable(?! por (?:no|irme|dejar|haber|reir|lo bien|tener)\b)|pequen[oa]|insignificante|inutil|idiota|estupid[oa]|invisible|miserable|humillad[oa]|rechazad[oa]|ignorad[oa]|usad[oa]|poca cosa|nada\b|(?:como )?(?:un |una )?(?:inutil|mierda|basura|idiota|estupid[oa]|tont[oa]|carga|extran[oa]|loc[oa]|cero a la izquierda)|que no (?:valgo|importo|te importo|soy))|llorar(?! de (?:la )?(?:risa|alegria|felicidad|emocion|lo bonit)| con (?:esa|la|tu) (?:cancion|peli|carta)))/i,
    unless: notMeant,
    over: "clause",
    instead: "Últimamente me siento mal con esto.",
  },
  {
    id: "do-not-care",
    kind: "accusation",
    find: /\bno te importo\b(?! (?:que|el|la|los|las|lo|llegar|venir|esperar)\b)|\bno te importa(?:n|ba)? (?:nada |para nada )?(?:de mi\b|lo que (?:siento|me pasa|me pase|yo)|como (?:me siento|estoy)|lo nuestro|mis sentimientos|hacerme dano|nadie)|\b(?:te importo|te importa lo nuestro) (?:una mierda|un carajo|un bledo|un pepino|un comino|tres pepinos|muy poco|nada)\b|\bte importa (?:una mierda|un carajo|un bledo|un comino) (?:lo que|como|si)\b|\bte importan? mas (?:tus? \w+|el \w+|la \w+) que (?:yo|lo nuestro|nosotros)\b|\bni siquiera (?:eres|sos) capaz de (?:contestar|responder|escribir|llamar|hablar|decirme|pedir)|\bte d(?:oy|a) (?:completamente |totalmente |exactamente )?igual(?=\s*[.!,]|\s*$| (?:lo que (?:siento|me)|como (?:me siento|estoy)|lo nuestro|todo lo))|\bpasas (?:totalmente |completamente )?de mi(?=\s*[.!,]|\s*$| y\b| como)|\bno me (?:quieres|queres|respetas|valoras|amas)(?=\s*[.!,]|\s*$| (?:nada|ni|de verdad|y)\b)/i,
    unless: askedOrAccepted,
    over: "clause",
    instead: "No sé qué lugar ocupo en tu vida, y me cuesta.",
  },
  {
    id: "all-you-do",
    kind: "accusation",
    find: /\blo unico que (?:sabes hacer|haces) es (?:desaparecer|ignorar(?:me)?|quejarte|mentir(?:me)?|cancelar|criticar(?:me)?|culpar(?:me)?|huir|fallar(?:me)?|herir(?:me)?|lastimar(?:me)?|hacer(?:me)? dano|pensar en ti)|\bsolo sabes (?:desaparecer|ignorar(?:me)?|quejarte|mentir(?:me)?|huir|hacer(?:me)? dano|pensar en ti)|\b(?:solo|nomas|nada mas|unicamente) me (?:buscas|escribes|escribis|llamas|hablas|quieres|usas) (?:cuando (?:quieres|queres|necesitas|te (?:aburres|conviene|interesa|apetece|da la gana)|estas (?:aburrid[oa]|sol[oa]|borrach[oa])|no tienes)|para (?:el )?sexo|por interes)|\bsolo (?:piensas|pensas) en (?:ti|vos)\b|\bnunca estas (?:cuando te necesito|cuando mas|para mi\b|ahi para mi|a mi lado)|\b(?:muy )?tipico de (?:ti|vos),? (?:cancelar|desaparecer|ignorar|dejarme|fallar|huir|mentir)/i,
    unless: notMeant,
    over: "clause",
    instead: "Me gustaría sentir que puedo contar contigo.",
  },
  {
    id: "keep-doing",
    kind: "accusation",
    find: /(?<!\bno )\b(?:sigues|seguis|llevas (?:dias|semanas|meses)|te pasas (?:el dia|la vida)|otra vez estas|estas) (?:ignorandome|evitandome|mintiendome|alejandome|apartandome|haciendome dano|jugando conmigo(?! (?:al?|a las?|a los|en)\b)|pasando de mi(?=\s*[.!,]|\s*$| y\b))|\b(?:no (?:paras|dejas) de|sigues sin parar de) (?:ignorarme|evitarme|mentirme|hacerme dano|apartarme|criticarme)|(?<!\bno )\b(?:otra vez )?me (?:estas|sigues) (?:ignorando|evitando|mintiendo|enganando|usando|utilizando|haciendo dano)\b/i,
    unless: new RegExp(`\\?|${notMeant.source}`, "iu"),
    over: "clause",
    instead: "Me pesa el silencio.",
  },
  {
    id: "treat-me",
    kind: "accusation",
    find: /\bme (?:tratas|trataste|has tratado|estas tratando) (?:como (?:a |si fuera )*(?:un |una )*(?:basura|mierda|trapo|perr[oa]|extran[oa]|juguete|idiota|desconocid[oa]|cualquiera|nadie|nada)\b|como si no (?:existiera|importara|valiera)|(?:muy |tan |fatal y )?mal(?=\s*[.!,]|\s*$| y\b)|fatal|con desprecio)|\bme tienes abandonad[oa]\b|\b(?:haces|actuas|es) como si (?:yo )?no (?:existiera|existiese|te importara)\b|\b(?:rompiste|has roto|no cumpliste|no has cumplido) (?:tu|la|una) promesa,? (?:como siempre|otra vez|una vez mas)|\bprometiste\b.*\by (?:no (?:lo )?(?:cumpliste|has cumplido)|me fallaste),? (?:como siempre|otra vez|una vez mas)/i,
    unless: notMeant,
    over: "clause",
    instead: "Me gustaría que me trataras con cuidado.",
  },
  {
    id: "your-fault",
    kind: "accusation",
    find: /(?<!\bno )\b(?:es|fue|ha sido|era) (?:todo |solo |toda |unicamente |exclusivamente )*(?:culpa tuya|(?:por )?tu culpa)\b|\btodo (?:esto |lo que pasa )?(?:es |fue |ha sido |ha pasado )?(?:culpa tuya|(?:por )?tu culpa)\b|\b(?:estoy (?:asi|mal|fatal|llorando|destrozad[oa]|hundid[oa])|sufro|lloro|no duermo) por tu culpa\b|\bpor tu culpa (?:estoy (?:asi|mal|fatal|llorando|destrozad[oa]|hundid[oa])|lloro|no duermo|sufro|se (?:acabo|rompio|arruino))|(?<!\bno )\b(?:toda )?la culpa (?:de (?:todo|esto) )?(?:es|fue) (?:toda |solo )?tuya\b|(?<!\bno )\btienes (?:toda )?la culpa\b|\b(?:arruinaste|has arruinado|destrozaste|has destrozado|destruiste|has destruido|jodiste|has jodido|estropeaste|has estropeado) (?:todo|lo nuestro|lo que teniamos|mi (?:vida|dia|semana|ano|cumpleanos))\b|\b(?:lo|me) (?:arruinaste|has arruinado|destrozaste|has destrozado|estropeaste|has estropeado|jodiste|has jodido) (?:todo|la vida)\b/i,
    unless: new RegExp(`\\b(?:agradezco|gracias|me encanta|me gusta)\\b|${notMeant.source}`, "iu"),
    over: "clause",
    instead: "Me entristece el punto en el que estamos.",
  },
  {
    id: "used",
    kind: "accusation",
    find: /(?<!\bno )\bme (?:usaste|has usado|utilizaste|has utilizado)\b(?! (?:como|de) (?:modelo|ejemplo|almohada|referencia))|(?<!\bno )\bme (?:enganaste|has enganado|mentiste|has mentido|traicionaste|has traicionado)\b(?! (?:con|sobre) (?:el|la|los|las) (?:final|spoiler|tarta|fiesta|sorpresa|regalo))|\b(?:jugaste|has jugado) conmigo(?! (?:al?|a las?|a los|en)\b)|\bme (?:hiciste|has hecho) perder el tiempo\b|\bme (?:diste|has dado) falsas (?:esperanzas|ilusiones)\b|\bme ilusionaste (?:para|y luego|y despues)\b/i,
    unless: new RegExp(`\\?|${notMeant.source}`, "iu"),
    over: "clause",
    instead: "Esperaba otra cosa, y me duele.",
  },
  {
    id: "wrong-with-you",
    kind: "accusation",
    find: /\bque (?:demonios|diablos|cono|mierda|carajo|cojones|chingados|hostias) (?:te pasa|pasa contigo|tienes en la cabeza)|\bestas (?:mal|enferm[oa]) de la cabeza\b|\bcomo (?:pudiste|has podido|te atreves)(?: a)?(?: (?:hacerme|hacer) (?:esto|eso|algo asi)| ser asi| tratarme asi)?(?=\s*[.!?,]|\s*$)|\bcomo puedes (?:hacerme (?:esto|algo asi)|ser asi|tratarme asi|ser tan (?:cruel|egoista|fri[oa]))/i,
    unless: notMeant,
    over: "sentence",
    instead: "Me dolió, y me gustaría entender qué pasó.",
  },
  {
    id: "why-ignore",
    kind: "accusation",
    find: /\bpor que (?:siempre |todavia |sigues |ya )*(?:me (?:ignoras|evitas|haces (?:esto|dano|lo mismo)|tratas (?:asi|mal|como)|odias|mientes|castigas|estas (?:ignorando|evitando|haciendo esto)|has (?:ignorado|dejado (?:tirad|plantad))|dejas (?:en visto|asi|tirad))|(?:eres|sos) (?:asi|tan (?:fri[oa]|cruel|egoista|mal[oa]|injust[oa]))(?: conmigo)?(?=\s*[?.!,]|\s*$)|pasas de mi\b)/i,
    unless: notMeant,
    over: "sentence",
    instead: "He sabido poco de ti, y me gustaría saber cómo estás.",
  },
];
