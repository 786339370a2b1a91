import type { Cover } from "@/components/ui/fit-mark";
import type { EvidenceLine, Fit } from "@/lib/engine/explanation";

/** How a fit is said. Never a number: the answers do not bear one. */
export const FIT_WORDS: Record<Fit, string> = {
  strong: "Fits well",
  partial: "Fits partly",
  open: "Can’t rule out",
  unlikely: "Less likely",
};

/** How far the water covers the rock: the better the fit, the more of it lies dry. */
export const FIT_COVER: Record<Fit, Cover> = { strong: 0, partial: 1, open: 2, unlikely: 3 };

export const STRENGTH_WORDS: Record<EvidenceLine["strength"], string> = { 1: "slightly", 2: "somewhat", 3: "strongly" };
