import { useTranslations } from "#translations";
import { ButtonLink } from "@/components/ui/button";
import type { Reflection } from "@/lib/reflections/views";

type Props = { reflection: Extract<Reflection, { readable: true }> };

/** The ways from a reflection or check-in to laying it beside another. */
export function CompareLinks({ reflection: { id, journal, checkIns } }: Props) {
  const t = useTranslations("compare");
  const of = journal.checkIn?.of;
  const latest = checkIns.findLast(({ readable }) => readable)?.id;
  const beside = of ? { a: of, b: id } : latest ? { a: id, b: latest } : null;
  return (
    <p className="acts mt-4">
      {beside ? (
        <ButtonLink href={`/reflections/compare?${new URLSearchParams(beside)}`} weight="quiet" prefetch={false}>
          {of ? t("links.reflection") : t("links.checkIn")}
        </ButtonLink>
      ) : null}
      <ButtonLink href={`/reflections/compare?${new URLSearchParams({ a: id })}`} weight="quiet" prefetch={false}>
        {t("links.another")}
      </ButtonLink>
    </p>
  );
}
