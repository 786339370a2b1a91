import type { Metadata } from "next";
import { Questionnaire } from "@/components/questions/questionnaire";

// The title tells nothing of the question: it stays in the history of a device that others may use.
export const metadata: Metadata = { title: "Questions" };

export default function Page() {
  return (
    <>
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
