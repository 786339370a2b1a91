import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "@/tests/storage/fresh-database";

/** A data folder where space can run out, and come back. */
export type Room = {
  folder: string;
  /** From now on nothing more can be written by a server of these processes. */
  runOut: (pids: number[]) => void;
  comeBack: (pids: number[]) => void;
  remove: () => void;
};

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: "pipe" });

/** A small disk of its own, in memory: what happens there is what happens on a full disk (ENOSPC). */
export function aSmallDisk(parent: string): Room {
  const folder = join(parent, "disk");
  const filler = join(folder, "filler");
  mkdirSync(folder);
  run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder);
  return {
    folder,
    runOut: () => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(bavail * bsize));
    },
    comeBack: () => rmSync(filler),
    // Lazily: a server that is just ending may still hold a file.
    remove: () => void run("umount", "-l", folder),
  };
}

/** A limit on the size of files, set on the processes while they run: needs no rights, and fails in another way (EFBIG). */
export function aLimit(parent: string): Room {
  const limit = (pids: number[], bytes: string) => {
    for (const pid of pids) run("prlimit", "--pid", String(pid), `--fsize=${bytes}`);
  };
  return {
    folder: parent,
    runOut: (pids) => limit(pids, `${statSync(join(parent, "low-tide.db-wal")).size}:unlimited`),
    comeBack: (pids) => limit(pids, "unlimited:unlimited"),
    remove: () => {},
  };
}

/** The ways that this machine allows. Not every container lets its root mount something. */
export function waysToRunOut(): [string, (folder: string) => Room][] {
  const parent = temporaryFolder();
  const ways: [string, (folder: string) => Room][] = [["files may not grow", aLimit]];
  try {
    aSmallDisk(parent).remove();
    ways.unshift(["the disk is full", aSmallDisk]);
  } catch {
    // Then the limit has to do.
  } finally {
    rmSync(parent, { recursive: true });
  }
  return ways;
}
