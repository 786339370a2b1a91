/**
 * One of several servers on one database, without its pages: it asks so many times what is limited, each time from the
 * same address and for the same owner, and says how often it was let through. Arguments: times, what, address, owner.
 */
import { closeDatabase } from "@/lib/server/database";
import { type LimitName, limited } from "@/lib/server/limits";

const [times, name, address = "", owner] = process.argv.slice(2);
const request = new Request("http://localhost/", { headers: { "x-forwarded-for": address } });
let through = 0;
for (let n = 0; n < Number(times); n++) if ((await limited(name as LimitName, request, owner || null)) === null) through += 1;
// The log stands there, too.
process.stdout.write(`\nthrough ${through}\n`);
await closeDatabase();
