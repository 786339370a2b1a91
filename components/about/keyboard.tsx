import { useTranslations } from "#translations";
import { Section } from "@/components/library/section";

const keys = ["tab", "arrows", "space", "enter", "escape"] as const;

/** What can be pressed. Nothing here is a single letter, which could be pressed by mistake. */
export function Keyboard() {
  const t = useTranslations("about");
  return (
    <Section title={t("keyboard.heading")}>
      <p>{t("keyboard.all")}</p>
      <dl className="mt-3 font-sans">
        {keys.map((name) => (
          <div key={name} className="pull border-t border-rule last:border-b">
            <dt>
              <b>{t(`keyboard.${name}.key`)}</b>
            </dt>
            <dd className="hint">{t(`keyboard.${name}.does`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
