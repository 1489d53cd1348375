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

/** What lies under a key as it was written: not yet stored first, then stored. A full storage can still be read. */
function kept(key: string): string | undefined {
  return memory.get(key) ?? stored(key);
}

/** What is really stored under a key, as text. */
export function stored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads a value; a corrupt one is set aside under `<key>:corrupt`, never thrown away.
 * @param fallback given when there is none
 * @param valid whether what was read has the expected shape
 */
export function read<T>(key: string, fallback: T, valid: (value: unknown) => value is T): T {
  const raw = kept(key);
  if (raw === undefined) return fallback;
  try {
    const value: unknown = JSON.parse(raw);
    if (valid(value)) return value;
  } catch {}
  write(`${key}:corrupt`, raw);
  return fallback;
}

/**
 * Writes a value; a full storage leaves it in memory for this page.
 * @returns whether it was stored
 */
export function write(key: string, value: unknown): boolean {
  const raw = JSON.stringify(value);
  try {
    localStorage.setItem(key, raw);
    memory.delete(key);
    works = true;
  } catch {
    memory.set(key, raw);
    works = false;
  }
  return works;
}

/** Forgets what lies under a key. */
export function remove(key: string): void {
  memory.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {}
}

/** All keys that begin so, stored or not, in order. */
export function keysOf(prefix: string): string[] {
  const keys = new Set(memory.keys());
  try {
    for (let at = 0; at < localStorage.length; at++) keys.add(localStorage.key(at) ?? '');
  } catch {}
  return [...keys].filter((key) => key.startsWith(prefix)).sort();
}

/** Whether a value is a plain object. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a text. */
export const isText = (value: unknown): value is string => typeof value === 'string';
