import { reach } from "@/lib/help/reach";
import type { Country } from "@/lib/help/schema";

const dial = (number: string) => reach({ by: "call", number }).href ?? undefined;

/** The number to call in danger. Where we know no country, the one that reaches furthest. */
export function Emergency({ country }: { country: Country | null }) {
  if (!country) return <EmergencyAnywhere />;
  return (
    <div className="care mt-5">
      <p>
        <b>In danger right now, in {country.inName}</b>
      </p>
      <p className="now">
        <a className="num" href={dial(country.emergency.number)} aria-label={`Emergency: ${country.emergency.number}`}>
          {country.emergency.number}
        </a>
      </p>
      {country.emergency.note ? <p>{country.emergency.note}</p> : null}
    </div>
  );
}

function EmergencyAnywhere() {
  return (
    <div className="care mt-5">
      <p>
        <b>In danger right now</b>
      </p>
      <p>Call the emergency number of the country you are in.</p>
      <p className="now">
        <a className="num" href={dial("112")}>
          112
        </a>
      </p>
      <p>This is it in the European Union. From a mobile phone it reaches help in many other countries, too.</p>
    </div>
  );
}
