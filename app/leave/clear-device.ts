const OURS = "low-tide";

/** The choice of day or night says nothing about anybody. */
const HARMLESS = `${OURS}:theme`;

/** Databases to empty where the browser cannot list them. */
const KNOWN_DATABASES = [`${OURS}-draft`, `${OURS}-check-in`, `${OURS}-waiting`];

/**
 * Forgets what this app keeps on the device: storage, databases, caches. Cookies stay, for the key is one.
 * Never rejects: what cannot be cleared must not keep anybody from leaving.
 */
export async function clearDevice(): Promise<void> {
  clearStorage();
  await Promise.allSettled([clearDatabases(), clearCaches()]);
}

function clearStorage(): void {
  try {
    sessionStorage.clear();
    for (const name of Object.keys(localStorage)) if (name !== HARMLESS) localStorage.removeItem(name);
  } catch {
    // Storage is forbidden here, so there is nothing in it.
  }
}

async function clearDatabases(): Promise<void> {
  const listed =
    typeof indexedDB.databases === "function" ? (await indexedDB.databases()).map((database) => database.name) : KNOWN_DATABASES;
  const ours = listed.filter((name): name is string => name?.startsWith(OURS) ?? false);
  await Promise.allSettled(ours.map(empty));
}

/** Emptied first and deleted after: deleting waits for every open connection, and this page may hold one. */
function empty(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const finish = () => {
        database.close();
        indexedDB.deleteDatabase(name);
        resolve();
      };
      const stores = [...database.objectStoreNames];
      if (stores.length === 0) return finish();
      const clearing = database.transaction(stores, "readwrite");
      for (const store of stores) clearing.objectStore(store).clear();
      clearing.oncomplete = finish;
      clearing.onabort = finish;
    };
  });
}

async function clearCaches(): Promise<void> {
  // Absent where the page is not served securely.
  if (!("caches" in globalThis)) return;
  await Promise.allSettled((await caches.keys()).map((name) => caches.delete(name)));
}
