/** Characters that stand for themselves in YAML: no controls, no line ends but `\n`, no half surrogates, no byte order mark. */
const printable = /^[^\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]*$/u;
/** Words a reader of YAML takes for something else. */
const taken = /^(?:true|false|null|yes|no|on|off)$/i;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Where a value stands: behind a key at the left margin, or within `[…]`, `{…}` or something deeper. */
export type Where = 'top' | 'inside';

/**
 * A value as YAML, as people write it: plain words plain, long texts folded below their key, lists in brackets.
 * Whatever it is, a reader of YAML gets the same value back.
 */
export function emitYaml(value: unknown, where: Where): string {
  if (typeof value === 'string') return emitText(value, where);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) {
    if (where === 'top' && value.some((one) => typeof one === 'object'))
      return value.map((one) => `\n  - ${emitYaml(one, 'inside')}`).join('');
    return `[${value.map((one) => emitYaml(one, 'inside')).join(', ')}]`;
  }
  const pairs = Object.entries(value as object).filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0));
  return `{ ${pairs.map(([key, one]) => `${key}: ${emitYaml(one, 'inside')}`).join(', ')} }`;
}

/** A key with its value, as it stands in front matter. */
export const emitPair = (key: string, value: unknown): string => {
  const text = emitYaml(value, 'top');
  return `${key}:${text.startsWith('\n') ? '' : ' '}${text}`;
};

function emitText(text: string, where: Where): string {
  if (day.test(text)) return text;
  if (!text.includes('\n') && isPlain(text, where) && (where === 'inside' || text.length <= 120)) return text;
  if (where === 'top' && text === text.trim()) {
    if (text.length > 60 && printable.test(text)) return `>-\n  ${text}`;
    const lines = text.split('\n');
    if (lines.length > 1 && lines.every((line) => printable.test(line) && (line === '' || line.trim() !== '')))
      return `|-\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}`;
  }
  if (printable.test(text) && !text.includes("'")) return `'${text}'`;
  return JSON.stringify(text.toWellFormed()).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function isPlain(text: string, where: Where): boolean {
  return (
    /^\p{L}/u.test(text) &&
    printable.test(text) &&
    text === text.trim() &&
    !/:(?:\s|$)|\s#/.test(text) &&
    !taken.test(text) &&
    (where === 'top' || !/[[\]{},:]/.test(text))
  );
}
