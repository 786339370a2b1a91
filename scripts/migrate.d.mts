/** Brings whichever database the environment names up to date. Gives the names of the migrations it applied. */
export function prepareDatabase(environment: NodeJS.ProcessEnv, root: string): Promise<string[]>;
