import type { NextRequest } from "next/server";
import type { Keys } from "@/lib/vault/keys";
import { parseId } from "./bodies";
import { keyCookie, ownerOf } from "./key-cookie";

/** Who asks, and for which reflection. Either is null where the request does not say, or says it wrongly. */
export async function wanted(request: NextRequest, params: Promise<{ id: string }>): Promise<{ owner: Keys | null; id: string | null }> {
  const { id } = await params;
  return { owner: await ownerOf(request.cookies.get(keyCookie)?.value), id: parseId(id) };
}
