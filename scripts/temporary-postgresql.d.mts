export type TemporaryPostgresql = {
  /** The address of a database on it; of the one to manage it from where none is named. */
  url: (database?: string) => string;
  /** Its data directory. */
  data: string;
  pause: () => Promise<void>;
  crash: () => Promise<void>;
  resume: () => Promise<void>;
  end: () => Promise<void>;
};
export function startPostgresql(options?: { fsync?: boolean }): Promise<TemporaryPostgresql>;
export function query(url: string, text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
