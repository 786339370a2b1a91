export function startServer(
  log: string,
  options?: { databaseUrl?: string; clock?: string },
): Promise<{ url: string; log: string; stop: () => Promise<void> }>;
