import { argentina } from "./countries/argentina";
import { australia } from "./countries/australia";
import { austria } from "./countries/austria";
import { belgium } from "./countries/belgium";
import { brazil } from "./countries/brazil";
import { canada } from "./countries/canada";
import { chile } from "./countries/chile";
import { denmark } from "./countries/denmark";
import { finland } from "./countries/finland";
import { france } from "./countries/france";
import { germany } from "./countries/germany";
import { india } from "./countries/india";
import { ireland } from "./countries/ireland";
import { italy } from "./countries/italy";
import { mexico } from "./countries/mexico";
import { netherlands } from "./countries/netherlands";
import { newZealand } from "./countries/new-zealand";
import { norway } from "./countries/norway";
import { poland } from "./countries/poland";
import { portugal } from "./countries/portugal";
import { southAfrica } from "./countries/south-africa";
import { spain } from "./countries/spain";
import { sweden } from "./countries/sweden";
import { switzerland } from "./countries/switzerland";
import { unitedKingdom } from "./countries/united-kingdom";
import { unitedStates } from "./countries/united-states";
import { uruguay } from "./countries/uruguay";
import type { Country } from "./schema";

/** The countries we know help in, by their English name. A country is here only if its emergency number and at least one line are sure. */
export const countries: readonly Country[] = [
  argentina,
  australia,
  austria,
  belgium,
  brazil,
  canada,
  chile,
  denmark,
  finland,
  france,
  germany,
  india,
  ireland,
  italy,
  mexico,
  netherlands,
  newZealand,
  norway,
  poland,
  portugal,
  southAfrica,
  spain,
  sweden,
  switzerland,
  unitedKingdom,
  unitedStates,
  uruguay,
];
