import { isDeepStrictEqual } from "node:util";
import type { Catalogue } from "@/lib/catalogue/schema";
import type { Answers } from "@/lib/engine/answers";
import type { Journal } from "@/lib/reflections/journal";
import { changedAnswers, isSame } from "@/lib/reflections/same-answers";
import { makeSnapshot } from "@/lib/reflections/snapshot";
import type { Saved, Saving } from "@/lib/reflections/views";
import { database, isDuplicate } from "@/lib/server/database";
import type { Keys } from "@/lib/vault/keys";
import type { Words } from "@/lib/words/words";
import { restore } from "./deleting";
import { makeJournal } from "./make-journal";
import { type Opened, pack, packJournal, unpack } from "./packing";
import { light, listed, newestFirst, present } from "./rows";

// Each statement is a transaction of its own. More than that nothing here needs, and on SQLite it would cost a connection.

type SaveOutcome =
  | { outcome: "made" | "unchanged"; saved: Saved }
  /** There is another reflection under this id, or it was changed since and these words would be lost. */
  | { outcome: "conflict" }
  /** It is a check-in, and the reflection it is of is not there, or is a check-in itself, or cannot be read. */
  | { outcome: "no-reflection" | "unreadable" };

/**
 * Saves what these answers lead to, under an id made by the caller. Done twice it makes one reflection, and until
 * something was changed in it, what is said beside the answers may differ the second time; after that, words that differ
 * are refused. After a deletion it brings that back. `words` are those that the catalogue is in.
 */
export async function save(
  owner: Keys,
  { id, words, ...saving }: Saving & { id: string; words?: Words },
  catalogue: Catalogue,
  now = new Date(),
): Promise<SaveOutcome> {
  const { answers, checkIn } = saving;
  const before = checkIn ? await answersBefore(owner, checkIn.of, id) : null;
  if (typeof before === "string") return { outcome: before };
  const made = checkIn && before ? { ...checkIn, changed: changedAnswers(before, answers) } : null;
  const snapshot = makeSnapshot(catalogue, answers);
  const { person = "", forecast = null, notes = "" } = saving;
  const ofTheFirst = made ? { person: "", forecast: null } : { person, forecast };
  const journal = makeJournal(snapshot, { savedAt: now.toISOString(), words, answers, ...ofTheFirst, notes, checkIn: made });
  try {
    await create(owner, id, { journal, snapshot }, now);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const again = await saveAgain(owner, id, journal, now);
    // Purged between the two: let the caller try again.
    if (!again) throw error;
    return again;
  }
  // Deleted in the meantime, it would come back without what it belongs to.
  if (made && !(await isThere(owner, made.of))) {
    await database().reflection.deleteMany({ where: { ownerId: owner.owner, id } });
    return { outcome: "no-reflection" };
  }
  return { outcome: "made", saved: { id, savedAt: journal.savedAt, version: 1 } };
}

async function create(owner: Keys, id: string, opened: Opened, now: Date): Promise<void> {
  const packed = await pack(owner, id, opened);
  await database().reflection.create({ data: { ownerId: owner.owner, id, createdAt: now, updatedAt: now, ...packed } });
}

async function isThere(owner: Keys, of: string): Promise<boolean> {
  return (await database().reflection.count({ where: { ...present(owner, of), ofId: null } })) === 1;
}

/** The answers that a check-in is held against: those of the newest check-in before it that can be read, else of the reflection. */
async function answersBefore(owner: Keys, of: string, id: string): Promise<Answers | "no-reflection" | "unreadable"> {
  const first = await database().reflection.findFirst({ where: { ...present(owner, of), ofId: null }, select: light });
  if (!first) return "no-reflection";
  const earlier = await database().reflection.findMany({
    where: { ownerId: owner.owner, ofId: of, deletedAt: null, id: { not: id } },
    orderBy: [...newestFirst],
    // Further back than that nobody has to look for one that can be read.
    take: 5,
    select: light,
  });
  const [reflection, ...checkIns] = await listed(owner, [first, ...earlier]);
  if (!reflection?.readable) return "unreadable";
  const newest = checkIns.find(({ readable }) => readable);
  return newest?.readable ? newest.journal.answers : reflection.journal.answers;
}

/** What a save comes to where there is a row of this id; null where there is none any more. */
async function saveAgain(owner: Keys, id: string, journal: Journal, now: Date): Promise<SaveOutcome | null> {
  const row = await database().reflection.findUnique({ where: { ownerId_id: { ownerId: owner.owner, id } } });
  if (!row) return null;
  const kept = (await unpack(owner, row))?.journal;
  const isOne = kept && isSame(kept.answers, journal.answers) && kept.checkIn?.of === journal.checkIn?.of;
  if (!isOne) return { outcome: "conflict" };
  const said = {
    ...kept,
    person: journal.person,
    forecast: journal.forecast && { ...journal.forecast, at: kept.savedAt },
    notes: { ...kept.notes, text: journal.notes.text },
    checkIn: kept.checkIn && journal.checkIn && { ...kept.checkIn, did: journal.checkIn.did },
  };
  const isFirst = row.version === 1 && row.journal !== null;
  if (!isFirst && wouldLose(said, kept)) return { outcome: "conflict" };
  const back = row.deletedAt ? await bringBack(owner, row, row.deletedAt) : "back";
  if (back !== "back") return back === "purged" ? null : { outcome: back };
  const unchanged = (version: number): SaveOutcome => ({ outcome: "unchanged", saved: { id, savedAt: kept.savedAt, version } });
  if (!isFirst || JSON.stringify(said) === JSON.stringify(kept)) return unchanged(row.version);
  // The answer to the first try was lost, and what stands on the page has been changed since.
  const { count } = await database().reflection.updateMany({
    where: { ...present(owner, id), version: 1 },
    data: { journal: await packJournal(owner, id, said), version: 2, updatedAt: now },
  });
  // Changed or deleted between the two: look again at how it stands.
  return count === 1 ? unchanged(2) : saveAgain(owner, id, journal, now);
}

/** Words were sent that stand nowhere. What was left empty says nothing that could be lost. */
function wouldLose(said: Journal, kept: Journal): boolean {
  const forecasts = [said.forecast, kept.forecast].map((one) => one && { ...one, at: "" });
  return (
    (said.person !== "" && said.person !== kept.person) ||
    (said.forecast !== null && !isDeepStrictEqual(forecasts[0], forecasts[1])) ||
    (said.notes.text !== "" && said.notes.text !== kept.notes.text) ||
    (!!said.checkIn?.did && said.checkIn.did !== kept.checkIn?.did)
  );
}

/**
 * What is saved once more after it was deleted is there again. A check-in does not bring its reflection with it: that was
 * there a moment ago, so it is being deleted now, and the check-in goes with it.
 */
async function bringBack(
  owner: Keys,
  { id, ofId }: { id: string; ofId: string | null },
  deletedAt: Date,
): Promise<"back" | "no-reflection" | "purged"> {
  if (ofId === null) return (await restore(owner, id)) ? "back" : "purged";
  await database().reflection.updateMany({ where: { ownerId: owner.owner, id, deletedAt }, data: { deletedAt: null } });
  if (!(await isThere(owner, ofId))) {
    await database().reflection.updateMany({ where: present(owner, id), data: { deletedAt } });
    return "no-reflection";
  }
  return (await database().reflection.count({ where: { ownerId: owner.owner, id } })) === 1 ? "back" : "purged";
}
