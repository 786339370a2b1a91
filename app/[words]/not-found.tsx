import { useTranslations } from "#translations";
import { Missing } from "@/app/site/missing";

export default function NotFound() {
  return (
    <div className="leaf plainpage">
      <Missing t={useTranslations("site")} />
    </div>
  );
}
