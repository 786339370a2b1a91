import type { Rule } from "@/lib/message/rule";
import { notMeant } from "./in-play";

/** What people call each other when they are hurt. "Tonto" is as often said with love, and is left out. */
const called =
  "egoista|cruel|mentiros[oa]|cobarde|patetic[oa]|inmadur[oa]|infantil|toxic[oa]|manipulador(?:a)?|narcisista|ingrat[oa]|desagradecid[oa]|injust[oa]|insoportable|imposible|asqueros[oa]|idiota|imbecil|gilipollas|cabron(?:a)?|hij[oa] de puta|pendej[oa]|boludo de mierda|mierda|basura|hipocrita|mala persona|mala gente|miserable|desgraciad[oa]|sinverguenza|un asco|una decepcion|fri[oa] (?:y|conmigo)|sin corazon|un[ao]? don nadie";

export const names: Rule[] = [
  {
    id: "names",
    kind: "accusation",
    find: new RegExp(
      `(?<!\\b(?:no|si|nunca|ni|no digo que) )\\b(?:eres|sos|has sido|fuiste|te has vuelto|te volviste|estas siendo|te estas volviendo|te portas como|te portaste como) (?:de lo |de las? |de los |mas |menos |muy |tan |bastante |bien |un |una |el |la |todo un |toda una |de verdad |realmente |super |demasiado |siempre |simplemente |solo |persona |personas |tipo |tia |tio )*(?:${called})\\b(?! (?:de (?:regalar|sorprender|ganar|convencer)|para|en|con (?:los chistes|tus? \\w+)|al)\\b)`,
      "i",
    ),
    unless: notMeant,
    over: "clause",
    instead: "Me duele cómo ha ido esto.",
  },
  {
    id: "what-a-name",
    kind: "accusation",
    find: /\bque (?:persona (?:tan|mas) )?(?:egoista|cruel|cobarde|patetic[oa]|inmadur[oa]|hipocrita|injust[oa]) (?:eres|sos|has sido|fuiste)\b|(?<!\bno )\bme das (?:mucho |tanto |un )?(?:asco|verguenza ajena|lastima)\b|(?<!\bno )\b(?:das|dais) asco\b|\bque poca verguenza\b|(?<!\bte )\bno tienes (?:corazon|sentimientos|verguenza|alma)(?=\s*[.!,]|\s*$)/i,
    unless: notMeant,
    over: "clause",
    instead: "Me duele cómo ha ido esto.",
  },
];
