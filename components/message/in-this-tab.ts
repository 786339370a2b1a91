import type { Writing } from "./writing";

/**
 * The message while the tab goes to another page of ours and back, to read up on help for instance. Memory only: a
 * reload, "Leave quickly" and closing the tab end it. It is set by what a person does, so the server never has any.
 */
let writing: Writing | null = null;

export const inThisTab = {
  get: () => writing,
  set(now: Writing | null) {
    writing = now;
  },
};
