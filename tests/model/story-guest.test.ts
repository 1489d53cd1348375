import { describe, expect, it } from 'vitest';
import { guestScenes, guestStops } from '../../src/model/story-guest.ts';

const all = ['s1', 's2', 's3', 's4'];

describe('a story as a guest', () => {
  it('shows one scene, several, each once, or all', () => {
    expect(guestScenes({ scene: 's2' })).toEqual(['s2']);
    expect(guestScenes({ scenes: ' s2  s4 s2 ' })).toEqual(['s2', 's4']);
    expect(guestScenes({})).toBeUndefined();
    expect(guestScenes({ scenes: ' ' })).toBeUndefined();
  });

  it('stops at the scenes named, each for the question at the same place', () => {
    expect(guestStops({ stop: 's1 s3', question: 'one two' }, all)).toEqual([
      { scene: 's1', question: 'one' },
      { scene: 's3', question: 'two' },
    ]);
  });

  it('stops for a single question at the end of what is shown, in the story’s order, when no scene is named', () => {
    expect(guestStops({ question: 'one' }, all)).toEqual([{ scene: 's4', question: 'one' }]);
    expect(guestStops({ scenes: 's3 s1', question: 'one' }, all)).toEqual([{ scene: 's3', question: 'one' }]);
  });

  it('leaves out a stop without a question and a question without a stop', () => {
    expect(guestStops({ stop: 's1 s2', question: 'one' }, all)).toEqual([{ scene: 's1', question: 'one' }]);
    expect(guestStops({ question: 'one two' }, all)).toEqual([]);
    expect(guestStops({ stop: 's1' }, all)).toEqual([]);
  });
});
