import { ButtonLink } from "@/components/ui/button";
import { Fold } from "@/components/ui/fold";
import { type Choosable, ChooseForm } from "./choose-form";

/** What stands before two are compared: whether something is wrong with those that were asked for. */
export type Asked = "nothing" | "missing" | "damaged" | "same";

const SAID: Record<Asked, string> = {
  nothing: "Choose two reflections or check-ins, and see what differs.",
  missing: "One of the two is not here. It may have been deleted, or saved with another key.",
  damaged: "One of the two cannot be read: what was stored is damaged. We are sorry for that. The others are not touched by it.",
  same: "That is the same one twice, and nothing differs from itself. Choose another for one of them.",
};

type Props = { asked: Asked; choices: readonly Choosable[]; a: string | null; b: string | null };

/** Where there are not two to compare yet: what is wrong, and two to choose. */
export function Choosing({ asked, choices, a, b }: Props) {
  const [only] = choices;
  if (!only) return <NothingToCompare asked={asked} />;
  if (choices.length === 1) return <OnlyOne id={only.id} />;
  return (
    <div className="leaf">
      <p className="lead mt-4" role={asked === "nothing" ? undefined : "alert"}>
        {SAID[asked]}
      </p>
      <ChooseForm choices={choices} a={a} b={b} />
      <ToTheList />
    </div>
  );
}

/** Below a comparison: the way to another. */
export function ChooseOthers({ choices, a, b }: Omit<Props, "asked">) {
  return (
    <div className="leaf mt-8">
      {choices.length > 2 ? (
        <Fold summary="Compare two others">
          <ChooseForm choices={choices} a={a} b={b} />
        </Fold>
      ) : null}
      <ToTheList />
    </div>
  );
}

function NothingToCompare({ asked }: Pick<Props, "asked">) {
  return (
    <div className="leaf">
      <p className="lead mt-4">{asked === "damaged" ? SAID.damaged : "There is nothing here to compare yet."}</p>
      <p className="mt-4">Once you have saved two reflections, or checked in on one, you can lay them side by side.</p>
      <p className="acts mt-6">
        <ButtonLink href="/reflect" prefetch={false}>
          Begin
        </ButtonLink>
        <ButtonLink href="/key" weight="quiet" prefetch={false}>
          I have a key
        </ButtonLink>
      </p>
    </div>
  );
}

function OnlyOne({ id }: { id: string }) {
  return (
    <div className="leaf">
      <p className="lead mt-4">There is only one reflection here that can be compared.</p>
      <p className="mt-4">Check in on it once some days have passed. You can then lay the two side by side.</p>
      <p className="acts mt-6">
        <ButtonLink href={`/reflections/${id}/check-in`} prefetch={false}>
          Check in
        </ButtonLink>
        <ButtonLink href={`/reflections/${id}`} weight="quiet" prefetch={false}>
          Back to the reflection
        </ButtonLink>
      </p>
    </div>
  );
}

/** Where what was saved could not be fetched. @param href of the page itself. */
export function CouldNotCompare({ href }: { href: string }) {
  return (
    <div className="leaf">
      <div className="wrong mt-5" role="alert">
        <p>
          <b>We could not fetch your reflections.</b> They are safe. Please try again in a moment.
        </p>
      </div>
      <p className="acts mt-5">
        {/* Not by the router, which would show the page it has. */}
        <a className="btn" href={href}>
          Try again
        </a>
      </p>
    </div>
  );
}

function ToTheList() {
  return (
    <p className="mt-5">
      <ButtonLink href="/reflections" weight="quiet" prefetch={false}>
        Your reflections
      </ButtonLink>
    </p>
  );
}
