import { reach } from "@/lib/help/reach";
import type { Country } from "@/lib/help/schema";

const dial = (number: string) => reach({ by: "call", number }).href ?? undefined;

/** The number to call in danger. Where we know no country, the numbers of many. */
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
      <p>
        Call <a href={dial("112")}>112</a> in the European Union, <a href={dial("999")}>999</a> in the United Kingdom,{" "}
        <a href={dial("911")}>911</a> in the United States and Canada, <a href={dial("000")}>000</a> in Australia,{" "}
        <a href={dial("111")}>111</a> in New Zealand. Anywhere else: the emergency number of the country you are in.
      </p>
    </div>
  );
}
