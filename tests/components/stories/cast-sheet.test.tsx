import { readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { CastSheet } from '../../../src/components/stories/CastSheet.tsx';
import { beards, cloths, glasses, hairs, moods, poses, skins, tops } from '../../../src/model/figure.ts';
import { props, sets } from '../../../src/model/kinds/story.ts';

const groups = {
  hair: hairs,
  beard: beards,
  glasses,
  top: tops,
  skin: skins,
  cloth: cloths,
  mood: moods,
  pose: poses,
  'pose-whole': poses,
  set: sets,
  thing: props,
} as const;

test.each(Object.entries(groups))('the cast sheet shows every %s above its name', (group, names) => {
  const markup = render(<CastSheet of={group as keyof typeof groups} />);
  expect([...markup.matchAll(/<code>([^<]+)<\/code>/g)].map(([, name]) => name)).toEqual([...names]);
  expect(markup).not.toMatch(/undefined|NaN|style=/);
});
test.each(['de', 'en'])('the handbook (%s) shows every group of the cast sheet', (language) => {
  const page = readFileSync(`src/pages/docs/${language}/cast.mdx`, 'utf8');
  expect([...page.matchAll(/<CastSheet of="([^"]+)"/g)].map(([, group]) => group)).toEqual(Object.keys(groups));
});
