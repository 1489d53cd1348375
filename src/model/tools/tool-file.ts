/** Names the format in the file, so that another JSON file is not taken for one. */
const format = 'lotse-tool';
const version = 1;
/** Larger files are not read, in characters: a year of a team's rounds has a hundredth of it. */
export const largestToolFile = 1_000_000;

/** Why a file was refused. */
export type ToolRefusal =
  | { refused: 'tooBig' | 'noJson' | 'noTool' | 'damaged' }
  | { refused: 'otherTool'; tool: string }
  | { refused: 'newer'; version: number };

/**
 * What a tool keeps, as a file people save and hand on. Same state, same bytes.
 * @param tool `assessment/customer-centred`, `canvas/vision`: what can read it again
 * @param state plain data
 */
export const toolFile = (tool: string, state: unknown): string =>
  `${JSON.stringify({ format, version, tool, state: sorted(state) }, null, 1)}\n`;

/**
 * Reads a file that may be anything. Never throws.
 * @param tool the one that asks; a file of another is refused and named
 * @param clean takes the state apart: what it does not know is left out; nothing when it is no state at all
 */
export function readToolFile<T>(text: string, tool: string, clean: (value: unknown) => T | undefined): { state: T } | ToolRefusal {
  if (text.length > largestToolFile) return { refused: 'tooBig' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: 'noJson' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { refused: 'noTool' };
  const file = value as Record<string, unknown>;
  if (file['format'] !== format || !isVersion(file['version']) || typeof file['tool'] !== 'string') return { refused: 'noTool' };
  if (file['version'] > version) return { refused: 'newer', version: file['version'] };
  if (file['tool'] !== tool) return { refused: 'otherTool', tool: file['tool'].slice(0, 80) };
  const state = clean(file['state']);
  return state === undefined ? { refused: 'damaged' } : { state };
}

const isVersion = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1;

/** The same data with the keys of every object in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
