import Link from "next/link";

/** Below what is saved: where the key is, and for whoever has no copy yet, what that means. */
export function KeyReminder({ isKept }: { isKept: boolean }) {
  return (
    <>
      <p className="hint mt-5">
        {isKept
          ? "These open with the key in this browser’s cookies, or with the copy you kept."
          : "You have not kept a copy of your key yet. It is in this browser’s cookies only. If they are cleared, nobody can open your reflections any more, not even us."}
      </p>
      <p>
        <Link className="quiet" href={isKept ? "/key" : "/key/keep"} prefetch={false}>
          {isKept ? "Your key" : "Keep your key"}
        </Link>
      </p>
    </>
  );
}
