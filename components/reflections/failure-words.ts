import { RequestFailed } from "@/lib/reflections/requests";

/** What to say where something could not be fetched or done. */
export function failureWords(error: Error): string {
  const failure = error instanceof RequestFailed ? error.failure : null;
  switch (failure?.kind) {
    case "offline":
      return "You seem to be offline. Please try again when you are connected.";
    case "missing":
      return "It is no longer here. It may have been deleted, or saved with another browser.";
    case "conflict":
      return "It was changed somewhere else in the meantime.";
    case "no-key":
      return "Your browser does not keep the cookie that holds your key, so you could not open it again.";
    case "refused":
      return failure.message;
    default:
      return "Something went wrong on our side. Please try again.";
  }
}
