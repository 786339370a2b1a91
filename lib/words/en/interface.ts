import about from "./about.json";
import checkIn from "./checkIn.json";
import compare from "./compare.json";
import composer from "./composer.json";
import errors from "./errors.json";
import finding from "./finding.json";
import help from "./help.json";
import home from "./home.json";
import key from "./key.json";
import library from "./library.json";
import list from "./list.json";
import message from "./message.json";
import offline from "./offline.json";
import outcome from "./outcome.json";
import patterns from "./patterns.json";
import plan from "./plan.json";
import questions from "./questions.json";
import reflections from "./reflections.json";
import results from "./results.json";
import sample from "./sample.json";
import saving from "./saving.json";
import site from "./site.json";
import taking from "./taking.json";
import ui from "./ui.json";

/** What the app says of its own in English, by the room that says it. */
export const english = {
  about,
  checkIn,
  compare,
  composer,
  errors,
  finding,
  help,
  home,
  key,
  library,
  list,
  message,
  offline,
  outcome,
  patterns,
  plan,
  questions,
  reflections,
  results,
  sample,
  saving,
  site,
  taking,
  ui,
};

/** The rooms and the names of their sentences: every other language has the same. */
export type Messages = typeof english;
