import { cookies } from "next/headers";
import { type InWords, wordsOf } from "@/app/site/words";
import { KeyPage } from "@/components/key/key-page";
import { keptCookie, keptOf, keyCookie, ownerOf } from "@/lib/reflections/key-cookie";

/** The page knows whether there is a key, and never which: that comes when it is asked for. */
export default async function Page({ params }: InWords) {
  await wordsOf(params);
  const jar = await cookies();
  const owner = await ownerOf(jar.get(keyCookie)?.value);
  return (
    <div className="plainpage">
      <KeyPage hasKey={owner !== null} isKept={keptOf(jar.get(keptCookie)?.value) === "kept"} />
    </div>
  );
}
