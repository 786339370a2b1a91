import type { Metadata } from "next";
import { Canonical } from "@/app/site/canonical";
import { MessagePage } from "@/components/message/message-page";
import { Reflecting } from "@/components/questions/reflecting";
import { catalogue } from "@/lib/catalogue/catalogue";
import { planKnowledge } from "@/lib/message/offer";

export const metadata: Metadata = {
  title: "One message",
  description: "Write one short message, and see what may come across otherwise than you mean it. On your device; nothing is sent.",
};

/** Whether a message suits the plan is worked out on the device, from the answers that are there. */
const known = planKnowledge(catalogue);

export default function Page() {
  return (
    <div className="plainpage">
      <Canonical path="/message" />
      <Reflecting knowledge={known}>
        <MessagePage known={known} />
      </Reflecting>
      <noscript>
        <div className="leaf mt-5">
          <p>
            This page needs scripts, because what you write is looked at on your device and not sent to us. Without them you can read{" "}
            <a href="/library">all reasons and steps</a>, and find <a href="/help">help</a>.
          </p>
        </div>
      </noscript>
    </div>
  );
}
