import { type Candidate, candidateCounter } from './candidates.ts';
import { type UnconfirmedForms, unconfirmedForms } from './forms-confirm.ts';
import type { Library } from './library.ts';
import { contentTexts } from './quality-texts.ts';
import { type WordToReplace, wordJudge } from './quality-words.ts';
import type { SourceContent } from './source.ts';

/** What only the sources tell of a library: nothing is wrong, but an editor should look. */
export interface Notices {
  candidates: Candidate[];
  words: WordToReplace[];
  forms: UnconfirmedForms[];
}

/** Reads all texts once, for everything that must see them. */
export function noticesOf(content: SourceContent, library: Library): Notices {
  const counter = candidateCounter(library);
  const judge = wordJudge(library);
  const words: WordToReplace[] = [];
  for (const text of contentTexts(content, library)) {
    counter.add(text);
    words.push(...judge(text));
  }
  return { candidates: counter.list(), words, forms: unconfirmedForms(content, library) };
}

/** A library of which only the entries are known. */
export const noNotices: Notices = { candidates: [], words: [], forms: [] };
