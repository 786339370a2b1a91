import { spoken, tooMany } from "@/app/api/spoken";
import { keyCookie, ownerOf } from "@/lib/reflections/key-cookie";
import { shownKey } from "@/lib/reflections/key-entry";
import { answer, refuse } from "@/lib/server/responses";

/** The key of this device, to be kept on paper: `{ key }`. A POST, so that no address, cache or forged link gets at it. */
export const POST = spoken(async (request, said) => {
  const cookie = request.cookies.get(keyCookie)?.value;
  const owner = await ownerOf(cookie);
  const limited = await tooMany(said, "show", request, owner?.owner);
  if (limited) return limited;
  const key = shownKey(cookie);
  return key ? answer({ key }) : refuse(404, said.t("noKey"));
});
