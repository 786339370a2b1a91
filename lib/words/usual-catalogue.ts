import { catalogueIn } from "./catalogue-in";
import { usualWords } from "./words";

/** Everything Low Tide knows in the usual words: for tests, the command line and whatever needs no words at all. */
export const catalogue = catalogueIn(usualWords);
