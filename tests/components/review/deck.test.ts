import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Deck, directions, emptyDeck, isDeck, type Kept, mergedDecks } from '../../../src/components/review/deck.ts';

const kept = (last: number, reps = 1): Kept => ({ due: last + 3, last, since: last, stability: 3, difficulty: 5, reps, lapses: 0 });
const anyDeck: fc.Arbitrary<Deck> = fc.record({
  cards: fc.dictionary(
    fc.constantFrom('a/meaning/de', 'b/word/de', 'c/meaning/en'),
    fc.record({
      due: fc.integer(),
      last: fc.integer({ min: 0, max: 50 }),
      since: fc.integer({ min: 0, max: 50 }),
      stability: fc.double({ noNaN: true, noDefaultInfinity: true }),
      difficulty: fc.double({ noNaN: true, noDefaultInfinity: true }),
      reps: fc.nat(5),
      lapses: fc.nat(5),
    }),
  ),
  sets: fc.array(fc.string()),
  directions: fc.subarray([...directions]),
});

describe('two decks of one learner', () => {
  it('become one in which no card is lost and the later answer holds', () => {
    const [one, other] = [emptyDeck(), emptyDeck()];
    one.cards = { a: kept(10, 4), b: kept(12) };
    other.cards = { a: kept(9, 7), c: kept(11) };
    const made = mergedDecks(one, other);
    expect(Object.keys(made.cards).sort()).toEqual(['a', 'b', 'c']);
    expect(made.cards['a']).toEqual({ ...kept(10, 4), since: 9 });
  });

  it('give the same cards whichever of them comes first, but for ties', () => {
    fc.assert(
      fc.property(anyDeck, anyDeck, (a, b) => {
        const places = (deck: Deck) => Object.entries(deck.cards).map(([id, { last, reps, since }]) => [id, last, reps, since].join(' '));
        expect(places(mergedDecks(a, b)).sort()).toEqual(places(mergedDecks(b, a)).sort());
      }),
    );
  });
});

describe('what is stored', () => {
  it('is a deck again after writing and reading', () => {
    fc.assert(fc.property(anyDeck, (deck) => isDeck(JSON.parse(JSON.stringify(deck)))));
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['cards as a list', { cards: [], sets: [], directions: [] }],
    ['a card without its day', { cards: { a: { ...kept(1), due: undefined } }, sets: [], directions: [] }],
    ['a card with a word for a number', { cards: { a: { ...kept(1), reps: '3' } }, sets: [], directions: [] }],
    ['an unknown direction', { cards: {}, sets: [], directions: ['sideways'] }],
  ])('is no deck when it is %s', (_name, value) => expect(isDeck(value)).toBe(false));
});
