import type { NextRequest } from "next/server";
import { awayCookie } from "@/lib/server/away";
import { neutralPage } from "./neutral-page";

/** Where "Leave quickly" leads by script, and where every page leads that stays hidden after it. */
export function GET(request: NextRequest): Response {
  return neutralPage(request, request.cookies.get(awayCookie)?.value === "plain" ? "plain" : "1");
}
