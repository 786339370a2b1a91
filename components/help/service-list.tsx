import { useTranslations } from "#translations";
import { reach } from "@/lib/help/reach";
import type { Service } from "@/lib/help/schema";
import { about } from "./words";

/** Services with their numbers, each number a link that dials, texts or opens. */
export function ServiceList({ services }: { services: readonly Service[] }) {
  const t = useTranslations("help");
  return (
    <ul className="help">
      {services.map((service) => (
        <li key={service.name}>
          <p className="help__name" lang={service.lang}>
            {service.name}
          </p>
          {service.contacts.map((contact) => {
            const { text, href } = reach(contact, t);
            return (
              <p key={text}>
                {href ? (
                  // Whoever lists the links of the page hears whose number it is.
                  <a className="num" href={href} rel="noreferrer" aria-label={`${service.name}: ${text}`}>
                    {text}
                  </a>
                ) : (
                  <span className="num">{text}</span>
                )}
              </p>
            );
          })}
          <p className="help__what">{about(service, t)}</p>
        </li>
      ))}
    </ul>
  );
}
