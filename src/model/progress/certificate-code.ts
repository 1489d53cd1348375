/** What a certificate's code says. */
export interface Certified {
  path: string;
  /** `YYYY-MM-DD` */
  day: string;
  /** Whole percent of right answers. */
  score: number;
}

const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const dayLength = 86_400_000;
const firstDay = Date.UTC(2020, 0, 1);

/**
 * A short code over path, day and score, with a check sign by ISO 7064 (MOD 37-2) that shows every single wrong sign and every two
 * neighbours swapped. It proves nothing: anybody can work one out.
 * @returns three groups of three signs, `1AB-2CD-3EF`
 */
export function certificateCode({ path, day, score }: Certified): string {
  const days = Math.round((Date.parse(day) - firstDay) / dayLength);
  const payload = written(shortOf(path), 3) + written(days, 3) + written(score, 2);
  return (payload + checkSign(payload)).replace(/(...)(...)(...)/, '$1-$2-$3');
}

/**
 * Reads a code as people type it: in small letters, with blanks or without.
 * @param path the one it should be for
 * @returns its day and score; `other`: a right code of another path; undefined: mistyped
 */
export function readCode(typed: string, path: string): { day: string; score: number } | 'other' | undefined {
  const code = typed.toUpperCase().replace(/[\s–-]/g, '');
  if (!/^[0-9A-Z]{8}[0-9A-Z*]$/.test(code) || checkSign(code.slice(0, 8)) !== code.slice(8)) return;
  const [short, days, score] = [valueOf(code.slice(0, 3)), valueOf(code.slice(3, 6)), valueOf(code.slice(6, 8))];
  if (score > 100) return;
  if (short !== shortOf(path)) return 'other';
  return { day: new Date(firstDay + days * dayLength).toISOString().slice(0, 10), score };
}

/** The check sign of ISO 7064, pure system MOD 37-2; one in 37 is `*`. */
export function checkSign(payload: string): string {
  let rest = 0;
  for (const sign of payload) rest = ((rest + signs.indexOf(sign)) * 2) % 37;
  return `${signs}*`[(38 - rest) % 37] ?? '';
}

const written = (value: number, length: number): string =>
  Math.min(36 ** length - 1, Math.max(0, value || 0))
    .toString(36)
    .toUpperCase()
    .padStart(length, '0');
const valueOf = (text: string): number => Number.parseInt(text, 36);

/** A path's id as a number of three signs (FNV-1a). */
function shortOf(path: string): number {
  let hash = 0x811c9dc5;
  for (const letter of path) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash % 36 ** 3;
}
