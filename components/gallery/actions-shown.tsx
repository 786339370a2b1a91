import { BackArrow } from "@/components/ui/back-arrow";
import { Button, ButtonLink } from "@/components/ui/button";
import { DayOrNight } from "@/components/ui/day-or-night";
import { Fold } from "@/components/ui/fold";
import { Jump } from "@/components/ui/jump";
import { TryAgain } from "@/components/ui/try-again";
import { Part, State } from "./part";

const weights = ["main", "plain", "quiet", "care"] as const;
const said = { main: "Continue", plain: "See the plan", quiet: "Skip this question", care: "People you can reach now" };

/** What is pressed, followed or opened. */
export function ActionsShown() {
  return (
    <>
      <Part of="button" title="Button">
        <State>Main, plain, quiet; care leads to help</State>
        <p className="acts mt-2">
          {weights.map((weight) => (
            <Button key={weight} weight={weight}>
              {said[weight]}
            </Button>
          ))}
        </p>
        <State>Cannot be used just now, and keeps its place among the stops of the keyboard</State>
        <p className="acts mt-2">
          {weights.map((weight) => (
            <Button key={weight} weight={weight} unavailable={true}>
              {said[weight]}
            </Button>
          ))}
        </p>
        <State>Links that are the thing to do next</State>
        <p className="acts mt-2">
          {weights.map((weight) => (
            <ButtonLink key={weight} weight={weight} href="/" prefetch={false}>
              {said[weight]}
            </ButtonLink>
          ))}
        </p>
      </Part>
      <Part of="try-again" title="Try again">
        <p className="acts">
          <TryAgain />
        </p>
      </Part>
      <Part of="back-arrow" title="Back arrow">
        <a className="quiet back" href="#of-back-arrow">
          <BackArrow />
          Back
        </a>
      </Part>
      <Part of="jump" title="Jump">
        <p>
          It opens what is folded, and takes the focus along: <Jump to="gallery-fold">why we ask</Jump>.
        </p>
      </Part>
      <Part of="fold" title="Fold">
        <div id="gallery-fold">
          <Fold summary="Why we ask">
            <p>What he said himself is worth more than what anyone can guess.</p>
          </Fold>
        </div>
      </Part>
      <Part of="day-or-night" title="Day or night">
        <div className="foot mt-0 py-0">
          <DayOrNight />
        </div>
      </Part>
    </>
  );
}
