import { isRecord } from '../base/storage.ts';

/** Which way a card asks: a word for its meaning, a meaning for its word, a word for the other language's. */
export const directions = ['meaning', 'word', 'translation'] as const;
export type Direction = (typeof directions)[number];

/** What is kept of a card; days are counted as `dayOf` does. */
export interface Kept {
  /** The day it comes again. */
  due: number;
  /** The day it was last answered. */
  last: number;
  /** The day it was first answered. */
  since: number;
  /** FSRS: days until a card is remembered with 90 %, and how hard it is, 1 … 10. */
  stability: number;
  difficulty: number;
  /** How often it was answered, and how often it had been forgotten. */
  reps: number;
  lapses: number;
}

/** What a learner repeats, and how well each card sits. Kept on the device alone. */
export interface Deck {
  /** By `term/direction/language`. */
  cards: Record<string, Kept>;
  /** Sets taken along: `lessons` (those that are done), or ids of domains. */
  sets: string[];
  directions: Direction[];
}

/** Where the deck lies in the browser's storage. */
export const deckKey = 'lotse:review:v1';

/** A deck nobody has used yet. */
export const emptyDeck = (): Deck => ({ cards: {}, sets: ['lessons'], directions: ['meaning', 'word'] });

const numbers = ['due', 'last', 'since', 'stability', 'difficulty', 'reps', 'lapses'] as const satisfies (keyof Kept)[];
const isKept = (value: unknown): value is Kept => isRecord(value) && numbers.every((name) => Number.isFinite(value[name]));
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Whether what was stored or handed in is a deck. Unknown sets and cards are kept: content comes and goes. */
export const isDeck = (value: unknown): value is Deck =>
  isRecord(value) &&
  isRecord(value['cards']) &&
  Object.values(value['cards']).every(isKept) &&
  isTexts(value['sets']) &&
  isTexts(value['directions']) &&
  value['directions'].every((one) => (directions as readonly string[]).includes(one));

/**
 * Two decks of one learner made one: of each card the state that was answered later, or more often; the newer deck's choices.
 * Nothing is lost, whichever of two tabs or devices comes first.
 */
export function mergedDecks(older: Deck, newer: Deck): Deck {
  const cards = { ...older.cards };
  for (const [id, kept] of Object.entries(newer.cards)) {
    const before = cards[id];
    const later = !before || kept.last > before.last || (kept.last === before.last && kept.reps >= before.reps);
    cards[id] = { ...(later ? kept : before), since: Math.min(kept.since, before?.since ?? kept.since) };
  }
  return { cards, sets: newer.sets, directions: newer.directions };
}
