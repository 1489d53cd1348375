import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Language } from '../model/entry.ts';
import { type LintWords, lint, mended, type WordFinding } from '../model/lint.ts';
import { readable, type TextKind, textLanguage } from './lint-text.ts';

/** Why a file could not be read or changed, and where that shows. */
export interface Refused {
  why: 'missing' | 'folder' | 'encoding' | 'syntax' | 'refused' | 'unwritable';
  reason: string;
  line: number;
  column: number;
}

/** What a file's words gave. `mended` stood there before and no longer does; the places of `left` are those of the file as it now is. */
export interface Linted {
  file: string;
  language?: Language;
  mended: WordFinding[];
  left: WordFinding[];
  refused?: Refused;
}

/** How a file is to be judged. */
export interface LintOptions {
  wordsOf(language: Language): LintWords;
  /** Language of all files; else each file tells. */
  language?: Language | undefined;
  leading: Language;
  /** The content folder: a term's own pages may name its labels. */
  content: string;
  fix: boolean;
}

/** Judges the words of one file and, where wanted, mends what is unambiguous: md and txt only, written aside and renamed. */
export function lintFile(file: string, kind: TextKind, options: LintOptions): Linted {
  const read = readText(file);
  if ('why' in read) return { file, mended: [], left: [], refused: read };
  const language = options.language ?? textLanguage(file, read.text, kind) ?? options.leading;
  const own = ownTerm(file, options.content);
  const judge = (source: string): WordFinding[] | Refused => {
    const words = readable(source, kind);
    if ('broken' in words) return { why: 'syntax', ...words.broken };
    return lint(words.text, options.wordsOf(language), { source, own, front: words.front });
  };
  const found = judge(read.text);
  if (!Array.isArray(found)) return { file, language, mended: [], left: [], refused: found };
  const can = found.filter((finding) => finding.mend !== undefined);
  if (!options.fix || !['md', 'txt'].includes(kind) || can.length === 0) return { file, language, mended: [], left: found };
  const text = mended(read.text, can);
  const rest = judge(text);
  const refused = Array.isArray(rest) ? replaceFile(file, read.mark + text) : rest;
  if (refused || !Array.isArray(rest)) return { file, language, mended: [], left: found, ...(refused && { refused }) };
  return { file, language, mended: can, left: rest };
}

function readText(file: string): { text: string; mark: string } | Refused {
  try {
    const bytes = readFileSync(file);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // UTF-16 without its mark is valid UTF-8 full of zeros.
    if (text.includes('\0')) return refusal('encoding');
    return text.startsWith('\uFEFF') ? { text: text.slice(1), mark: '\uFEFF' } : { text, mark: '' };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return refusal('missing');
    if (code === 'EISDIR') return refusal('folder');
    return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? refusal('encoding') : refusal('refused', code ?? message);
  }
}

/** Writes aside with the file's own rights and renames; links keep pointing at what they point at. */
function replaceFile(file: string, text: string): Refused | undefined {
  let aside: string | undefined;
  try {
    const target = realpathSync(file);
    aside = join(dirname(target), `.${basename(target)}.lotse-new`);
    const { mode } = statSync(target);
    writeFileSync(aside, text, { mode });
    chmodSync(aside, mode);
    renameSync(aside, target);
    return;
  } catch (error) {
    if (aside) rmSync(aside, { force: true });
    return refusal('unwritable', (error as NodeJS.ErrnoException).code ?? (error as Error).message);
  }
}

const refusal = (why: Refused['why'], reason = ''): Refused => ({ why, reason, line: 1, column: 1 });

/** The term on whose own page a file is. */
function ownTerm(file: string, content: string): string | undefined {
  const [kind, id, ...rest] = relative(resolve(content), resolve(file)).split(sep);
  return kind === 'terms' && rest.length > 0 ? id : undefined;
}
