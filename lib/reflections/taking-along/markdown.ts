/** Text that stays text in Markdown. */
export const plain = (text: string) => text.replaceAll(/[\\`*_<>#[\]|]/g, "\\$&");

export const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");

/** What a person wrote, kept line by line, and kept from being taken for a heading of ours. */
export const quoted = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => `> ${plain(line)}`.trimEnd())
    .join("\n");
