import { FitMark } from "@/components/ui/fit-mark";
import type { Fit } from "@/lib/engine/explanation";
import { FIT_COVER, FIT_WORDS } from "./fit-words";

/** The fit as a drawing and in words. */
export function FitLabel({ fit }: { fit: Fit }) {
  return (
    <span className="fit">
      <FitMark cover={FIT_COVER[fit]} />
      {FIT_WORDS[fit]}
    </span>
  );
}
