/** What somebody wrote onto a canvas, by the field's number: `{ '1': '…' }`. */
export type CanvasSheet = Record<string, string>;

/** Longest text of a field, in characters: a page and a half. */
export const longestField = 5000;

/**
 * Any value as a sheet. Numbers it does not know are left out.
 * @param count how many fields the canvas has
 * @returns nothing when it is no sheet, or one whose texts are none or too long
 */
export function cleanSheet(value: unknown, count: number): CanvasSheet | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const sheet: CanvasSheet = {};
  for (let at = 1; at <= count; at++) {
    const text = Object.hasOwn(value, at) ? (value as Record<string, unknown>)[at] : undefined;
    if (text === undefined || text === '') continue;
    if (typeof text !== 'string' || text.length > longestField) return undefined;
    sheet[at] = text;
  }
  return sheet;
}

/**
 * A filled canvas as Markdown: the questions are headings, what was written stands below.
 * @param labels of the fields, in order
 * @param empty what stands where nothing was written
 */
export function canvasMarkdown(title: string, labels: readonly string[], sheet: CanvasSheet, empty: string): string {
  const parts = labels.flatMap((label, index) => [`## ${oneLine(label)}`, body(sheet[index + 1] ?? '') || `_${empty}_`]);
  return `${[`# ${oneLine(title)}`, ...parts].join('\n\n')}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What was typed stays text: a line that looks like a heading would become one, a fence or HTML would swallow what follows. */
const body = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(/^(\s{0,3})(#{1,6}(?:\s|$)|={1,}\s*$|-{1,}\s*$|`{3}|~{3}|<)/gm, '$1\\$2');
