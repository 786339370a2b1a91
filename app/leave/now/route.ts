import type { NextRequest } from "next/server";
import { neutralPage } from "@/app/leave/neutral-page";

/** Where the link "Leave quickly" leads when no script takes it over. */
export function GET(request: NextRequest): Response {
  return neutralPage(request, "plain");
}
