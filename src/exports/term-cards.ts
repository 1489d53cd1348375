import { cardFile } from '../model/card-file.ts';
import type { Language } from '../model/entry.ts';
import type { Library } from '../model/library.ts';

/** What a card shows of a term: label, one sentence, what it is not, and the language the words are in. */
export type TermCard = [title: string, summary: string, not: string, language: Language];

/** Most cards in one file: small enough to come while a pointer rests. */
export const cardsPerFile = 400;

/** How many files a library's cards are spread over. */
export const cardFiles = (library: Library): number => Math.max(1, Math.ceil(library.of('terms').length / cardsPerFile));

/** All cards of one file as a classic script: data for sandboxed pages too, where nothing may be fetched. */
export function cardScript(library: Library, language: Language, file: number): string {
  const files = cardFiles(library);
  const cards: Record<string, TermCard> = {};
  for (const term of library.of('terms')) {
    if (cardFile(term.id, files) !== file) continue;
    const { words, language: of } = library.words(term, language);
    cards[term.id] = [words.title, words.summary, words.not ?? '', of];
  }
  return `lotseCards(${JSON.stringify(cards).replace(/</g, '\\u003c')})`;
}
