import type { Cover } from "@/components/ui/fit-mark";
import type { Fit } from "@/lib/engine/explanation";

/**
 * How far the water covers the rock: the better the fit, the more of it lies dry. How a fit is said stands with the
 * sentences of each room (`results.fit`), and never as a number: the answers do not bear one.
 */
export const FIT_COVER: Record<Fit, Cover> = { strong: 0, partial: 1, open: 2, unlikely: 3 };
