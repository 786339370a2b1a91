import Link from "next/link";
import { useEffect, useRef } from "react";
import { useTranslations } from "#translations";
import { sentence } from "@/components/results/sentences";
import { Fold } from "@/components/ui/fold";
import { counted, useSpeech } from "@/components/words/speech";
import { quoting, type Tongue } from "@/components/words/tongue";
import type { Today } from "@/lib/reflections/comparing/today";
import type { Translator } from "@/lib/words/translator";
import { mostDrawn, ReasonsBeside } from "./reasons-beside";
import { evidenceWords, todayWords } from "./sentences";
import { AnswersAside, PlanToday } from "./today-rest";

/** What differs today, and why: first in a few sentences, then part by part. */
export function TodayView({ today, lang }: { today: Today; lang: Tongue }) {
  const speech = useSpeech("compare");
  const { t } = speech;
  const { differs, catalogue, reasons, changed, safety } = today;
  const said = useRef<HTMLParagraphElement>(null);
  // The button that asked for it is gone, and the focus must not go with it.
  useEffect(() => said.current?.focus(), []);
  return (
    <>
      {safety ? <SafetyToday safety={safety} lang={lang} /> : null}
      <p className="lead mt-4" tabIndex={-1} ref={said}>
        {differs ? quoting(todayWords(speech, today), quotesOf(today, lang)) : t("now.alike")}
      </p>
      {changed.length > 0 ? (
        <ReasonsBeside
          reasons={reasons}
          drawn={changed.slice(0, mostDrawn)}
          names={[t("then"), t("today")]}
          langs={{ was: lang, is: lang }}
          below={({ id }) => <Why reason={changed.find((each) => each.id === id)} lang={lang} />}
        />
      ) : null}
      <Rest reasons={changed.slice(mostDrawn)} lang={lang} />
      <AnswersAside today={today} lang={lang} />
      <PlanToday plan={today.plan} lang={lang} />
      <p className="meta mt-5">
        {catalogue.was === catalogue.is
          ? t("now.sameVersion", { version: catalogue.is })
          : t("now.versions", { before: catalogue.was, after: catalogue.is })}
      </p>
    </>
  );
}

const quotesOf = ({ first, plan }: Today, lang: Tongue) => [first?.was, first?.is, plan?.was, plan?.is].map((text) => ({ text, lang }));

/** Those that changed and are not drawn, with why. */
function Rest({ reasons, lang }: { reasons: Today["changed"]; lang: Tongue }) {
  const speech = useSpeech("compare");
  if (reasons.length === 0) return null;
  return (
    <Fold summary={speech.t("now.more", counted(speech, reasons.length))}>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.id} className="border-t border-rule py-3">
            <p lang={lang}>{reason.title}</p>
            <Why reason={reason} lang={lang} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Why({ reason, lang }: { reason: Today["changed"][number] | undefined; lang: Tongue }) {
  const t = useTranslations("compare");
  if (!reason) return null;
  const quotes = [reason.renamed, ...reason.evidence.map(({ statement }) => statement)].map((text) => ({ text, lang }));
  return (
    <>
      {whyWords(t, reason).map((words) => (
        <p key={words} className="sans text-control mt-1">
          {quoting(words, quotes)}
        </p>
      ))}
    </>
  );
}

function whyWords(t: Translator<"compare">, { was, is, renamed, evidence }: Today["changed"][number]): string[] {
  if (!was) return [t("now.why.new")];
  if (!is) return [t("now.why.gone")];
  return [
    ...(renamed ? [t("now.why.renamed", { title: renamed })] : []),
    ...evidence.map((change) => evidenceWords(t, change)),
    ...(evidence.length === 0 && was.fit !== is.fit ? [t("now.why.others")] : []),
  ];
}

/** Safety comes before everything else, then as today. */
function SafetyToday({ safety: { is, concerns }, lang }: { safety: NonNullable<Today["safety"]>; lang: Tongue }) {
  const t = useTranslations("compare");
  return (
    <div className="care mt-4">
      {is === "none" ? (
        <p>{t("now.safety.none")}</p>
      ) : (
        <p>
          {t("now.safety.first")}{" "}
          {concerns.map((concern) => (
            <b key={concern} lang={lang}>
              {sentence(concern)}{" "}
            </b>
          ))}
        </p>
      )}
      <p>
        <Link href="/help">{t("now.safety.help")}</Link>
      </p>
    </div>
  );
}
