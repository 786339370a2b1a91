import type { Metadata } from "next";
import Link from "next/link";
import { TryAgain } from "@/components/ui/try-again";

export const metadata: Metadata = { title: "No network", robots: { index: false } };

const open: [path: string, name: string, what: string][] = [
  ["/reflect", "The questions", "and your result: they never needed a network"],
  ["/library", "All reasons and steps", "the whole library"],
  ["/message", "One message", "to write it and look it over"],
  ["/help", "Help now", "numbers to call, by country"],
  ["/about", "How this works", "and what happens to your answers"],
];

/** Shown in place of a page that only the server has, when it cannot be reached. */
export default function OfflinePage() {
  return (
    <div className="leaf plainpage">
      <h1>The network is out</h1>
      <p className="lead mt-4">This page has to be fetched, and just now we can’t reach it. Nothing of yours is lost.</p>
      <p className="mt-4">What you saved is not kept on this device, so it needs a network. Your answers so far are still here.</p>
      <p className="mt-5">
        <TryAgain />
      </p>
      <h2 className="mt-7">What works all the same</h2>
      <ul className="mt-3 font-sans">
        {open.map(([path, name, what]) => (
          <li key={path} className="pull border-t border-rule last:border-b">
            <Link className="quiet" href={path} prefetch={false}>
              {name}
            </Link>{" "}
            <span className="hint">{what}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
