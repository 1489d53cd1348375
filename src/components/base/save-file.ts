/**
 * Hands a text to the reader as a file.
 * @param type of its media: `application/json`, `text/csv`, `text/calendar`, `text/markdown`
 */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Some browsers begin to save a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
