import { describe, expect, it } from 'vitest';
import type { Beat } from '../../../src/model/kinds/story.ts';
import { bubbleLines } from '../../../src/model/stories/bubble-lines.ts';
import { offStage, samePlaces } from '../../../src/model/stories/presence.ts';

const off = (...beats: Beat[]) => offStage({ beats }).map(({ beat, who, why }) => `${beat} ${who} ${why}`);
const same = (...beats: Beat[]) => samePlaces({ beats }).map(({ beat, who, other, at }) => `${beat} ${who} ${other} ${at}`);

describe('who is in a scene', () => {
  it('is there from the start unless they come in later', () => {
    expect(off({ who: 'a' }, { who: 'b', enter: 'left' }, { who: 'b' })).toEqual([]);
    expect(off({ who: 'b' }, { who: 'b', enter: 'left' })).toEqual(['0 b not-yet']);
  });

  it('is gone after leaving, until they come back', () => {
    expect(off({ who: 'a', leave: 'left' }, { who: 'a' }, { who: 'a', enter: 'left' }, { who: 'a' })).toEqual(['1 a gone']);
  });

  it('may come and go in one beat', () => expect(off({ who: 'a', enter: 'left', leave: 'left' }, { who: 'a' })).toEqual(['1 a gone']));

  it('cannot come in twice', () => expect(off({ who: 'a', enter: 'left' }, { who: 'a', enter: 'right' })).toEqual(['1 a there']));

  it('stands in a place of their own', () => {
    expect(same({ who: 'a', at: 'left' }, { who: 'b', at: 'right' }, { who: 'a', at: 'left' })).toEqual([]);
    expect(same({ who: 'a', at: 'left' }, { who: 'b', at: 'left' })).toEqual(['1 b a left']);
  });

  it('frees the place by leaving', () => {
    expect(same({ who: 'a', at: 'left' }, { who: 'a', leave: 'left' }, { who: 'b', at: 'left' })).toEqual([]);
  });
});

describe('the lines of a bubble', () => {
  it('grow with the words, never shrink', () => {
    let before = 1;
    for (let count = 1; count < 40; count++) {
      const lines = bubbleLines('Wort '.repeat(count).trim(), 'say', false);
      expect(lines).toBeGreaterThanOrEqual(before);
      before = lines;
    }
    expect(before).toBeGreaterThan(6);
  });

  it('depend on how wide the letters are, not on how many there are', () => {
    expect(bubbleLines('MWMWMWMWMWMW MWMWMWMWMWMW', 'say', false)).toBeGreaterThan(bubbleLines('illillillill illillillill', 'say', false));
  });

  it('are fewer where who speaks is alone in the picture', () => {
    const text = 'Um acht legt sie ab, hat er gesagt, und nun ist es schon gleich nach neun Uhr am Morgen, ungefähr.';
    expect(bubbleLines(text, 'say', true)).toBeLessThan(bubbleLines(text, 'say', false));
  });

  it('count a word wider than the bubble as often as it fills it', () => {
    expect(bubbleLines('W'.repeat(40), 'say', false)).toBe(4);
  });
});
