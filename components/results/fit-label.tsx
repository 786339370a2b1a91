import { useTranslations } from "#translations";
import { FitMark } from "@/components/ui/fit-mark";
import type { Fit } from "@/lib/engine/explanation";
import { FIT_COVER } from "./fit-words";

/** The fit as a drawing and in words. */
export function FitLabel({ fit }: { fit: Fit }) {
  const t = useTranslations("results");
  return (
    <span className="fit">
      <FitMark cover={FIT_COVER[fit]} />
      {t(`fit.${fit}`)}
    </span>
  );
}
