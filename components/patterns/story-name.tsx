import { useTranslations } from "#translations";
import { Day } from "@/components/reflections/day";
import type { Story } from "@/lib/reflections/patterns/stories";

/** Whom a story is about; where no name was given, when it was saved. */
export function StoryName({ person, since }: Pick<Story, "person" | "since">) {
  const t = useTranslations("patterns");
  return person ?? t.rich("savedOn", { day: () => <Day iso={since} /> });
}
