import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptPieces, markWords } from '../../src/search/marks.ts';

const marked = (text: string, query: string) =>
  markWords(text, query)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');

describe('words of a query in a text', () => {
  it.each([
    ['Der Touchpoint zählt', 'touchpoint', 'Der [Touchpoint] zählt'],
    ['Touchpoints und Kundentouchpoint', 'touch', '[Touchpoints] und Kundentouchpoint'],
    ['Ärger über Ärzte', 'är', '[Ärger] über [Ärzte]'],
    ['Moment der Wahrheit', 'moment wahr', '[Moment] der [Wahrheit]'],
    ['Ein Berührungspunkt, größer', 'beruehrung groesser', 'Ein [Berührungspunkt], [größer]'],
    ['Grüße', 'GRÜSSE', '[Grüße]'],
    ['E-Mail und Mail', 'e-mail', 'E-[Mail] und [Mail]'],
    ['a b c', 'a', 'a b c'],
    ['Preis (netto) $5', '(net $', 'Preis ([netto]) $5'],
    ['Text', '', 'Text'],
    ['', 'text', ''],
  ])('of %j are marked for %j', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('never lose or change a letter, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        expect(
          markWords(text, query)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('a passage of Pagefind', () => {
  it('has its marks, and everything else is text', () => {
    expect(excerptPieces('Ein <mark>Silo</mark> &amp; &lt;b&gt; &amp;lt; <b>x</b>')).toEqual([
      { text: 'Ein ', hit: false },
      { text: 'Silo', hit: true },
      { text: ' & <b> &lt; <b>x</b>', hit: false },
    ]);
  });
});
