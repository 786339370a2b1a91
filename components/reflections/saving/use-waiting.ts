import { useEffect, useRef, useState } from "react";
import { allWaiting, type Stamped } from "@/lib/draft/outbox";
import { onWaiting, type Sent } from "./waiting-saves";

/** What waits on this device, oldest first; nothing until that was looked up. @param onSent called with each that has gone. */
export function useWaiting(onSent?: (sent: Sent) => void): readonly Stamped[] {
  const [waiting, setWaiting] = useState<readonly Stamped[]>([]);
  const hear = useRef(onSent);
  useEffect(() => {
    hear.current = onSent;
  });
  useEffect(() => {
    let isShown = true;
    let isEmpty = true;
    const look = async () => {
      const found = await allWaiting().catch(() => []);
      if (!isShown || (isEmpty && found.length === 0)) return;
      isEmpty = found.length === 0;
      setWaiting(found);
    };
    void look();
    const end = onWaiting((sent) => {
      if (sent) hear.current?.(sent);
      void look();
    });
    return () => {
      isShown = false;
      end();
    };
  }, []);
  return waiting;
}
