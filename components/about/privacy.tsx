import Link from "next/link";
import { Section } from "@/components/library/section";

/** What happens to the answers, as it is today. */
export function Privacy() {
  return (
    <Section title="What happens to your answers">
      <p>
        There is no account, no email and no tracking. Nothing on these pages is fetched from anyone else. A website we name is opened only
        when you tap it.
      </p>
      <h3 className="mt-5">Until you save</h3>
      <p className="mt-2">
        Your answers stay on your device. They are kept for a day, so that a closed tab loses nothing, and then they are gone.
      </p>
      <h3 className="mt-5">When you save</h3>
      <p className="mt-2">
        Your answers go to our server. It reads them to work out your result, and then keeps them sealed: locked in a way that only your key
        can open. The key is in a cookie in your browser, and we do not keep a copy. You can write it down, and use it on another device.
        What we keep beside the sealed text is a number in place of a name, and the times.
      </p>
      <p className="mt-3">
        So whoever takes our database can’t read you. But a lost key is lost reflections. If your browser’s cookies are cleared and you have
        no copy of the key, they can’t be opened any more, not by us either.
      </p>
      <p className="mt-3">
        You can delete each of them, take all of them with you as a file, or erase everything.{" "}
        <Link className="quiet" href="/key" prefetch={false}>
          Your key
        </Link>
      </p>
      <h3 className="mt-5">When you have to go</h3>
      <p className="mt-2">
        “Leave quickly” is on every page, and pressing Escape twice does the same. It clears the answers on your device and shows a page
        that has nothing to do with this. Back then shows nothing of ours for an hour, but whoever types our address comes in. Reflections
        you saved stay saved, and whoever uses this browser can open them. Lock the device first if they should not: that takes the key
        away.
      </p>
      <p className="mt-3">
        What it can’t clear is your browser’s history. That lists our address, the time, and plain titles such as “Low Tide” or “Questions”,
        or the name of a page of the library. It lists none of your answers. Delete those lines by hand, or use a private window next time.
      </p>
      <noscript>
        <p className="mt-3">
          Scripts are off in your browser. So after you leave, all our pages stay hidden for an hour, even if you type our address. To come
          back sooner, type /back after it.
        </p>
      </noscript>
      <p className="mt-3">
        <Link className="quiet" href="/help" prefetch={false}>
          People you can reach now
        </Link>
      </p>
    </Section>
  );
}
