import { describe, expect, it } from 'vitest';
import { leadOf } from '../../../src/model/questions/scenario.ts';
import fc from '../../property.ts';
import { judged, question } from './ask.ts';

const option = (key: string) => `- ${key}) Etwas\n  - Weil.`;
const block = (attributes: string, body: string) => question(`<Question id="q" ${attributes}>\n\nWas?\n\n${body}\n\n</Question>`);
const abcd = ['a', 'b', 'c', 'd'].map(option).join('\n');

describe('an answer', () => {
  it.each([
    ['single', 'b', 'b', true, false],
    ['single', 'b', 'a', false, false],
    ['multiple', 'a c', 'a c', true, false],
    ['multiple', 'a c', 'c a', true, false],
    ['multiple', 'a c', 'a', false, true],
    ['multiple', 'a c', 'a b c', false, true],
    ['multiple', 'a c', 'b d', false, false],
    ['order', 'b a d c', 'b a d c', true, false],
    ['order', 'b a d c', 'b a c d', false, true],
    ['order', 'b a d c', 'a b c d', false, false],
    ['order', 'b a d c', 'b a d', false, true],
  ])('of kind %s with %s: “%s” is right: %s, partly: %s', (kind, answer, response, right, partly) => {
    expect(judged(block(`kind="${kind}" answer="${answer}"`, abcd), response)).toMatchObject({ right, partly });
  });

  it('to a statement needs the verdict and the reason', () => {
    const asked = block('kind="truth" answer="n b"', `- j) Ja\n  - W.\n- n) Nein\n  - W.\n\nWeil:\n\n${option('a')}\n${option('b')}`);
    expect(judged(asked, 'n b').right).toBe(true);
    expect(judged(asked, 'n a')).toEqual({ right: false, partly: true, marks: { n: true, a: false } });
    expect(judged(asked, 'j a').partly).toBe(false);
  });

  it('of pairs is marked thing by thing', () => {
    const asked = block('kind="match" answer="a2 b1"', `${option('a')}\n${option('b')}\n\nZu:\n\n- 1) Bug\n- 2) Heck\n- 3) Mast`);
    expect(judged(asked, 'a2 b1').right).toBe(true);
    expect(judged(asked, 'a2 b3')).toEqual({ right: false, partly: true, marks: { a: true, b: false } });
  });

  it('is never right when it is not the right one, and always when it is', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }), fc.subarray(['a', 'b', 'c', 'd']), (right, given) => {
        const asked = block(`kind="multiple" answer="${right.join(' ')}"`, abcd);
        expect(judged(asked, given.join(' ')).right).toBe(right.join() === given.join());
      }),
    );
  });
});

describe('a conversation', () => {
  const asked = block(
    'kind="scenario" answer="b d"',
    [
      '- 1) uta (happy): Eins.\n  - a) x → 2\n    - w\n  - b) y → 3\n    - w',
      '- 2) uta (sad): Zwei.\n  - c) x → 1\n    - w\n  - e) y → 3\n    - w\n  - f) z → 4\n    - w',
      '- 3) uta (happy): Drei.\n  - d) x → 5\n    - w\n  - g) y → 4\n    - w',
      '- 4) uta (sad): Vier.\n- 5) uta (happy): Fünf.',
    ].join('\n'),
  );

  it('is right on the best way alone, also when a way round ends at the same place', () => {
    expect(judged(asked, 'b d').right).toBe(true);
    expect(judged(asked, 'a e d')).toMatchObject({ right: false, partly: true });
    expect(judged(asked, 'a c b d').right).toBe(false);
  });

  it('knows choices of the best way, those that come back to it, and those that leave it', () => {
    expect(Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => [key, leadOf(asked, key)]))).toEqual({
      a: 'away',
      b: 'best',
      c: 'back',
      d: 'best',
      e: 'back',
      f: 'away',
      g: 'away',
    });
  });
});
