import { reviewWords } from '../../i18n/review-words.ts';
import type { Language } from '../../model/entry.ts';
import type { Direction } from './deck.ts';
import type { Side } from './flash-card.ts';
import type { Ask } from './session.ts';
import { termCard } from './term-cards.ts';

/** Front and back of a card, how it is asked for, and where its term is explained. */
export interface CardSides {
  how: string;
  front: Side;
  back: Side[];
  href: string;
}

/**
 * Makes the sides of what is asked.
 * @param page what `<lotse-review>` says of the site: its root, its files of cards, its other language
 * @returns undefined when the glossary no longer has the term
 */
export async function sidesOf({ term, direction }: Ask, page: DOMStringMap, shown: Language): Promise<CardSides | undefined> {
  const { files = '1', termsAt = '', other = '' } = page;
  const t = reviewWords[shown];
  const root = new URL(page['root'] ?? './', document.baseURI).href;
  const card = (language: string) => termCard(root, language, Number(files), term);
  const own = await card(shown);
  const foreign = direction === 'translation' ? await card(other) : undefined;
  if (!own || (direction === 'translation' && !foreign)) return undefined;
  const [title, summary, not, language] = own;
  const word: Side = { text: title, language, word: true };
  const meaning: Side = { text: summary, language };
  const isNot: Side[] = not ? [{ text: not, language, quiet: true, label: t.not }] : [];
  const back: Record<Direction, Side[]> = {
    meaning: [meaning, ...isNot],
    word: [word, ...isNot],
    translation: foreign ? [{ text: foreign[0], language: foreign[3], word: true }, meaning] : [],
  };
  const href = new URL(`${termsAt}${term}/`, root).href;
  return { how: t.how[direction], front: direction === 'word' ? meaning : word, back: back[direction], href };
}
