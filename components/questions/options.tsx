import { useTranslations } from "#translations";
import { Choice, washShapes } from "@/components/ui/choice";
import type { Option } from "@/lib/catalogue/schema";
import { apart } from "./choices";

type Props = {
  type: "radio" | "checkbox";
  name: string;
  options: readonly Option[];
  chosen: readonly string[];
  onToggle: (id: string) => void;
};

/** The id of an option's control on the page, for the error summary to lead to. */
export function optionId(question: string, option: string): string {
  return `${question}.${option}`;
}

/** The rows of a question; options that exclude all others stand last, set apart by "or". */
export function Options({ type, name, options, chosen, onToggle }: Props) {
  const t = useTranslations("questions");
  const { together, alone } = apart(options);
  const rows = (some: readonly Option[]) => {
    const shapes = washShapes(some.map((option) => chosen.includes(option.id)));
    return some.map((option, i) => (
      <Choice
        key={option.id}
        id={optionId(name, option.id)}
        type={type}
        name={name}
        value={option.id}
        label={option.label}
        checked={chosen.includes(option.id)}
        onChange={() => onToggle(option.id)}
        shape={shapes[i] ?? "none"}
      />
    ));
  };
  return (
    <div className="options mt-4">
      {rows(together)}
      {alone.length > 0 && together.length > 0 && <p className="or">{t("or")}</p>}
      {rows(alone)}
    </div>
  );
}
