"use client";

import { ActionsShown } from "./actions-shown";
import { ChoicesShown } from "./choices-shown";
import { TokensShown } from "./tokens-shown";
import { WaterShown } from "./water-shown";
import { WordsShown } from "./words-shown";

/** Every component of components/ui in its states, for whoever works on them. Hover and focus are tried by hand. */
export function Gallery() {
  return (
    <div className="plainpage">
      <div className="leaf">
        <h1>Components and states</h1>
        <p className="lead mt-4">Everything the pages are made of, in the theme that is on. Turn the day into night below.</p>
        <TokensShown />
        <ActionsShown />
        <ChoicesShown />
        <WordsShown />
      </div>
      <WaterShown />
    </div>
  );
}
