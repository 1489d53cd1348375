/** Why a file could not be read or changed. */
export type RefusalKind =
  | 'missing'
  | 'no-file'
  | 'encoding'
  | 'utf16'
  | 'binary'
  | 'syntax'
  | 'deep'
  | 'refused'
  | 'unwritable'
  | 'empty'
  | 'old-word'
  | 'not-word'
  | 'damaged'
  | 'too-big'
  | 'entities'
  | 'too-slow';

/** Why a file could not be read or changed, and where that shows. */
export interface Refused {
  why: RefusalKind;
  reason: string;
  line: number;
  column: number;
}

export const refusal = (why: RefusalKind, reason = '', line = 1, column = 1): Refused => ({ why, reason, line, column });

/** What an error of the system or of a reader means for the person who named the file. */
export function refusalOf(error: unknown): Refused {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return refusal('missing');
  if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG') return refusal('too-big');
  if (error instanceof RangeError) return refusal(/string length/i.test(message) ? 'too-big' : 'deep');
  return refusal('refused', code ?? message);
}
