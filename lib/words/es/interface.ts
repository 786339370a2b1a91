import type { Messages } from "@/lib/words/en/interface";
import about from "./about.json" with { type: "json" };
import checkIn from "./checkIn.json" with { type: "json" };
import compare from "./compare.json" with { type: "json" };
import composer from "./composer.json" with { type: "json" };
import errors from "./errors.json" with { type: "json" };
import felt from "./felt.json" with { type: "json" };
import finding from "./finding.json" with { type: "json" };
import help from "./help.json" with { type: "json" };
import home from "./home.json" with { type: "json" };
import key from "./key.json" with { type: "json" };
import library from "./library.json" with { type: "json" };
import list from "./list.json" with { type: "json" };
import message from "./message.json" with { type: "json" };
import offline from "./offline.json" with { type: "json" };
import outcome from "./outcome.json" with { type: "json" };
import patterns from "./patterns.json" with { type: "json" };
import plan from "./plan.json" with { type: "json" };
import questions from "./questions.json" with { type: "json" };
import reflections from "./reflections.json" with { type: "json" };
import results from "./results.json" with { type: "json" };
import sample from "./sample.json" with { type: "json" };
import saving from "./saving.json" with { type: "json" };
import site from "./site.json" with { type: "json" };
import taking from "./taking.json" with { type: "json" };
import ui from "./ui.json" with { type: "json" };

/** What the app says of its own in Spanish, by the room that says it. */
export const spanish: Messages = {
  about,
  checkIn,
  compare,
  composer,
  errors,
  felt,
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
