import Link from "next/link";
import { Canonical } from "@/app/site/canonical";
import { Specimen } from "@/components/home/specimen";
import { Yours } from "@/components/home/yours";
import { ButtonLink } from "@/components/ui/button";
import { Strand } from "@/components/ui/strand";

/** Where the water stands before anything was answered: drawn back twice already, to show what it does. */
const SHORE = [96, 84, 73];

export default function Home() {
  return (
    <>
      <Canonical path="/" />
      <div className="sea sea-top home-sea">
        <div className="leaf">
          <h1 className="home-h1">When someone you care about draws away</h1>
        </div>
      </div>
      <Strand levels={SHORE} height={118} />
      <div className="leaf home-lead">
        <p className="lead">You may have read that last message many times by now. Put it down for four minutes.</p>
        <p className="mt-4">Answer some questions. You get an honest list of what may be going on, and a calm plan.</p>
        <p className="home-go">
          <ButtonLink href="/reflect">Begin</ButtonLink>
        </p>
        <p className="mt-4">
          Not sure yet?{" "}
          <Link className="quiet" href="/sample" prefetch={false}>
            Look at a sample
          </Link>{" "}
          first.
        </p>
        <p className="hint mt-4">
          Ten to sixteen questions, and you can skip any of them. No account. Nothing leaves this device unless you save it.
        </p>
      </div>
      <Yours />
      <section className="leaf mt-8" aria-labelledby="see-heading">
        <div className="row">
          <h2 className="hang side" id="see-heading">
            What you will see
          </h2>
          <div className="main">
            <p>
              Every reason comes with its grounds: your own answers. The waterline comes in toward those that speak for it, and draws back
              from those that speak against.
            </p>
            <Specimen />
          </div>
        </div>
      </section>
      <Creed />
      <section className="leaf mt-8" aria-label="If you are in danger">
        <div className="care">
          <p>
            <b>Afraid of him, or of what you might do?</b> That comes before all of this.
          </p>
          <p>
            <Link href="/help">People you can reach now</Link>
          </p>
        </div>
      </section>
    </>
  );
}

function Creed() {
  return (
    <section className="leaf mt-8" aria-labelledby="creed-heading">
      <div className="row">
        <h2 className="hang side" id="creed-heading">
          What we hold to
        </h2>
        <div className="main creed">
          <p>
            <b>Possible, never certain.</b> Nobody can see into another person’s head. We say “may”, and “we can’t tell” is an answer too.
          </p>
          <p>
            <b>No tricks.</b> Nothing here is meant to make someone jealous, or to make them miss you.
          </p>
          <p>
            <b>Yours alone.</b> What you save is locked with a key that only you hold. Whoever took it without the key could read nothing.
          </p>
          <p>
            <b>Anyone.</b> People of every gender draw away, from people of every gender. Our sources write about men, so most words here
            say “he”.
          </p>
        </div>
      </div>
    </section>
  );
}
