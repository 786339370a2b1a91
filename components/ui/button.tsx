import Link from "next/link";
import type { ButtonHTMLAttributes, ComponentProps, MouseEvent, ReactNode, Ref } from "react";

/** `main` is the one thing to do here; `plain` is second to it; `quiet` is there for whoever wants it; `care` leads to help. */
export type Weight = "main" | "plain" | "quiet" | "care";

const CLASSES: Record<Weight, string> = { main: "btn", plain: "btn btn--plain", quiet: "quiet", care: "btn btn--care" };

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled"> & {
  weight?: Weight;
  /** Cannot be used just now. It keeps its place in the tab order, so that nobody loses theirs. */
  unavailable?: boolean;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
};

/** A button that does something here. One that goes somewhere is a `ButtonLink`. */
export function Button({ weight = "main", unavailable = false, type = "button", onClick, className, ...rest }: ButtonProps) {
  const onClickIfAvailable = (event: MouseEvent<HTMLButtonElement>) => {
    // Stops a submit as well.
    if (unavailable) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={[CLASSES[weight], className].filter(Boolean).join(" ")}
      aria-disabled={unavailable || undefined}
      onClick={unavailable || onClick ? onClickIfAvailable : undefined}
    />
  );
}

type ButtonLinkProps = ComponentProps<typeof Link> & { weight?: Weight };

/** A link that is the thing to do next. */
export function ButtonLink({ weight = "main", className, ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={[CLASSES[weight], className].filter(Boolean).join(" ")} />;
}
