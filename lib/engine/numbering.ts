import type { Question } from "@/lib/catalogue/schema";

/** A question as the numbers of its options know it. */
type NumberedQuestion = {
  id: string;
  /** The number of an option by its id. */
  numbers: ReadonlyMap<string, number>;
  /** The options that exclude every other. */
  alone: readonly number[];
  /** The options of which one must be given, where it is for some only. */
  onlyFor: readonly number[] | null;
};

/** The options of a catalogue numbered from 0, in its order, so that an assessment adds up by place and not by name. */
export type Numbering = {
  questions: readonly NumberedQuestion[];
  /** The place of a question by its id. */
  placeOf: ReadonlyMap<string, number>;
  /** By option: its name, `question.option`; what it says as a statement; the place of its question; 1 where it is for adults only. */
  refs: readonly string[];
  statements: readonly string[];
  questionOf: Int32Array;
  isForAdults: Uint8Array;
  /** The number of an option by its name. */
  numberOf: ReadonlyMap<string, number>;
};

const numberings = new WeakMap<readonly Question[], Numbering>();

/** The numbers of these questions' options, made once for a catalogue. */
export function numbering(questions: readonly Question[]): Numbering {
  const known = numberings.get(questions);
  if (known) return known;
  const options = questions.flatMap((question, place) =>
    question.options.map((option) => ({ ...option, place, ref: `${question.id}.${option.id}` })),
  );
  const refs = options.map(({ ref }) => ref);
  const numberOf = new Map(refs.map((ref, number) => [ref, number]));
  const numbered = ({ id, options: own, onlyFor }: Question): NumberedQuestion => {
    const numberIn = (option: string) => numberOf.get(`${id}.${option}`) ?? Number.NaN;
    return {
      id,
      numbers: new Map(own.map((option) => [option.id, numberIn(option.id)])),
      alone: own.filter(({ alone }) => alone).map((option) => numberIn(option.id)),
      onlyFor: onlyFor?.flatMap((ref) => numberOf.get(ref) ?? []) ?? null,
    };
  };
  const made: Numbering = {
    questions: questions.map(numbered),
    placeOf: new Map(questions.map(({ id }, place) => [id, place])),
    refs,
    statements: options.map(({ statement }) => statement),
    questionOf: Int32Array.from(options, ({ place }) => place),
    isForAdults: Uint8Array.from(options, ({ adult }) => (adult ? 1 : 0)),
    numberOf,
  };
  numberings.set(questions, made);
  return made;
}
