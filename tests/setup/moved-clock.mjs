import { openSync, readSync } from "node:fs";
import process from "node:process";

/**
 * Loaded before anything else (node --import), it has a server live at another time: Date is ahead of the real one by
 * the milliseconds that stand in the file MOVED_CLOCK. They may change at any moment. Timers run as ever.
 */

/** More than any such number has. */
const mostBytes = 32;

function moveClock(file) {
  const opened = openSync(file, "r");
  const bytes = Buffer.alloc(mostBytes);
  let shift = 0;
  const RealDate = Date;
  const realNow = Date.now;
  // Read at every call, so that a request that follows a move is never answered at the time before it.
  const now = () => {
    const length = readSync(opened, bytes, 0, mostBytes, 0);
    // It is empty for an instant while it is written.
    if (length > 0) shift = Number(bytes.toString("latin1", 0, length));
    return realNow() + shift;
  };
  globalThis.Date = new Proxy(RealDate, {
    construct: (_, args, made) => Reflect.construct(RealDate, args.length === 0 ? [now()] : args, made),
    apply: () => new RealDate(now()).toString(),
  });
  RealDate.now = now;
  RealDate.prototype.constructor = globalThis.Date;
}

if (process.env.MOVED_CLOCK) moveClock(process.env.MOVED_CLOCK);
