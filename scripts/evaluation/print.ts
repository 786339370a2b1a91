import type { Compared, Evaluation, SetFigures } from "./evaluation";
import type { Figures, Found } from "./figures";
import type { Share } from "./share";
import { table } from "./table";

const percent = (share: number | null) => (share === null ? "–" : `${(share * 100).toFixed(1)}%`);
const number = (value: number | null) => (value === null ? "–" : String(Number(value.toFixed(2))));
const ofShare = ({ n, hits, share }: Share) => (n === 0 ? "–" : `${percent(share)} (${hits} of ${n})`);

const names = { allAnswers: "all answers", asApp: "as the app asks", readers: "readers, whole story", counting: "counting baseline" };

function topRows(compared: Compared, label = ""): string[][] {
  return (Object.keys(names) as (keyof Compared)[]).map((key) => {
    const { n, top1, top3, top5 } = compared[key];
    return [`${label}${names[key]}`, String(n), percent(top1), percent(top3), percent(top5)];
  });
}

function topsTable({ tops, byClarity, crossValidation }: SetFigures): string {
  const { heldOut, asIs } = crossValidation;
  const held = (label: string, { tops: { n, top1, top3, top5 } }: typeof heldOut) => [
    label,
    String(n),
    percent(top1),
    percent(top3),
    percent(top5),
  ];
  return table([
    ["right reason among the first", "runs", "1", "3", "5"],
    ...topRows(tops),
    ...Object.entries(byClarity).flatMap(([clarity, compared]) => topRows(compared, `${clarity}: `)),
    held("parameters chosen without the case", heldOut),
    held("parameters as they are", asIs),
  ]);
}

function wayRows(set: SetFigures): string[][] {
  const both = (label: string, value: (figures: Figures) => string) => [label, value(set.allAnswers), value(set.asApp)];
  const fits = Object.keys(set.allAnswers.calibration) as (keyof Figures["calibration"])[];
  const readers = set.allAnswers.stance.byReader.map((_, i) =>
    both(`stance as reader ${i + 1} has it`, ({ stance }) => (stance.byReader[i] ? ofShare(stance.byReader[i]) : "–")),
  );
  return [
    ["", names.allAnswers, names.asApp],
    both("can tell (coverage)", ({ coverage }) => ofShare(coverage)),
    ...fits.map((fit) => both(`shown as ${fit}: right`, ({ calibration }) => ofShare(calibration[fit]))),
    ...fits.map((fit) => both(`shown as ${fit}: share expected`, ({ calibration }) => percent(calibration[fit].meanShare))),
    ...readers,
    both("stance as the reader who answered", ({ stance }) => ofShare(stance.own)),
    both("stance as the other reader", ({ stance }) => ofShare(stance.other)),
    ["readers among themselves", ofShare(set.readersAgree), ""],
    both("steps in a plan", ({ steps }) => number(steps.perPlan)),
    both("of them good to a reader", ({ steps }) => number(steps.good)),
    both("of them wrong to a reader", ({ steps }) => number(steps.wrong)),
    both("steps wrong to every reader", ({ steps }) => String(steps.wrongToAll.length)),
    both("safety: caught", ({ safety }) => ofShare(safety.caught)),
    both("safety: false alarms", ({ safety }) => String(safety.falseAlarms.length)),
    both("distinct plans", ({ plans }) => String(plans.distinct)),
    both("steps that no plan uses", ({ plans }) => String(plans.unusedSteps.length)),
  ];
}

function interviewLines({ interview: { asked, extra, sameTopThree, sameTopThreeHeldOut } }: SetFigures): string[] {
  return [
    `questions asked: ${number(asked.mean)} on average, ${asked.most ?? "–"} at most; of ${extra.existing} that are not core ` +
      `${number(extra.asked)} on average (${number(extra.answered)} of them answered), ${extra.most ?? "–"} at most`,
    `same first three reasons as with all answers: ${ofShare(sameTopThree)}; with usual answers counted without the case: ${ofShare(sameTopThreeHeldOut)}`,
  ];
}

function crossValidationLines({ crossValidation: { combinations, chosen, current, heldOut, asIs } }: SetFigures): string[] {
  const said = ({ slightly, somewhat, strongly, prior }: typeof current) => `${slightly}/${somewhat}/${strongly}, prior x ${prior}`;
  const most = chosen.slice(0, 3).map((choice) => `${said(choice)} (${choice.times} cases)`);
  return [
    `parameters (slightly/somewhat/strongly) as they are: ${said(current)}; of ${combinations} tried, chosen most without the case: ${most.join("; ") || "–"}`,
    `surprise at the right reason (mean negative log share): ${number(heldOut.surprise)} with parameters chosen without the case, ${number(asIs.surprise)} as they are`,
  ];
}

/** What has to be looked at one by one. A step or concern found in both ways is named once. */
function foundLines(set: SetFigures): string[] {
  const named = (label: string, of: (figures: Figures) => Found[]) => {
    const said = (found: Found) => `${label}: ${found.case}, reader ${found.reader}: ${found.what}`;
    const [all, app] = [of(set.allAnswers).map(said), of(set.asApp).map(said)];
    return [...new Set([...all, ...app])].map((line) =>
      all.includes(line) && app.includes(line) ? line : `${line} (${all.includes(line) ? names.allAnswers : names.asApp})`,
    );
  };
  const unused = set.allAnswers.plans.unusedSteps;
  return [
    ...named("wrong to every reader", ({ steps }) => steps.wrongToAll),
    ...named("safety missed", ({ safety }) => safety.missed),
    ...named("false alarm", ({ safety }) => safety.falseAlarms),
    ...(unused.length > 0 ? [`in no plan (${names.allAnswers}): ${unused.join(", ")}`] : []),
    ...(set.withoutReason.length > 0 ? [`no reason of the catalogue to find: ${set.withoutReason.join(", ")}`] : []),
  ];
}

/** The figures for people. Cases and steps are named, answers never. */
export function printed({ catalogue, sets }: Evaluation): string {
  const parts = sets.map((set) =>
    [
      `== ${set.name}: ${set.cases} cases, ${set.runs} runs (a case as one reader would answer it)`,
      topsTable(set),
      table(wayRows(set)),
      [...interviewLines(set), ...crossValidationLines(set), ...foundLines(set)].join("\n"),
    ].join("\n\n"),
  );
  return [`catalogue ${catalogue}`, ...parts].join("\n\n");
}
