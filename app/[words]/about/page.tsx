import type { Metadata } from "next";
import { Canonical } from "@/app/site/canonical";
import { HowWell } from "@/components/about/how-well";
import { Keyboard } from "@/components/about/keyboard";
import { LeftOut } from "@/components/about/left-out";
import { Limits } from "@/components/about/limits";
import { Method } from "@/components/about/method";
import { Ours } from "@/components/about/ours";
import { Privacy } from "@/components/about/privacy";
import { Sources } from "@/components/about/sources";
import { catalogue } from "@/lib/catalogue/catalogue";

export const metadata: Metadata = {
  title: "How this works",
  description: "What Low Tide knows and from where, how it gets to a result, what it can’t know or left out, and where your answers go.",
};

export default function AboutPage() {
  return (
    <>
      <Canonical path="/about" />
      <div className="leaf plainpage">
        <h1>How this works</h1>
        <p className="lead mt-4">
          When someone you care about pulls away, you can ask yourself why all night. Low Tide asks you a few questions. Then it shows what
          it may be, what speaks for it and against it, and what you can do.
        </p>
        <p className="mt-4">It can’t tell you what is true. It can help you to see what you already know.</p>
      </div>
      <Method />
      <Limits />
      <HowWell />
      <Sources catalogue={catalogue} />
      <Ours catalogue={catalogue} />
      <LeftOut catalogue={catalogue} />
      <Privacy />
      <Keyboard />
    </>
  );
}
