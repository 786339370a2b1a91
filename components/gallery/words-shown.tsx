"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field, Textarea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Part, State } from "./part";

/** What is written, and what is said back. */
export function WordsShown() {
  const [isWrong, setWrong] = useState(false);
  return (
    <>
      <Part of="field" title="Field">
        <State>Empty, with a hint</State>
        <Field id="gallery-name" label="What you call him" hint="Only you see it." />
        <State>Filled</State>
        <Field id="gallery-filled" label="What you call him" defaultValue="Elias" />
        <State>With a mistake</State>
        <Field id="gallery-wrong" label="Your key" error="There is a letter too few in it." defaultValue="K7" />
        <State>Several lines</State>
        <Textarea id="gallery-lines" label="What you want to remember" hint="It is sealed before it is kept." />
        <State>Several lines with a mistake</State>
        <Textarea id="gallery-lines-wrong" label="What you want to remember" error="This is longer than we can keep." />
      </Part>
      <Part of="notice" title="Notice">
        <State>With a title, and without</State>
        <Notice title="A week on" level={3}>
          <p>You wanted to look again about now.</p>
        </Notice>
        <div className="mt-5">
          <Notice>
            <p>Nothing is saved in this browser yet.</p>
          </Notice>
        </div>
      </Part>
      <Part of="error-summary" title="Error summary">
        <State>It takes the focus when it appears, and leads to each field</State>
        <div className="mt-2">
          {isWrong ? (
            <ErrorSummary
              title="Two things are not right yet"
              problems={[
                { field: "gallery-wrong", message: "There is a letter too few in your key" },
                { message: "We could not reach the server" },
              ]}
            />
          ) : (
            <Button weight="plain" onClick={() => setWrong(true)}>
              Let it appear
            </Button>
          )}
        </div>
      </Part>
    </>
  );
}
