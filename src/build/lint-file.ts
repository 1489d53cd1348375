import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Language } from '../model/entry.ts';
import { type LintWords, lint, mended, type WordFinding } from '../model/lint.ts';
import { formsFile } from './content-fs.ts';
import { readBytes, readText } from './lint-read.ts';
import { type Refused, refusal, refusalOf } from './lint-refusal.ts';
import { readDocxApart } from './lint-text/docx-apart.ts';
import { coverEndless } from './lint-text/fill.ts';
import { type FileKind, knownLanguage, readable, type TextKind, textKind, textLanguage } from './lint-text.ts';

/** Where in a Word text words stand: its line is the number of the paragraph. */
export interface WordPlace {
  part: 'text' | 'footnote' | 'endnote';
  /** The words around. */
  excerpt: string;
}

/** A finding in a file; `paragraph` in Word texts only. */
export type FileFinding = WordFinding & { paragraph?: WordPlace };

/** What a file's words gave. `mended` stood there before and no longer does; the places of `left` are those of the file as it now is. */
export interface Linted {
  file: string;
  mended: FileFinding[];
  left: FileFinding[];
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

/**
 * Judges the words of one file and, where wanted, mends what is unambiguous: md and txt only, written aside and renamed.
 * Whatever the file holds, the answer is findings or a refusal, never an error.
 */
export async function lintFile(file: string, options: LintOptions): Promise<Linted> {
  try {
    const kind = textKind(file);
    if (kind === undefined) return { file, mended: [], left: [], refused: refusal('no-file') };
    return kind === 'docx' ? await lintDocx(file, options) : lintText(file, kind, options);
  } catch (error) {
    return { file, mended: [], left: [], refused: refusalOf(error) };
  }
}

async function lintDocx(file: string, options: LintOptions): Promise<Linted> {
  const bytes = readBytes(file);
  const read = 'why' in bytes ? bytes : await readDocxApart(bytes);
  if ('why' in read) return { file, mended: [], left: [], refused: read };
  const language = options.language ?? textLanguage(file, '', 'docx') ?? knownLanguage(read.language) ?? options.leading;
  // No label reaches from one paragraph into the next.
  const found = lint(read.paragraphs.map(({ text }) => `${coverEndless(text)}•\n`).join(''), options.wordsOf(language));
  const left = found.map((one) => {
    const { text = '', part = 'text' } = read.paragraphs[one.line - 1] ?? {};
    return { ...one, paragraph: { part, excerpt: excerpt(text, one.column - 1, one.end - one.start) } };
  });
  return { file, mended: [], left };
}

/** Some words around a place. */
function excerpt(text: string, start: number, length: number): string {
  const [from, to] = [Math.max(0, start - 30), start + length + 30];
  const inside = text.slice(from, to).replace(/•/g, ' ');
  const cut = from > 0 ? inside.replace(/^\S*\s/, '…') : inside;
  return (to < text.length ? cut.replace(/\s\S*$/, '…') : cut).trim();
}

function lintText(file: string, kind: TextKind, options: LintOptions): Linted {
  // The list of confirmed forms holds every label there is, and no text.
  if (resolve(file) === resolve(options.content, formsFile)) return { file, mended: [], left: [] };
  const read = readText(file);
  if ('why' in read) return { file, mended: [], left: [], refused: read };
  const language = options.language ?? textLanguage(file, read.text, kind) ?? options.leading;
  const own = ownTerm(file, options.content);
  const judge = (source: string): WordFinding[] | Refused => {
    const words = readable(source, kind);
    if ('broken' in words) return { why: 'syntax', ...words.broken };
    return [{ language, text: words.text }, ...words.others]
      .flatMap((layer) => lint(layer.text, options.wordsOf(layer.language), { source, own, front: words.front }))
      .sort((a, b) => a.start - b.start);
  };
  const found = judge(read.text);
  if (!Array.isArray(found)) return { file, mended: [], left: [], refused: found };
  const can = found.filter((finding) => finding.mend !== undefined);
  if (!options.fix || !isMendable(kind) || can.length === 0) return { file, mended: [], left: found };
  const text = mended(read.text, can);
  const rest = judge(text);
  const refused = Array.isArray(rest) ? replaceFile(file, read.mark + text) : rest;
  if (refused || !Array.isArray(rest)) return { file, mended: [], left: found, ...(refused && { refused }) };
  return { file, mended: can, left: rest };
}

/** Kinds that words can be written into without knowing their syntax. */
const isMendable = (kind: FileKind): boolean => kind === 'md' || kind === 'txt';

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

/** The term on whose own page a file is. */
function ownTerm(file: string, content: string): string | undefined {
  const [kind, id, ...rest] = relative(resolve(content), resolve(file)).split(sep);
  return kind === 'terms' && rest.length > 0 ? id : undefined;
}
