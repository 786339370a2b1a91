export type Machine = unknown;
export function thisMachine(): Promise<Machine>;
export function findBrowser(machine: Machine): Promise<string>;
