import { useTranslations } from "#translations";
import { Field } from "@/components/ui/field";

/** The field's id, to bring the focus to it. */
export const findField = "find";

type Props = { query: string; onChange: (query: string) => void };

/** The field in which somebody looks for a word. Pressing Enter does nothing more: the findings are there as one types. */
export function FindWords({ query, onChange }: Props) {
  const t = useTranslations("finding");
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers before 2023 do not know the search element.
    <form className="mt-7" role="search" onSubmit={(event) => event.preventDefault()}>
      <Field
        id={findField}
        type="search"
        label={t("words.label")}
        hint={t("words.hint")}
        // The browser would keep what was looked for.
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onChange(event.target.value)}
      />
    </form>
  );
}
