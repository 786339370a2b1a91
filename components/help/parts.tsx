import type { Country, Service } from "@/lib/help/schema";
import { type Need, needs } from "@/lib/help/terms";
import { ServiceList } from "./service-list";
import { servicesFor } from "./services-for";
import { parts } from "./words";

type Props = {
  country: Country | null;
  international: readonly Service[];
};

/** Everyone to turn to, need by need; where we know no country, what works in all of them. */
export function Parts({ country, international }: Props) {
  if (!country) return <PartsAnywhere international={international} />;
  return (
    <>
      {needs.map((need) => (
        <Part key={need} {...parts[need]} services={servicesFor(need, country, international)} />
      ))}
      <Part heading="Anywhere in the world" services={meeting(international, "self-harm")} />
    </>
  );
}

/** One address answers almost every need there, so it is said once. */
function PartsAnywhere({ international }: { international: readonly Service[] }) {
  return (
    <>
      <Part heading="If you are afraid, hurt, or think of hurting yourself" services={meeting(international, "self-harm")} />
      <Part {...parts.images} services={meeting(international, "images")} />
      <Part {...parts.young} services={[]} />
    </>
  );
}

function Part({ heading, before, services }: { heading: string; before?: string; services: readonly Service[] }) {
  return (
    <section className="mt-7 hgroup">
      <h2 className="h3">{heading}</h2>
      {before ? <p className="mb-4">{before}</p> : null}
      {services.length > 0 ? <ServiceList services={services} /> : null}
    </section>
  );
}

const meeting = (services: readonly Service[], need: Need) => services.filter((service) => service.needs.includes(need));
