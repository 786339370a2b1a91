import { addressOf } from "./site";

/** Says which address of a page is the one to keep, whatever was put behind it. React moves it to the head. */
export function Canonical({ path }: { path: string }) {
  return <link rel="canonical" href={addressOf(path)} />;
}
