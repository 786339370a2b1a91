import Link from "next/link";
import { useTranslations } from "#translations";

/** Below what is saved: where the key is, and for whoever has no copy yet, what that means. */
export function KeyReminder({ isKept }: { isKept: boolean }) {
  const t = useTranslations("key");
  return (
    <>
      <p className="hint mt-5">{t(isKept ? "reminder.kept" : "reminder.notKept")}</p>
      <p>
        <Link className="quiet" href={isKept ? "/key" : "/key/keep"} prefetch={false}>
          {t(isKept ? "reminder.key" : "reminder.keep")}
        </Link>
      </p>
    </>
  );
}
