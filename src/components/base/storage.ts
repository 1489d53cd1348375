/**
 * What a browser keeps for a reader, in one place. Keys are `lotse:<what>:v1`; storage that throws (sandboxed frame,
 * private mode, full) is replaced by memory, and `persistent()` says so.
 */
const memory = new Map<string, string>();
let works: boolean | undefined;

/** Whether what is written survives the page. */
export function persistent(): boolean {
  if (works === undefined) {
    try {
      localStorage.setItem('lotse:probe', '1');
      localStorage.removeItem('lotse:probe');
      works = true;
    } catch {
      works = false;
    }
  }
  return works;
}

/**
 * Reads a value; a corrupt one is set aside under `<key>:corrupt`, never thrown away.
 * @param fallback given when there is none
 * @param valid whether what was read has the expected shape
 */
export function read<T>(key: string, fallback: T, valid: (value: unknown) => value is T): T {
  const raw = persistent() ? localStorage.getItem(key) : memory.get(key);
  if (raw === null || raw === undefined) return fallback;
  try {
    const value: unknown = JSON.parse(raw);
    if (valid(value)) return value;
  } catch {}
  write(`${key}:corrupt`, raw);
  return fallback;
}

/** Writes a value; a full storage leaves it in memory for this page. */
export function write(key: string, value: unknown): void {
  const raw = JSON.stringify(value);
  memory.set(key, raw);
  try {
    localStorage.setItem(key, raw);
  } catch {
    works = false;
  }
}

/** Whether a value is a plain object. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
