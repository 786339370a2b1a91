import type { Metadata } from "next";
import { Canonical } from "@/app/site/canonical";
import { Questionnaire } from "@/components/questions/questionnaire";

// The title tells nothing of the question: it stays in the history of a device that others may use.
export const metadata: Metadata = {
  title: "Questions",
  description: "Ten to sixteen questions, one at a time. Skip any of them. Nothing leaves your device unless you save it.",
};

export default function Page() {
  return (
    <>
      <Canonical path="/reflect" />
      <Questionnaire />
      <noscript>
        <div className="leaf q">
          <p>
            The questions need scripts, because your answers are read on your device and not sent to us. Without them you can read{" "}
            <a href="/library">all reasons and steps</a>, and find <a href="/help">help</a>.
          </p>
        </div>
      </noscript>
    </>
  );
}
