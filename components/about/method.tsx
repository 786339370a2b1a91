import { Section } from "@/components/library/section";
import { FIT_COVER, FIT_WORDS } from "@/components/results/fit-words";
import { FitMark } from "@/components/ui/fit-mark";
import { type Fit, fits } from "@/lib/engine/explanation";

/** What each fit says, and what it does not. */
const meanings: Record<Fit, string> = {
  strong: "More than one of your answers speaks for it, and it stands out from the rest.",
  partial: "Something you told us speaks for it. Other reasons may fit as well or better.",
  open: "Your answers say little about it, for or against.",
  unlikely: "Your answers speak against it, or much more for other reasons. It can still be true.",
};

/** How answers become a result. */
export function Method() {
  return (
    <Section title="How it gets to a result">
      <p>
        Each answer can speak for a reason or against it: strongly, somewhat or slightly. All that is added up. Then the reasons are set in
        order.
      </p>
      <p className="mt-3">
        A question you skip adds nothing. It is listed as not asked, so that you can see what we do not know. The same answers always give
        the same result.
      </p>
      <p className="mt-3">
        Under each reason you see the answers that counted, and how much. You also see which single answer would have changed what comes
        first.
      </p>
      <h3 className="mt-5">What the words mean</h3>
      <dl className="mt-3">
        {fits.map((fit) => (
          <div key={fit} className="mt-4">
            <dt className="fit">
              <FitMark cover={FIT_COVER[fit]} />
              {FIT_WORDS[fit]}
            </dt>
            <dd className="mt-1">{meanings[fit]}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-5">
        When too little speaks for anything, it says “We can’t tell from this”, and names the questions that would help.
      </p>
      <h3 className="mt-5">The plan</h3>
      <p className="mt-2">
        The steps come from the reasons that fit, from what you have done so far and from what you hope for. No plan asks you to reach out
        and to hold back at once. If you tell us that you are not safe, help comes before everything else.
      </p>
    </Section>
  );
}
