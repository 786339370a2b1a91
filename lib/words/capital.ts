/** With a capital, as it begins a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Without one, as it stands inside a sentence. */
export const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
