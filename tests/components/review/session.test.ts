import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Deck, directions, emptyDeck } from '../../../src/components/review/deck.ts';
import { answered } from '../../../src/components/review/schedule.ts';
import { askKey, type Learned, newPerDay, perDay, today } from '../../../src/components/review/session.ts';

const day = 20_000;
const terms = (count: number): Learned[] => Array.from({ length: count }, (_none, at) => ({ id: `term-${at}`, translated: at % 2 === 0 }));
const grade = (deck: Deck, key: string, known: boolean, on: number): Deck => ({
  ...deck,
  cards: { ...deck.cards, [key]: answered(deck.cards[key], known, on) },
});
const answerAll = (deck: Deck, learned: readonly Learned[], on: number, known = true): Deck =>
  today(deck, learned, 'de', on).asks.reduce((now, ask) => grade(now, ask.key, known, on), deck);

describe('a day of cards', () => {
  it('begins with a few new ones, each of another term, asked in both ways', () => {
    const { asks, done } = today(emptyDeck(), terms(40), 'de', day);
    expect(asks).toHaveLength(newPerDay);
    expect(new Set(asks.map(({ term }) => term)).size).toBe(newPerDay);
    expect(new Set(asks.map(({ direction }) => direction))).toEqual(new Set(['meaning', 'word']));
    expect(done).toBe(0);
  });

  it('is over when its cards are answered, and names the next day', () => {
    const deck = answerAll(emptyDeck(), terms(40), day);
    expect(today(deck, terms(40), 'de', day)).toMatchObject({ asks: [], done: newPerDay, next: day + 1 });
  });

  it('brings what is due before what is new, longest overdue first', () => {
    let deck = emptyDeck();
    for (const [at, term] of terms(4).entries()) deck = grade(deck, askKey(term.id, 'meaning', 'de'), true, day - 40 + at);
    const { asks } = today(deck, terms(40), 'de', day);
    expect(asks.slice(0, 4).map(({ key }) => key)).toEqual(terms(4).map(({ id }) => askKey(id, 'meaning', 'de')));
    expect(asks).toHaveLength(4 + newPerDay);
  });

  it('holds ten at most, however much is due; who wants more gets ten more', () => {
    let deck = emptyDeck();
    for (const term of terms(30)) deck = grade(deck, askKey(term.id, 'meaning', 'de'), true, day - 40);
    const { asks, more } = today(deck, terms(30), 'de', day);
    expect(asks).toHaveLength(perDay);
    expect(more).toBe(20);
    deck = asks.reduce((now, ask) => grade(now, ask.key, true, day), deck);
    expect(today(deck, terms(30), 'de', day).asks).toEqual([]);
    expect(today(deck, terms(30), 'de', day, perDay).asks).toHaveLength(perDay);
  });

  it('never asks two cards of one term', () => {
    let deck = emptyDeck();
    for (const direction of directions) deck = grade(deck, askKey('term-0', direction, 'de'), true, day - 40);
    deck = { ...deck, directions: [...directions] };
    expect(today(deck, terms(1), 'de', day).asks).toHaveLength(1);
    expect(today(answerAll(deck, terms(1), day), terms(1), 'de', day)).toMatchObject({ asks: [], next: day + 1 });
  });

  it('asks for a translation only of words that have one, and knows languages apart', () => {
    const deck: Deck = { ...emptyDeck(), directions: ['translation'] };
    expect(today(deck, terms(4), 'de', day).asks.map(({ term }) => term)).toEqual(['term-0', 'term-2']);
    const german = grade(emptyDeck(), askKey('term-0', 'meaning', 'de'), true, day);
    expect(today(german, terms(1), 'en', day).asks).toHaveLength(1);
  });

  it('is empty where nothing is chosen, and where all is learned for now says when it goes on', () => {
    expect(today(emptyDeck(), [], 'de', day)).toEqual({ asks: [], done: 0, more: 0, next: undefined });
    const deck = { ...emptyDeck(), directions: ['meaning' as const] };
    const learned = grade(deck, askKey('term-0', 'meaning', 'de'), true, day);
    const due = learned.cards[askKey('term-0', 'meaning', 'de')]?.due;
    expect(today(learned, terms(1), 'de', day + 1)).toMatchObject({ asks: [], done: 0, next: due });
  });

  it('over weeks brings every card of every chosen way to whoever knows most of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { maxLength: 3 }).map((some) => [...some, ...some.map(() => true), true]),
        (grades) => {
          let deck: Deck = { ...emptyDeck(), directions: [...directions] };
          let turn = 0;
          for (let on = day; on < day + 90; on++)
            for (const ask of today(deck, terms(12), 'de', on).asks)
              deck = grade(deck, ask.key, grades[turn++ % grades.length] ?? true, on);
          const all = terms(12).flatMap((term) =>
            directions.filter((one) => one !== 'translation' || term.translated).map((one) => askKey(term.id, one, 'de')),
          );
          expect(Object.keys(deck.cards).sort()).toEqual(all.sort());
        },
      ),
      { numRuns: 20 },
    );
  });
});
