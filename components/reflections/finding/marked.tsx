import { marked } from "@/lib/reflections/finding/words";

type Props = { text: string; found: ReadonlySet<string> | undefined };

/** A text with the words found in it marked. */
export function Marked({ text, found }: Props) {
  if (!found) return text;
  let at = 0;
  return marked(text, found).map((stretch) => {
    const key = at;
    at += stretch.text.length;
    return stretch.isFound ? <mark key={key}>{stretch.text}</mark> : <span key={key}>{stretch.text}</span>;
  });
}
