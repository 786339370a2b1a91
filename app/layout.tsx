import type { Metadata, Viewport } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { SendWhenOnline } from "@/components/reflections/saving/send-when-online";
import { DayOrNight } from "@/components/ui/day-or-night";
import { FineLine, HeaderEdge } from "@/components/ui/shoreline";
import "./globals.css";
import { LeaveQuickly } from "./leave/leave-quickly";
import { KeepFiles } from "./offline/keep-files";
import { addressOf, site } from "./site/site";
import { fontClasses } from "./styles/fonts";

export const metadata: Metadata = {
  title: { default: "Low Tide", template: "%s · Low Tide" },
  description:
    "Answer a few questions and see, with reasons, what may be going on when someone you care about draws away, and what you can do.",
  applicationName: "Low Tide",
  referrer: "no-referrer",
  metadataBase: site ?? undefined,
  appleWebApp: { title: "Low Tide" },
  icons: { apple: "/icons/apple-touch-icon.png" },
  // A link that is shared shows the name and a shore, whatever page it leads to.
  openGraph: {
    type: "website",
    siteName: "Low Tide",
    title: "Low Tide",
    description: "Questions, a library and notes.",
    locale: "en_GB",
    ...(site ? { images: [{ url: addressOf("/icons/social.png"), width: 1200, height: 630, alt: "A shore, and the name Low Tide" }] } : {}),
  },
  twitter: { card: site ? "summary_large_image" : "summary" },
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  // The colour of the water by day and by night, for the browser's own bar above it.
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#bfd4ce" },
    { media: "(prefers-color-scheme: dark)", color: "#12292f" },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    // first.js may put a class on it before React looks.
    <html lang="en" className={fontClasses} suppressHydrationWarning>
      <head>
        <script src="/first.js" />
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the page
        </a>
        <Header />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer />
        <KeepFiles />
        <SendWhenOnline />
      </body>
    </html>
  );
}

function Header() {
  return (
    <header className="top">
      <div className="leaf">
        <div className="top__in wide">
          <Link className="mark" href="/" prefetch={false}>
            Low Tide
          </Link>
          <span className="wide-only">
            <Link href="/reflections" prefetch={false}>
              Your reflections
            </Link>
            <Link href="/patterns" prefetch={false}>
              Patterns
            </Link>
            <Link href="/library" prefetch={false}>
              Library
            </Link>
          </span>
          <Link href="/help" prefetch={false}>
            Help
          </Link>
          <LeaveQuickly />
        </div>
      </div>
      <HeaderEdge />
    </header>
  );
}

function Footer() {
  return (
    <footer className="foot">
      <div className="leaf">
        <nav aria-label="More">
          <FineLine />
          <ul className="foot__in">
            <li>
              <Link href="/reflections" prefetch={false}>
                Your reflections
              </Link>
            </li>
            <li>
              <Link href="/library" prefetch={false}>
                All reasons and steps
              </Link>
            </li>
            <li>
              <Link href="/message" prefetch={false}>
                One message
              </Link>
            </li>
            <li>
              <Link href="/key" prefetch={false}>
                Your key
              </Link>
            </li>
            <li>
              <Link href="/about" prefetch={false}>
                How this works
              </Link>
            </li>
            <li>
              <Link href="/help" prefetch={false}>
                Help now
              </Link>
            </li>
            <li>
              <DayOrNight />
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
