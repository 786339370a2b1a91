/** Hands a file to the browser, which keeps it among the downloads. */
export function download(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Later, as some browsers begin to read it only after this.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
