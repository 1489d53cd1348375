/** Most characters a cell can hold; more, and Excel calls the file damaged. */
export const longestCell = 32_767;

/** Characters XML cannot hold, and `\r`, which its readers turn into a line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
const escaped = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFD-\uFFFF]/g;

/**
 * A text as a cell holds it: what XML cannot carry is written `_x0007_`, as Excel does (ECMA-376, ST_Xstring); so is what only looks like that.
 * A text longer than a cell is cut, which the import would show as a conflict, never as a loss.
 */
export function xlsxText(text: string): string {
  const value = text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(escaped, (one) => `_x${code(one)}_`);
  // The library keeps texts as keys of an object: `constructor` would be found there without ever having been put in.
  if (value in {}) return `_x${code(value)}_${value.slice(1)}`;
  return value.length > longestCell ? `${value.slice(0, longestCell - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : value;
}

const code = (one: string): string => one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
