import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Nothing here", robots: { index: false } };

export default function NotFound() {
  return (
    <div className="leaf plainpage">
      <h1>The tide has taken this page</h1>
      <p className="lead mt-4">There is nothing at this address. It may have been mistyped, or what was here is gone.</p>
      <p className="mt-4">What you saved is not lost by that. You will find it under “Your reflections”.</p>
      <p className="acts mt-5">
        <ButtonLink href="/">To the beginning</ButtonLink>
        <ButtonLink href="/reflections" weight="quiet" prefetch={false}>
          Your reflections
        </ButtonLink>
      </p>
    </div>
  );
}
