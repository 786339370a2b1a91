import type { Rule } from "@/lib/message/rule";
import { inPlay, play } from "./in-play";

/** What one can do to the person, said as the price of an answer. */
const over =
  "(?:se acabo(?! (?:el|la|los|las)\\b)|(?:lo nuestro|esto|todo) (?:se (?:acaba|acabo|termina|termino|ha acabado)|termina aqui|esta terminado)|(?:ya )?(?:hemos terminado|terminamos(?=\\s*[.!,]|\\s*$)|(?:hasta aqui|hasta aca) (?:llegamos|hemos llegado))|rompemos(?=\\s*[.!,]|\\s*$)|rompo contigo|te (?:voy a dejar|dejare|dejo)(?=\\s*[.!,]|\\s*$| para siempre)|te (?:bloqueo|bloqueare|borro|voy a bloquear|voy a borrar)|vas a perderme|me vas a perder|me pierdes(?=\\s*[.!,]|\\s*$| para siempre)|me voy (?:para siempre|de tu vida)|no me (?:vuelvas|vuelves) a (?:hablar|escribir|buscar|llamar|ver)|no vuelvas a (?:hablarme|escribirme|buscarme|llamarme|verme)|no (?:te )?(?:volvere|vuelvo|voy a volver) a (?:hablar|escribir|ver|buscar)(?:te)?|no me (?:hables|escribas|busques|llames) (?:nunca )?mas|olvidate de (?:mi|nosotros|todo|lo nuestro)(?=\\s*[.!,]|\\s*$)|me busco a otr[oa])";

/** Said of a wish to understand, or left to the other one. */
const kindly = new RegExp(`\\b(?:entiendo|entendere|comprendo|te deseo|esta bien|no pasa nada|lo respeto|sin rencor)\\b|${play}`, "iu");

const free = "Me alegraría saber de ti, y yo me cuidaré pase lo que pase.";
const standing = "Me gustaría saber en qué punto estamos, cuando puedas decírmelo.";

export const ultimatums: Rule[] = [
  {
    id: "if-you-do-not",
    kind: "ultimatum",
    find: new RegExp(
      `\\b(?:si (?:ya |hoy |manana |esta noche |el \\w+ )?no \\w+|si (?:sigues|seguis|vuelves|vas|te vas|sales|hablas|ves)\\b|como no (?:me )?(?:contestes|respondas|llames|vengas|hables)|a menos que)\\b.*?\\b${over}`,
      "i",
    ),
    unless: kindly,
    over: "sentence",
    instead: free,
  },
  {
    id: "over-unless",
    kind: "ultimatum",
    find: new RegExp(
      `\\b${over}.*?\\b(?:si no (?:me )?(?:contestas|respondes|llamas|escribes|hablas|vienes|dices|decides|eliges|cambias|pides)|a menos que|salvo que)\\b`,
      "i",
    ),
    unless: kindly,
    over: "sentence",
    instead: free,
  },
  {
    id: "answer-or",
    kind: "ultimatum",
    find: new RegExp(
      `\\b(?:contesta|contestame|responde|respondeme|llama|llamame|escribe|escribeme|escribime|habla conmigo|hablame|dime algo|decime algo|di algo|decide|decidete|decidite|elige|elegi|aclarate|comprometete|o (?:me )?(?:contestas|respondes|hablas|llamas|dices algo|decides|eliges|cambias|te decides|te aclaras))\\b[^.!?]*\\b(?:o|u) (?:si no,? |ya )?(?:${over}|(?:lo dejamos|me voy|me largo|adios|se termina|terminamos)(?=\\s*[.!,]|\\s*$)|atente a)|\\b(?:contesta|contestame|responde|respondeme|llamame|escribeme|decidete|hablame)\\b[^.!?]*\\bo si no(?=\\s*[.!…]|\\s*$)|\\bo (?:la|lo|los|las) dejas\\b[^.!?]*\\bo me (?:pierdes|voy|dejas)`,
      "i",
    ),
    unless: inPlay,
    over: "sentence",
    instead: "Me alegraría tener una respuesta, cuando puedas dármela.",
  },
  {
    id: "last-chance",
    kind: "ultimatum",
    find: /\b(?:es|sera|tienes) (?:tu|la|una) ultima oportunidad\b(?! (?:para|de) (?:ver|comprar|conseguir|reservar|visitar|apuntar|entrar|probar|ir)| del (?:ano|mes|verano))|\bte doy (?:una|la) ultima oportunidad\b|\btu ultima oportunidad (?:para|de) (?:hablar|contestar|recuperar|volver|explicar|arreglar|estar)|\b(?:ultimo aviso|ultima advertencia)\b|\bultima vez que te lo (?:pregunto|pido|digo|repito)\b|\bno te lo (?:voy a (?:repetir|preguntar|pedir)|repito|pregunto|pido) mas\b|\bse me (?:acaba|acabo|esta acabando) la paciencia contigo\b/i,
    unless: inPlay,
    over: "sentence",
    instead: standing,
  },
  {
    id: "you-have-until",
    kind: "ultimatum",
    find: /\b(?:tienes|tenes|te doy) (?:de plazo )?(?:(?:\d+|una|dos|tres|veinticuatro) (?:horas?|dias?|semanas?|minutos)|hasta (?:hoy|esta (?:tarde|noche|semana)|manana(?: por la \w+)?|medianoche|el (?:fin de semana|\w+)|las \w+(?: de la \w+)?|fin de (?:mes|semana)|final de (?:mes|semana))) para (?:que (?:me )?(?:contestes|respondas|decidas|hables|llames|escribas|expliques)|contestar|responder|decidir(?:te)?(?! (?:que|donde|cual|si (?:vamos|comemos)|como|el|la)\b)|decirme(?! (?:si|a que|que hora|cuant)\b)|llamarme|escribirme|hablarme|elegir(?! (?:el|la|un|una)\b)|aclararte|pedir(?:me)? perdon|disculparte|explicar(?:te|me|melo)|volver conmigo)/i,
    over: "sentence",
    instead: standing,
  },
  {
    id: "me-or",
    kind: "ultimatum",
    find: /\b(?:es|elige|elegi|escoge|decide|decidete):? (?:entre )?(?:(?:o )?(?:ella|el|tus? \w+) o yo|(?:o )?yo o (?:ella|el|tus? \w+))(?=\s*[.!,]|\s*$)|^[¡\s]*(?:o (?:ella|el|tus \w+) o yo|o yo o (?:ella|el|tus \w+))[.!\s]*$|^[¡\s]*(?:es )?ahora o nunca[.!\s]*$/i,
    unless: inPlay,
    over: "sentence",
    instead: "Me gustaría saber qué quieres, y te diré con sinceridad qué quiero yo.",
  },
];

/** What is begged for, so that it is not somebody's cake. */
const begged =
  "(?:contesta(?:me)?|responde(?:me)?|habla(?:me)?|hablame|llama(?:me)?|escribe(?:me)?|escribi(?:me)?|vuelve|volve|perdona(?:me)?|quedate|escucha(?:me)?|dejame (?:explicar|verte|hablar)|dame otra|no me (?:dejes|abandones|hagas esto)|no te (?:vayas|alejes))";

export const pleas: Rule[] = [
  {
    id: "beg",
    kind: "pleading",
    find: new RegExp(
      `\\bte (?:lo )?(?:ruego|suplico|imploro)(?=\\s*[.!]|\\s*$|,? ${begged}| que (?:me |no |nos )*(?:contestes|respondas|hables|llames|vuelvas|perdones|des|escuches|dejes|vayas|quedes)|,? por favor)|,? te lo (?:ruego|suplico)\\b|\\b(?:te lo pido |me pongo |estoy )de rodillas\\b`,
      "i",
    ),
    unless: inPlay,
    over: "clause",
    instead: "Me gustaría mucho hablar contigo.",
  },
  {
    id: "please-please",
    kind: "pleading",
    find: new RegExp(
      `(?:\\bpor favor,? ){2,}(?:por favor\\b(?=\\s*[.!]|\\s*$)|${begged}\\b)|\\bpor favor,? por favor(?=\\s*[.!]|\\s*$)|\\bpor favor,? (?:(?:vuelve|volve|regresa)(?: conmigo| a mi lado| ya)?(?=\\s*[.!,]|\\s*$)|no me (?:dejes|abandones)(?=\\s*[.!,]|\\s*$| (?:sol[oa]|asi|nunca|ahora)\\b)|no me hagas esto|no te (?:vayas|alejes)(?=\\s*[.!,]|\\s*$| (?:de mi|asi)\\b)|no (?:te rindas|tires la toalla) con|te necesito(?=\\s*[.!,]|\\s*$))|\\b(?:no me (?:dejes|abandones)|vuelve conmigo|volve conmigo|no te vayas|te necesito)(?: asi| ahora| nunca| sol[oa])*,? por favor(?=\\s*[.!,]|\\s*$)`,
      "i",
    ),
    unless: inPlay,
    over: "clause",
    instead: "Me alegraría saber de ti.",
  },
  {
    id: "anything",
    kind: "pleading",
    find: /\b(?:hago|hare|haria|estoy dispuest[oa] a hacer) (?:absolutamente )?(?:lo que (?:sea|fuera|me pidas|haga falta|tu quieras)|cualquier cosa|de todo)(?=\s*[.!,]|\s*$| por (?:ti|vos|nosotros|recuperarte)\b| para (?:que (?:vuelvas|me perdones|te quedes)|recuperarte|no perderte|estar contigo))|\b(?:puedo|voy a|se que puedo) cambiar,? (?:te lo (?:juro|prometo)|lo (?:juro|prometo)|por favor)|\bcambiare,? (?:te lo (?:juro|prometo)|lo (?:juro|prometo)|hare|por favor)/i,
    unless: inPlay,
    over: "clause",
    instead: "Me gustaría poner de mi parte.",
  },
  {
    id: "not-without-you",
    kind: "pleading",
    find: /\bno (?:puedo|se|podria|sabria|soporto) (?:vivir|seguir|estar|respirar|existir|ser feliz|dormir|hacer nada) (?:bien )?sin (?:ti|vos)\b|\bno puedo (?:mas )?sin (?:ti|vos)\b|\bsin (?:ti|vos) no (?:soy (?:nada|nadie)|puedo (?:vivir|seguir|respirar)|se vivir|valgo nada)|\bno soy (?:nada|nadie) sin (?:ti|vos)\b|\b(?:eres|sos) (?:todo )?lo unico que (?:tengo|me queda)\b|\bte necesito para (?:vivir|respirar)\b/i,
    unless: inPlay,
    over: "clause",
    instead: "Te echo de menos.",
  },
  {
    id: "one-more-chance",
    kind: "pleading",
    find: /\b(?:dame|danos|necesito|quiero|te pido|solo pido|merezco) (?:solo |solamente |por favor,? )*(?:otra|una ultima|una segunda|una) oportunidad\b(?! (?:en|con) (?:el|la|los|las|mi)\b| para (?!demostrar|explicar|arreglar|intentar|hacer|ser|estar|nosotros|lo nuestro))/i,
    unless: inPlay,
    over: "clause",
    instead: "Me gustaría intentarlo otra vez, si tú también quieres.",
  },
];
