import { neutralPage } from "@/app/leave/neutral-page";

/** Where the link "Leave quickly" leads when no script takes it over. */
export function GET(request: Request): Response {
  return neutralPage(request, "plain");
}
