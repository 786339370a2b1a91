/**
 * The migrations that this version of the app was written for, in order. Written out because a built server does not
 * carry the folder they are in; a test holds the two together.
 */
export const migrations = ["20261120130116_reflections"] as const;
