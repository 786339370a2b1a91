"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { type Cover, FitMark } from "@/components/ui/fit-mark";
import { FineLine, HeaderEdge } from "@/components/ui/shoreline";
import { Strand } from "@/components/ui/strand";
import { levels } from "@/components/ui/waterline";
import { Part, State } from "./part";

const fits: readonly [Cover, string][] = [
  [0, "Fits well"],
  [1, "Fits partly"],
  [2, "Can’t rule out"],
  [3, "Less likely"],
];

/** As many questions as a talk has. */
const most = 13;

/** The drawings: the water over a rock, and the shore that lies open step by step. */
export function WaterShown() {
  const [answered, setAnswered] = useState(4);
  const left = Array.from({ length: answered }, (_, i) => most - i);
  return (
    <>
      <div className="leaf">
        <Part of="fit-mark" title="Fit mark">
          <ul className="flex flex-wrap gap-5">
            {fits.map(([cover, words]) => (
              <li key={cover} className="hint">
                <FitMark cover={cover} />
                {words}
              </li>
            ))}
          </ul>
        </Part>
        <Part of="shoreline" title="Shoreline">
          <State>The edge of the header</State>
          <div className="relative min-h-5 [&_.top\_\_edge]:opacity-100">
            <HeaderEdge />
          </div>
          <State>A fine line between two things</State>
          <FineLine />
        </Part>
        <Part of="strand" title="Strand">
          <State>One mark an answer</State>
          <p className="acts mt-2">
            <Button weight="plain" unavailable={answered === most} onClick={() => setAnswered(answered + 1)}>
              Answer
            </Button>
            <Button weight="quiet" unavailable={answered === 0} onClick={() => setAnswered(answered - 1)}>
              Go back
            </Button>
          </p>
          <p className="meta mt-2" role="status">
            {answered} of {most} answered
          </p>
        </Part>
      </div>
      <div className="mt-4">
        <Strand levels={levels(left)} />
      </div>
    </>
  );
}
