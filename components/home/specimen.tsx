import { useTranslations } from "#translations";
import { FitLabel } from "@/components/results/fit-label";
import { Shore } from "@/components/results/shore";
import type { ExplainedReason } from "@/lib/engine/explanation";

/** One reason, as it will stand in a result. It is made up, and only to show how a reason is shown. */
export function Specimen() {
  const t = useTranslations("home");
  const reason: ExplainedReason = {
    id: "example",
    title: t("example.title"),
    ours: false,
    fit: "partial",
    summary: "",
    for: [
      { options: ["in-person"], statement: t("example.inPerson"), strength: 3 },
      { options: ["replies"], statement: t("example.replies"), strength: 1 },
    ],
    against: [{ options: ["plans"], statement: t("example.plans"), strength: 2 }],
    notAsked: [],
    sources: [],
  };
  return (
    <figure className="mt-6" aria-label={t("example.name")}>
      <FitLabel fit={reason.fit} />
      <h3 className="reason__title mt-2">{reason.title}</h3>
      <Shore reason={reason} links={{}} />
    </figure>
  );
}
