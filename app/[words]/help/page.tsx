import type { Metadata } from "next";
import { Canonical } from "@/app/site/canonical";
import { Help } from "@/components/help/help";
import { countries } from "@/lib/help/countries";
import { international } from "@/lib/help/international";
import type { Country, Service } from "@/lib/help/schema";

export const metadata: Metadata = {
  title: "People you can reach now",
  description: "Whom to call, text or write to in danger, when you are afraid, or when you think of hurting yourself. By country.",
};

/** Where we found a fact is for whoever checks the list; the screen does without it. */
const forScreen = ({ source, ...service }: Service): Service => service;

const shown = countries.map(
  ({ emergency: { source, ...emergency }, ...country }): Country => ({ ...country, emergency, services: country.services.map(forScreen) }),
);

/** The oldest of the dates on which the facts were written down. */
const checked = countries.map((country) => country.checked).sort()[0] ?? "";

const longDate = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

export default function HelpPage() {
  return (
    <div className="plainpage">
      <Canonical path="/help" />
      <div className="leaf">
        <h1>People you can reach now</h1>
        <Help countries={shown} international={international.map(forScreen)}>
          <p className="lead mt-6">
            You needn’t be sure that it is bad enough. They are used to “I don’t know whether I should be calling.”
          </p>
        </Help>
        <section className="mt-7 hgroup">
          <h2 className="h3">Before you call</h2>
          <p>
            A call or a text stays in your phone’s own list until you delete it there. On some plans it shows on the bill. “Leave quickly”
            closes this page and clears your answers from this device; reflections you saved stay saved. It cannot clear the list of calls,
            or your browser’s history, where our address and the titles of pages you opened still stand.
          </p>
          <noscript>
            <p className="mt-4">
              Scripts are off in your browser. So after “Leave quickly” all our pages stay hidden for an hour. To come back sooner, type
              /back after our address.
            </p>
          </noscript>
          <p className="mt-4">If someone may look at your phone, a friend’s phone is safer.</p>
        </section>
        <section className="mt-7 hgroup">
          <h2 className="h3">How sure this is</h2>
          <p>
            We wrote this list down from public knowledge on {longDate.format(new Date(checked))}. We have not rung the numbers. Numbers and
            hours change. If one does not work, try the next, or call the emergency number.
          </p>
        </section>
      </div>
    </div>
  );
}
