import { onlyOurScripts } from "@/app/trusted-types";

// Before anything is drawn: Next loads its parts by addresses, and the content policy refuses an address that nobody vouches for.
onlyOurScripts();
