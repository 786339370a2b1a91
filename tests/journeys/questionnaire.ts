import { expect, type Locator, type Page } from "@playwright/test";
import type { Question } from "@/lib/catalogue/schema";
import { type Answer, type Answers, chosen } from "@/lib/engine/answers";
import { catalogue } from "@/lib/words/usual-catalogue";

/** More questions than this and somebody is going round in circles. */
const mostQuestions = catalogue.questions.length;

const anyQuestion = new RegExp(`^(${catalogue.questions.map(({ text }) => text.replace(/[.?()]/g, "\\$&")).join("|")})$`);

/** A question's words on screen. */
export function textOf(id: string): string {
  const text = catalogue.questions.find((question) => question.id === id)?.text;
  if (!text) throw new Error(`There is no question ${id}`);
  return text;
}

/** The questionnaire as a person sees it: finds things by their names on screen, speaks of questions and options by id. */
export class Questionnaire {
  readonly heading: Locator;
  readonly main: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole("main");
    this.heading = this.main.getByRole("heading", { level: 1 });
  }

  /** As a person who comes for the first time. */
  async begin(): Promise<void> {
    await this.page.goto("/");
    await this.main.getByRole("link", { name: "Begin", exact: true }).first().click();
    await expect(this.page).toHaveURL(/\/reflect$/);
    await this.question();
  }

  /** Straight to where this person stands in the questionnaire. */
  async open(): Promise<void> {
    await this.page.goto("/reflect");
    await this.question();
  }

  /** The question on screen. */
  async question(): Promise<Question> {
    await expect(this.heading).toHaveText(anyQuestion);
    const text = await this.heading.innerText();
    const question = catalogue.questions.find((candidate) => candidate.text === text);
    if (!question) throw new Error(`"${text}" is no question of the catalogue`);
    return question;
  }

  option(question: Question, id: string): Locator {
    const label = question.options.find((option) => option.id === id)?.label;
    if (!label) throw new Error(`${question.id} has no option ${id}`);
    return this.main.getByLabel(label, { exact: true });
  }

  button(name: string): Locator {
    return this.main.getByRole("button", { name, exact: true });
  }

  link(name: string): Locator {
    return this.main.getByRole("link", { name, exact: true });
  }

  /** Answers the question on screen, or skips it, and waits for what comes after. Gives the question's id. */
  async answer(answers: Answers): Promise<string> {
    const question = await this.question();
    const answer: Answer = answers[question.id] ?? null;
    for (const id of chosen(answer)) await this.option(question, id).check();
    await this.button(answer === null ? "Skip this question" : "Continue").click();
    await expect(this.heading).not.toHaveText(question.text);
    return question.id;
  }

  /** Answers so many questions, skipping those without an answer. Gives their ids in order. */
  async answerSome(answers: Answers, howMany: number): Promise<string[]> {
    const asked: string[] = [];
    while (asked.length < howMany) asked.push(await this.answer(answers));
    return asked;
  }

  /** Answers all that is asked, up to the page that lists the answers. Gives the ids of the questions in order. */
  async answerAll(answers: Answers): Promise<string[]> {
    const asked: string[] = [];
    while (!(await this.isAtCheck())) {
      asked.push(await this.answer(answers));
      expect(asked.length).toBeLessThanOrEqual(mostQuestions);
    }
    return asked;
  }

  async isAtCheck(): Promise<boolean> {
    return (await this.heading.innerText()) === "Check your answers";
  }

  /** The row of a question on the page that lists the answers. */
  listed(id: string): Locator {
    return this.main.getByRole("listitem").filter({ has: this.page.getByRole("link", { name: `Change: ${textOf(id)}`, exact: true }) });
  }

  /** From the list of answers to a question that was not asked, and back. */
  async answerUnasked(id: string, answers: Answers): Promise<void> {
    await this.main.getByText("Answer more questions", { exact: true }).click();
    await this.link(textOf(id)).click();
    await expect(this.heading).toHaveText(textOf(id));
    await this.answer(answers);
    await expect(this.heading).toHaveText("Check your answers");
  }

  /** From the list of answers to one question. */
  async change(id: string): Promise<void> {
    await this.link(`Change: ${textOf(id)}`).click();
    await expect(this.heading).toHaveText(textOf(id));
  }

  /** From the list of answers to the result. */
  async seeResult(): Promise<void> {
    await this.link("See what it may be").or(this.button("See what it may be")).click();
    await expect(this.main.getByRole("heading", { name: "What it may be", exact: true })).toBeVisible();
  }

  /** The button that saves, also after it could not. */
  saving(): Locator {
    return this.main.getByRole("button", { name: /save this reflection|try again/i });
  }

  /** The reason that the result puts first. */
  async firstReason(): Promise<string> {
    const titles = catalogue.reasons.map(({ title }) => title);
    const headings = await this.main.getByRole("heading").allInnerTexts();
    const first = headings.flatMap((heading) => titles.filter((title) => heading.includes(title)))[0];
    if (!first) throw new Error("No reason has a heading");
    return first;
  }
}
