import type { Answer, Answers } from "./answers";
import type { Numbering } from "./numbering";

/** What was picked, as numbers: in the catalogue's order of the questions, whether or not it applies to the person. */
export type Picked = { options: readonly number[]; isAdult: boolean };

/** The options that count: the first `size` of `options`, in the order picked, and a mark for each one of the catalogue (1: it counts). */
export type Counted = { options: Int32Array; size: number; marks: Uint8Array };

/** The options picked in these answers. Those the catalogue does not know are left out. */
export function pick({ questions, placeOf }: Numbering, answers: Answers): Picked {
  const inOrder: (Answer | undefined)[] = new Array(questions.length).fill(undefined);
  // Going through what was answered is several times faster than asking for every question of the catalogue.
  for (const id in answers) {
    const place = placeOf.get(id);
    if (place !== undefined) inOrder[place] = answers[id];
  }
  const options: number[] = [];
  for (let place = 0; place < inOrder.length; place++) {
    const answer = inOrder[place];
    if (answer === undefined || answer === null) continue;
    const { numbers } = questions[place] as Numbering["questions"][number];
    if (typeof answer === "string") {
      const number = numbers.get(answer);
      if (number !== undefined) options.push(number);
      continue;
    }
    for (const option of answer) {
      const number = numbers.get(option);
      if (number !== undefined) options.push(number);
    }
  }
  const { age } = answers;
  return { options, isAdult: age === "adult" || (Array.isArray(age) && age.includes("adult")) };
}

/** Whether a question, by its place, is put to somebody for whom these options count. */
export function applies({ questions }: Numbering, place: number, marks: Uint8Array): boolean {
  const onlyFor = questions[place]?.onlyFor;
  if (!onlyFor) return true;
  for (const option of onlyFor) if (marks[option] === 1) return true;
  return false;
}

/** Room for a count, to be used for one after the other. */
export function noneCounted({ refs }: Numbering): Counted {
  return { options: new Int32Array(refs.length), size: 0, marks: new Uint8Array(refs.length) };
}

/**
 * Of what was picked, the options that count: those of questions that apply, and for adults only where the person is one.
 * `onlyFor` looks at earlier questions only, so one pass settles it. Written into `into`, which is given back.
 */
export function count(numbers: Numbering, { options, isAdult }: Picked, into = noneCounted(numbers)): Counted {
  const { marks } = into;
  marks.fill(0);
  let size = 0;
  for (const option of options) {
    if (marks[option] === 1 || (numbers.isForAdults[option] === 1 && !isAdult)) continue;
    if (!applies(numbers, numbers.questionOf[option] as number, marks)) continue;
    marks[option] = 1;
    into.options[size++] = option;
  }
  into.size = size;
  return into;
}

/** The names of the options that count, `question.option`. */
export function namesOf({ refs }: Numbering, { options, size }: Counted): Set<string> {
  const names = new Set<string>();
  for (let i = 0; i < size; i++) names.add(refs[options[i] as number] as string);
  return names;
}
