import { fold } from '../language/fold.ts';
import { findLabels, type LabelHit } from '../language/label-index.ts';
import type { Language } from './entry.ts';
import { isFine, type Name } from './lint-spelling.ts';
import type { LintWords, Unwanted } from './lint-words.ts';
import { canStand } from './mend.ts';

export { type LintWords, lintWords } from './lint-words.ts';

/** Words in a text that should be others, or be spelled otherwise. */
export interface WordFinding {
  /** Offsets in the text; line and column count from 1. */
  start: number;
  end: number;
  line: number;
  column: number;
  language: Language;
  /** The words as they stand there, on one line. */
  found: string;
  /** `spelling`: a label written in another way than the glossary does. */
  label: Pick<Unwanted, 'term' | 'text' | 'right' | 'reason'> & { status: Unwanted['status'] | 'spelling' };
  /** What to write from `start` to `end`; absent where a person must decide. */
  mend?: string;
}

/** Where a text comes from. */
export interface Origin {
  /** The file as it stands, if it differs from the text; only what stands there letter by letter may be mended. */
  source?: string;
  /** Offset up to which nothing is mended, and a label alone in quotation marks is named, not used: front matter has no other way to say so. */
  front?: number;
  /** Term on whose own page the text stands: it may name its own labels. */
  own?: string | undefined;
}

/**
 * Finds unwanted labels in every inflected form, and spellings of labels that the glossary does not know.
 * @param text words to judge; whatever must not be judged blanked out, so that offsets stay those of the file
 */
export function lint(text: string, words: LintWords, origin: Origin = {}): WordFinding[] {
  const source = origin.source ?? text;
  const place = places(source);
  return [...pieces(text)]
    .flatMap(([from, to]) => inPiece(text, from, to, words, origin))
    .filter(({ start, end }) => end > (origin.front ?? 0) || !isNamed(text, start, end))
    .map(({ start, end, found, label, right }) => {
      const literal = start >= (origin.front ?? 0) && source.slice(start, end) === found;
      const mend = literal && right && canStand(right, { start, end }, source, words.language) ? right : undefined;
      return { start, end, ...place(start), language: words.language, found, label, ...(mend !== undefined && { mend }) };
    });
}

/** The text with everything mended that can be. */
export function mended(source: string, findings: readonly WordFinding[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, mend } of findings) {
    if (mend === undefined) continue;
    parts.push(source.slice(done, start), mend);
    done = end;
  }
  return parts.join('') + source.slice(done);
}

type Found = Pick<WordFinding, 'start' | 'end' | 'found' | 'label'> & { right: string | undefined };

/** Long texts go piece by piece, cut where no label can be: memory stays small. */
function* pieces(text: string): Generator<[number, number]> {
  const cut = /[.•]\s/g;
  for (let from = 0; from < text.length; ) {
    cut.lastIndex = from + 100_000;
    const to = cut.exec(text) ? cut.lastIndex - 1 : text.length;
    yield [from, to];
    from = to;
  }
}

function inPiece(text: string, from: number, to: number, words: LintWords, { own }: Origin): Found[] {
  const piece = text.slice(from, to);
  const moved = <T>(hits: LabelHit<T>[]) => hits.map((hit) => ({ ...hit, start: hit.start + from, end: hit.end + from }));
  const unwanted = moved(findLabels(piece, words.unwanted));
  const fine = moved(findLabels(piece, words.allowed));
  const wrong = apart(unwanted, fine, (hit, over) => !over.some((one) => covers(one, hit, plain(text, hit).found)));
  const spelled = apart(fine, unwanted, (_hit, over) => over.length === 0);
  return [
    ...wrong.flatMap((hit) => (hit.value.term === own ? [] : [unwantedAt(text, hit)])),
    ...spelled.flatMap((hit) => misspeltAt(text, hit, words) ?? []),
  ].sort((a, b) => a.start - b.start);
}

/** Of hits those that may stand, given which of the others they meet; both lists are in order and overlap with none of their own. */
function apart<A, B>(hits: LabelHit<A>[], others: LabelHit<B>[], keep: (hit: LabelHit<A>, over: LabelHit<B>[]) => boolean): LabelHit<A>[] {
  let next = 0;
  return hits.filter((hit) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= hit.start) next++;
    let last = next;
    while ((others[last]?.start ?? Number.POSITIVE_INFINITY) < hit.end) last++;
    return keep(hit, others.slice(next, last));
  });
}

/** Whether a fine label is the one meant: it is longer, or only by rule could this spelling be the unwanted one. */
function covers(fine: LabelHit<Name>, hit: LabelHit<Unwanted>, found: string): boolean {
  if (fine.value.variant || fine.start > hit.start || fine.end < hit.end) return false;
  return fine.end - fine.start > hit.end - hit.start || !hit.value.written.has(fold(found));
}

/** Covered markup at the end of a word is none of it; inside it does not show. */
function plain(text: string, { start, end }: { start: number; end: number }): { start: number; end: number; found: string } {
  const words = text.slice(start, end).replace(/\u2060+$/, '');
  return { start, end: start + words.length, found: words.replace(/\u2060/g, '').replace(/\s+/g, ' ') };
}

function unwantedAt(text: string, hit: LabelHit<Unwanted>): Found {
  const at = plain(text, hit);
  return { ...at, label: hit.value, right: hit.value.mend(at.found, text.slice(Math.max(0, at.start - 60), at.start)) };
}

function misspeltAt(text: string, hit: LabelHit<Name>, words: LintWords): Found | undefined {
  const at = plain(text, hit);
  const { text: label, variant } = hit.value;
  if (at.found === label) return;
  // Two words are none with a lost capital: „ist Journey Owner“ is not „Ist-Journey“.
  if (variant && /^\p{Ll}/u.test(at.found) && /\s/.test(at.found)) return;
  const around = { before: text.charAt(at.start - 1), after: text.slice(at.end, at.end + 4) };
  const fine = (right: string) => isFine(at.found, right, words.language, around);
  const spellings = words.spellings(hit.value, at.found);
  const best = spellings.find(({ name }) => name.text === label && !name.form) ?? spellings[0];
  if (!best || spellings.some(({ right }) => fine(right))) return;
  const { name, right } = best;
  const sure = spellings.every((one) => one.right === right || one.name.form);
  return { ...at, label: { term: name.term, text: name.text, status: 'spelling', right }, right: sure ? right : undefined };
}

/** Whether words stand alone within quotation marks. */
const isNamed = (text: string, start: number, end: number): boolean =>
  /[„“"«»‹›‚‘]/.test(text.charAt(start - 1)) && /[“”"«»‹›‘’]/.test(text.charAt(end));

/** Line and column of offsets asked for in rising order. */
function places(text: string): (offset: number) => { line: number; column: number } {
  const end = /\r\n|\n|\r/g;
  let [line, start, next] = [1, 0, end.exec(text)];
  return (offset) => {
    for (; next && end.lastIndex <= offset; next = end.exec(text)) [line, start] = [line + 1, end.lastIndex];
    return { line, column: offset - start + 1 };
  };
}
