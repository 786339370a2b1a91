import { parsePage } from "@/lib/reflections/bodies";
import { largestPage } from "@/lib/reflections/limits";
import type { Listed } from "@/lib/reflections/views";
import type { Keys } from "@/lib/vault/keys";
import { list } from "./store";

/** All that a person has saved, newest first, check-ins among the rest; fetched a page at a time, as it is read. Throws what the database throws. */
export async function* everything(owner: Keys): AsyncGenerator<Listed> {
  let page = await list(owner, { limit: largestPage });
  yield* page.reflections;
  while (page.next) {
    const next = parsePage(new URLSearchParams({ after: page.next }));
    if (!next.ok) throw new Error("A page gave as next what is no place in the list");
    page = await list(owner, { after: next.value.after, limit: largestPage });
    yield* page.reflections;
  }
}
