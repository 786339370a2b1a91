import type { RefObject } from "react";
import { Strand } from "@/components/ui/strand";
import { levels } from "@/components/ui/waterline";
import { instead } from "./back-link";
import { questionsPath } from "./places";
import { useWay } from "./reflecting";

/** Where there should be answers and are none, because the draft was cleared or is more than a day old. */
export function NothingYet({ page }: { page: RefObject<HTMLDivElement | null> }) {
  const { go } = useWay();
  return (
    <div ref={page}>
      <Strand levels={levels([])} />
      <div className="leaf q">
        <h1 className="question" tabIndex={-1}>
          There are no answers here yet
        </h1>
        <p className="mt-4">
          Answers stay on this device for a day, or until you save or clear them. It takes about four minutes to answer, and you can skip
          whatever you like.
        </p>
        <p className="acts mt-5">
          <a className="btn" href={questionsPath} onClick={(event) => instead(event, () => go(questionsPath))}>
            Begin
          </a>
        </p>
      </div>
    </div>
  );
}
