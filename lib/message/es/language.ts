import type { Language } from "@/lib/message/language";
import type { Rule } from "@/lib/message/rule";
import { accusations } from "./accusation";
import { dangers } from "./danger";
import { indirections } from "./indirect";
import { names } from "./names";
import { pleas, ultimatums } from "./pressure";

/** On a phone the accents are left out as often as not, so the rules are written without them. */
const accents: Record<string, string> = { á: "a", é: "e", í: "i", ó: "o", ú: "u", ü: "u", ñ: "n" };

function withoutAccents(text: string): string {
  return text.replace(/[áéíóúüñ]/gi, (letter) => accents[letter.toLowerCase()] ?? letter);
}

/** And words are cut short: "q", "xq", "x favor". Written as one word it is "because", unless it asks. */
function alsoShort(rule: Rule): Rule {
  const source = rule.find.source
    .replaceAll("por que", "(?:por que|(?:porque|porq|xque|xq|pq)(?=[^.!]*\\?))")
    .replaceAll("por favor", "(?:por favor|porfavor|porfa|x favor|xfa|plis)")
    .replace(/(?<!por |por|x)\bque\b/g, "(?:que|q|k)");
  return { ...rule, find: new RegExp(source, rule.find.flags) };
}

export const spanish: Language = {
  letters: withoutAccents,
  // The verb alone tells whose turn it is, so the joint stands before what a new thought begins with.
  joint:
    /(?:,|;|:| [–—-])\s+(?:(?:y|pero|porque|asi que|aunque|entonces)\s+)?(?=(?:yo|tu|vos|me|te|se|nos|lo|no|nunca|jamas|siempre|ya|si|solo|por|que|como|estoy|soy|eres|sos|es|quiero|necesito|siento|creo|hoy|ojala|quiza|tal|aqui|todo|cuando)\b|[¿¡])|\s+(?=[¿¡])|\s+(?:pero|porque|aunque|asi que|sino que)\s+|\s+y\s+(?=(?:yo|vos|me|te|nos|no|nunca|jamas|siempre|ya|si|solo|estoy|soy|eres|sos|quiero|necesito|siento|creo|echo|extrano|por eso)\b)|\s+que\s+(?=(?:nunca|jamas|siempre|no|me|te|ya|eres|sos)\b)/gi,
  joining: "y|pero|porque|así que|asi que|aunque|que|entonces|pues",
  staysCapital: /(?!)/,
  rules: [...dangers, ...ultimatums, ...accusations, ...names, ...indirections, ...pleas].map(alsoShort),
  whole: {
    sorry:
      /(?<!\b(?:sin|el|un|tu|no me pidas|no pidas) )\bperdon(?:a|ame)?\b(?! (?:a mi|a tu|por existir\?))|\bdisculp(?:a|ame|as)\b|(?<!\bno )\blo (?:siento|lamento)\b(?!(?: mucho)? (?:por tu|por lo de|lo de))|\bmil perdones\b/gi,
    againstOneself:
      /\bsoy (?:solo |muy |tan |demasiado |realmente |un |una |el |la |lo )*(?:idiota|estupid[oa]|imbecil|tont[oa]|desastre|carga|pesad[oa]|inutil|peor|patetic[oa]|insoportable|intens[oa]|mierda)\b|\bme odio\b|\b(?:siempre )?(?:lo )?(?:arruino|estropeo|fastidio|jodo) todo\b|\btodo lo (?:arruino|estropeo|fastidio|jodo)\b|\bdoy (?:pena|asco)\b/gi,
    small: /\b(?:erratas?|autocorrector|corrector|faltas|tardanza|retraso|tarde|tardar|demora|ruido|trafico|audio|desorden|molestias?)\b/i,
    big: /(?:^|¿)\s*(?:(?:y|pero|o|entonces|es que|oye|dime|ademas|tambien|hola),? )*(?:(?:por que|xq|pq)\b(?! no (?:quedamos|vamos|nos vemos|vienes|hablamos|salimos))|(?:he hecho|hice|he dicho|dije) algo|te (?:hice|he hecho|dije|he dicho) (?:algo|dano)|te (?:molesto|molesta|dolio) algo|estas (?:enfadad[oa]|enojad[oa]|molest[oa]|con (?:alguien|otr[oa])|viendo a (?:alguien|otr[oa])|saliendo con|cansad[oa] de mi|rompiendo|dejandome|evitandome)|(?:todavia |aun |ya no |de verdad )*(?:me (?:quieres|queres|sigues queriendo|sigues amando|extranas|amas|odias|echas de menos|has olvidado|vas a dejar)|te (?:importo|gusto|arrepientes)|sientes (?:algo|lo mismo)|quieres (?:estar conmigo|seguir|algo))|es (?:por mi\b|culpa mia|mi culpa|por algo que)|hay (?:otr[oa]|alguien)|que (?:somos|hice|he hecho|nos (?:pasa|paso|ha pasado)|te (?:hice|he hecho)|paso (?:entre|con) nosotros|quieres de (?:mi|nosotros)|(?:soy|significo) para ti|sientes por mi)|en que (?:quedamos tu|punto estamos)|donde estamos\b(?= tu|\?)|(?:ha cambiado|cambio) algo|vas a dejarme|no soy suficiente|estoy perdiendo el tiempo|me estas (?:dejando|mintiendo|enganando))/i,
    instead: "Lamento mi parte en esto.",
  },
  typed: {
    likedBefore:
      /^(?:(?:a mí )?me (?:gust(?:a|an|ó|aba|aban|aron)|encant(?:a|an|ó|aba|aban|aron))|disfrut(?:é|o|aba)|recuerdo|pienso en) (?:mucho |muchísimo )?(?:recordar )?/iu,
    noName:
      /^(?:el|la|los|las|lo|un|una|nuestr[oa]s?|tus?|mis?|es[aeo]s?|est[aeo]s?|aquel(?:la|los|las)?|cómo|como|cuando|cuánto|que|qué|todo|toda|todos|todas|cada|reír(?:me|nos)?|hablar|charlar|caminar|pasear|bailar|cocinar|cenar|viajar|ver(?:te|nos)|estar|salir|cantar|leer|escuchar(?:te)?)(?=$|[^\p{L}])/iu,
    // What stands before the mark that opens it is no part of the question.
    beforeQuestion: /^[^¿]*¿/u,
    ask: (question) => `¿${question}?`,
  },
};
