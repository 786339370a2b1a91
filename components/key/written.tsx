"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { groupsOf } from "@/lib/vault/written-key";
import { KeyCard } from "./key-card";

/** The key on screen, with the ways to keep it. */
export function Written({ written }: { written: string }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(written);
      setSaid("Copied. Other apps on this device may see it until you copy something else.");
    } catch {
      setSaid("This browser does not let us copy. Please write the key down, or select it and copy it yourself.");
    }
  };
  return (
    <>
      <p className="key mt-5">
        <span className="sr">Your key: </span>
        {groupsOf(written).map((group, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be the same, and none ever moves
          <span key={i}>{group} </span>
        ))}
      </p>
      <p className="hint mt-2">There is no letter O, I or L in it: those are the digits 0 and 1.</p>
      <p className="acts mt-4">
        <Button weight="plain" onClick={() => void copy()}>
          Copy
        </Button>
        <Button weight="plain" onClick={() => window.print()}>
          Print a card
        </Button>
      </p>
      <p className="hint mt-2" role="status">
        {said}
      </p>
      <KeyCard written={written} />
    </>
  );
}
