import { catalogue } from "@/lib/words/usual-catalogue";

/** The pages that anybody may find by searching: none of them holds anything of a person's own. */
export const listedPaths: string[] = [
  "/",
  "/reflect",
  "/sample",
  "/library",
  ...catalogue.reasons.map(({ id }) => `/library/reasons/${id}`),
  ...catalogue.steps.map(({ id }) => `/library/steps/${id}`),
  "/help",
  "/message",
  "/about",
];
