"use client";

import { useEffect } from "react";
import { isMarked } from "./waiting-mark";

/** Sends what waits on this device: when a page opens, when the network comes back, and when somebody comes back to the page. */
export function SendWhenOnline() {
  useEffect(() => {
    const send = () => {
      if (!isMarked() || document.visibilityState === "hidden") return;
      // Where not even this can be fetched there is no network to send by.
      import("./waiting-saves").then(({ sendWaiting }) => sendWaiting()).catch(() => undefined);
    };
    send();
    addEventListener("online", send);
    document.addEventListener("visibilitychange", send);
    return () => {
      removeEventListener("online", send);
      document.removeEventListener("visibilitychange", send);
    };
  }, []);
  return null;
}
