import { useTranslations } from "#translations";
import { Told } from "@/components/words/tongue";
import type { EvidenceLine, ExplainedReason, OpenQuestion } from "@/lib/engine/explanation";
import { type AnswerLinks, AnswerThis } from "./answer-links";
import { CAPS, type Pull, shoreLines, UNASKED } from "./shore-line";

type Row =
  | { kind: "head"; of: "toward" | "away" | "notAsked" }
  | { kind: "none"; of: "toward" | "away" }
  | { kind: "pull"; pull: Pull; line: EvidenceLine }
  | { kind: "open"; open: OpenQuestion };

/** More open questions than this would bury the answers that were given. */
const MOST_OPEN = 3;

function rowsOf({ for: toward, against, notAsked }: ExplainedReason): Row[] {
  const pulls = (lines: readonly EvidenceLine[], sign: 1 | -1): Row[] =>
    lines.length > 0
      ? lines.map((line) => ({ kind: "pull", pull: (line.strength * sign) as Pull, line }))
      : [{ kind: "none", of: sign > 0 ? "toward" : "away" }];
  const open = notAsked.slice(0, MOST_OPEN).map((question): Row => ({ kind: "open", open: question }));
  return [
    { kind: "head", of: "toward" },
    ...pulls(toward, 1),
    { kind: "head", of: "away" },
    ...pulls(against, -1),
    ...(open.length > 0 ? [{ kind: "head", of: "notAsked" } satisfies Row, ...open] : []),
  ];
}

/**
 * What in the answers speaks for a reason and against it, and what was not asked. The waterline beside it shows the same
 * at a glance; every row also says it in words.
 */
export function Shore({ reason, links }: { reason: ExplainedReason; links: AnswerLinks }) {
  const t = useTranslations("results");
  const rows = rowsOf(reason);
  const lines = shoreLines(rows.map((row) => (row.kind === "pull" ? row.pull : 0)));
  return (
    <ol className="shore" aria-label={t("shore.name")}>
      <Cap at="first" />
      {rows.map((row, i) => {
        switch (row.kind) {
          case "head":
            return (
              <li key={`head ${row.of}`} className="shore__head">
                <Segment line={lines[i] ?? UNASKED} />
                {t(`shore.${row.of}`)}
              </li>
            );
          case "none":
            return (
              <li key={row.of} className="pull">
                <Segment line={lines[i] ?? UNASKED} />
                <span>{t("shore.nothing")}</span>
              </li>
            );
          case "pull":
            return (
              <li key={row.line.options.join()} className="pull">
                <Segment line={lines[i] ?? UNASKED} />
                <span>
                  <Told lang={links.lang}>{row.line.statement}</Told> <em>{t(`strength.${row.line.strength}`)}</em>
                </span>
              </li>
            );
          case "open":
            return (
              <li key={row.open.question} className="pull">
                <Segment line={UNASKED} dashed />
                <span>
                  <Told lang={links.lang}>{row.open.about}</Told>
                  {row.open.skipped ? (
                    <>
                      {" "}
                      <em>{t("shore.skipped")}</em>
                    </>
                  ) : null}
                </span>
                <AnswerThis open={row.open} links={links} />
              </li>
            );
          default:
            return row satisfies never;
        }
      })}
      <Cap at="last" />
    </ol>
  );
}

function Segment({ line, dashed = false }: { line: string; dashed?: boolean }) {
  return (
    <svg className="shore__draw" viewBox="0 0 72 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path className="w-fill" d={`${line}H0V0Z`} />
      {dashed ? null : <path className="neutral" d={UNASKED} />}
      <path className={dashed ? "w-line unasked" : "w-line"} d={line} />
    </svg>
  );
}

function Cap({ at }: { at: "first" | "last" }) {
  const { line, close } = CAPS[at];
  return (
    <li className={at === "first" ? "shore__cap" : "shore__cap shore__cap--end"} aria-hidden="true">
      <svg
        className="shore__draw shore__draw--cap"
        viewBox="-108 0 180 100"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <path className="w-fill" d={line + close} />
        <path className="w-line" d={line} />
      </svg>
    </li>
  );
}
