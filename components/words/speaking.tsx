"use client";

import type { ReactNode } from "react";
import { IntlProvider, useMessages } from "use-intl/react";
import type { Messages } from "@/lib/words/en/interface";

type Props = { locale: string; messages: Partial<Messages>; children: ReactNode };

/** Hands sentences to what is drawn in the browser. The outermost one; rooms are added by MoreToSay. */
export function Speaking({ locale, messages, children }: Props) {
  return (
    // No sentence holds a time; the zone is named so that server and browser cannot differ.
    <IntlProvider locale={locale} messages={messages as Messages} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}

/** Adds the sentences of more rooms to those that are there already. */
export function MoreToSay({ locale, messages, children }: Props) {
  const known = useMessages();
  return (
    <Speaking locale={locale} messages={{ ...known, ...messages }}>
      {children}
    </Speaking>
  );
}
