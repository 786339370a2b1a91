import { spoken } from "@/app/api/spoken";
import { today } from "@/lib/reflections/comparing/today";
import { open } from "@/lib/reflections/stored/store";
import { wanted } from "@/lib/reflections/wanted";
import { answer, refuse } from "@/lib/server/responses";
import { catalogueIn } from "@/lib/words/catalogue-in";
import { readWords } from "@/lib/words/words";

/** What the present catalogue says to the answers of a saved reflection, in the words it was saved in. Worked out now, and kept nowhere. */
export const GET = spoken(async (request, { t, words }, { params }: RouteContext<"/api/reflections/[id]/today">) => {
  const { owner, id } = await wanted(request, params);
  const reflection = owner && id ? await open(owner, id) : null;
  if (!reflection) return refuse(404, t("noSuch"));
  if (!reflection.readable) return refuse(409, t("damaged.noAnswers"));
  return answer(today(catalogueIn(readWords(reflection.journal.words) ?? words), reflection));
});
