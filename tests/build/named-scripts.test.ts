import { describe, expect, it } from 'vitest';
import { namedScripts } from '../../src/build/named-scripts.ts';

const scripts = [{ name: 'story', url: '/_lotse/story.1a2b3c4d.js' }] as const;

describe('a finished page', () => {
  it('names the scripts of its elements as they are published', () => {
    expect(namedScripts('<lotse-story id="a" data-script="story" hidden>', scripts)).toBe(
      '<lotse-story id="a" data-script="story.1a2b3c4d" hidden>',
    );
  });

  it('asks for no script that is not there', () => {
    expect(namedScripts('<lotse-metric data-script="metric" data-x="1">', scripts)).toBe('<lotse-metric data-x="1">');
  });
});
