import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { KeepPage } from "@/components/key/keep-page";
import { keyCookie, ownerOf } from "@/lib/reflections/key-cookie";

export default async function Page() {
  const owner = await ownerOf((await cookies()).get(keyCookie)?.value);
  if (!owner) redirect("/key");
  return (
    <div className="leaf plainpage">
      <h1>Keep your key</h1>
      <p className="lead mt-4">What you save is sealed. Your key opens it, and nothing else does.</p>
      <p className="mt-4">
        It is seven groups of four letters and digits. Write it on paper, or keep it with your passwords. With it you can read your
        reflections on any device. Without it, nobody can: we don’t keep it, so a lost key is lost reflections.
      </p>
      <KeepPage />
    </div>
  );
}
