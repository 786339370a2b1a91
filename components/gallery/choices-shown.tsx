"use client";

import { useState } from "react";
import { Choice, washShapes } from "@/components/ui/choice";
import { Part, State } from "./part";

const several = ["He answers later", "He cancels plans", "He never starts", "He reads and does not answer", "None of these"];
const one = ["A few days", "A week or two", "About a month"];

/** Options: several that flow together, one of some, and what cannot be chosen. */
export function ChoicesShown() {
  const [chosen, setChosen] = useState<readonly string[]>(["He answers later", "He cancels plans", "He never starts"]);
  const [long, setLong] = useState("A week or two");
  const shapes = washShapes(several.map((label) => chosen.includes(label)));
  return (
    <Part of="choice" title="Choice">
      <State>Several: chosen neighbours are one body of water</State>
      <fieldset className="options mt-2">
        <legend className="sr">What do you see?</legend>
        {several.map((label, i) => (
          <Choice
            key={label}
            type="checkbox"
            name="gallery-several"
            value={label}
            label={label}
            checked={chosen.includes(label)}
            onChange={() => setChosen(chosen.includes(label) ? chosen.filter((other) => other !== label) : [...chosen, label])}
            shape={shapes[i] ?? "none"}
          />
        ))}
      </fieldset>
      <State>One of some; the last cannot be chosen</State>
      <fieldset className="options mt-2">
        <legend className="sr">How long has it been?</legend>
        {one.map((label) => (
          <Choice
            key={label}
            type="radio"
            name="gallery-one"
            value={label}
            label={label}
            checked={long === label}
            onChange={() => setLong(label)}
            shape={long === label ? "alone" : "none"}
          />
        ))}
        <Choice
          type="radio"
          name="gallery-one"
          value="longer"
          label="Longer"
          checked={false}
          onChange={() => {}}
          shape="none"
          disabled={true}
        />
      </fieldset>
    </Part>
  );
}
