import { useTranslations } from "#translations";
import type { Country, Service } from "@/lib/help/schema";
import { type Need, needs } from "@/lib/help/terms";
import { ServiceList } from "./service-list";
import { servicesFor } from "./services-for";
import { before } from "./words";

type Props = {
  country: Country | null;
  international: readonly Service[];
};

/** Everyone to turn to, need by need; where we know no country, what works in all of them. */
export function Parts({ country, international }: Props) {
  const t = useTranslations("help");
  if (!country) return <PartsAnywhere international={international} />;
  return (
    <>
      {needs.map((need) => {
        const services = servicesFor(need, country, international);
        return <Part key={need} heading={t(`parts.${need}.heading`)} before={before(need, services, t)} services={services} />;
      })}
      <Part heading={t("parts.anywhere.heading")} services={meeting(international, "self-harm")} />
    </>
  );
}

/** One address answers almost every need there, so it is said once. */
function PartsAnywhere({ international }: { international: readonly Service[] }) {
  const t = useTranslations("help");
  return (
    <>
      <Part heading={t("parts.most.heading")} services={meeting(international, "self-harm")} />
      <Part heading={t("parts.images.heading")} before={before("images", [], t)} services={meeting(international, "images")} />
      <Part heading={t("parts.young.heading")} before={before("young", [], t)} services={[]} />
    </>
  );
}

function Part({ heading, before = [], services }: { heading: string; before?: readonly string[]; services: readonly Service[] }) {
  return (
    <section className="mt-7 hgroup">
      <h2 className="h3">{heading}</h2>
      {before.map((sentences) => (
        <p key={sentences} className="mb-4">
          {sentences}
        </p>
      ))}
      {services.length > 0 ? <ServiceList services={services} /> : null}
    </section>
  );
}

const meeting = (services: readonly Service[], need: Need) => services.filter((service) => service.needs.includes(need));
