import type { Messages } from "./en/interface";

// A name that is not among the sentences is a mistake the type check finds.
declare module "use-intl" {
  interface AppConfig {
    Messages: Messages;
  }
}
