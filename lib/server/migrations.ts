/**
 * The migrations that this version of the app was written for, in order: the same names on SQLite and PostgreSQL. Written
 * out because a built server does not carry the folders they are in; a test holds them together.
 */
export const migrations = [
  "20261120130116_reflections",
  "20261121124446_journal",
  "20261121124709_request_counts",
  "20261121131915_check_ins_in_order",
] as const;
