import type { Metadata } from "next";
import { Canonical } from "@/app/site/canonical";
import { Result } from "@/components/results/result";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { catalogue } from "@/lib/catalogue/catalogue";
import { explain } from "@/lib/engine/explain";
import { invented } from "./story";

export const metadata: Metadata = {
  title: "A sample",
  description: "What a result looks like, before you answer anything: made from the answers of somebody we invented.",
};

const explanation = explain(catalogue, invented);

const remark = (
  <div className="mt-5">
    <Notice title="This is a sample">
      <p>
        We made this person up: two months in, big plans, many messages, and now short replies. Only the answers are invented. The result
        comes from the same questions and the same rules as yours would.
      </p>
    </Notice>
  </div>
);

export default function SamplePage() {
  return (
    <>
      <Canonical path="/sample" />
      <Result explanation={explanation} answered={Object.keys(invented).length} date="A sample: this person is made up" remark={remark}>
        <section className="leaf mt-8" aria-labelledby="yours">
          <h2 id="yours">And yours?</h2>
          <p className="mt-4">Yours will look different. You can skip any question, and nothing leaves this device unless you save it.</p>
          <p className="mt-5">
            <ButtonLink href="/reflect">Begin</ButtonLink>
          </p>
        </section>
      </Result>
    </>
  );
}
