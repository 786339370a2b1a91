import type { Wish } from "@/lib/message/compose";
import type { Facts } from "@/lib/message/facts";
import type { TextHistory } from "./text-history";

/** Everything on the page that the person has chosen or typed. */
export type Writing = { wish: Wish; facts: Facts; history: TextHistory };
