import { gzipSync } from 'node:zlib';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Figure } from '../../../src/components/figures/Figure.tsx';
import { EmptySea, FeelingMark, kindMarks } from '../../../src/components/figures/marks.tsx';
import { Portrait } from '../../../src/components/figures/Portrait.tsx';
import { beards as beardParts } from '../../../src/components/figures/parts/beards.ts';
import { beards, cloths, glasses, hairs, type Look, moods, poses, skins, tops } from '../../../src/model/figure.ts';

const look: Look = { hair: 'short', top: 'shirt', skin: 'fair' };
/** A part that is missing would be written as `undefined` or leave an empty group. */
const complete = (markup: string) => {
  expect(markup).not.toMatch(/undefined|NaN|<g><\/g>|style=|\sid=/);
  return markup;
};

test.each(hairs)('hair %s is drawn', (hair) => void complete(render(<Figure look={{ ...look, hair }} />)));
test.each(moods)('mood %s has a face of its own', (mood) => {
  const markup = complete(render(<Figure look={look} mood={mood} />));
  for (const other of moods.filter((one) => one !== mood)) expect(markup).not.toBe(render(<Figure look={look} mood={other} />));
});
test('every pose fits every top, seen near and whole', () => {
  for (const top of tops)
    for (const pose of poses)
      for (const crop of ['bust', 'full'] as const)
        for (const phone of ['ear', 'hand'] as const)
          complete(render(<Figure look={{ ...look, top }} pose={pose} crop={crop} phone={phone} />));
});
test('beards, glasses and skins are drawn', () => {
  for (const beard of beards)
    for (const worn of glasses) for (const skin of skins) complete(render(<Figure look={{ ...look, beard, glasses: worn, skin }} />));
});
test('a wheelchair stays, whatever the pose', () => {
  const plain = render(<Figure look={look} pose="coffee" />);
  expect(render(<Figure look={{ ...look, wheelchair: true }} pose="coffee" />).length).toBeGreaterThan(plain.length);
  expect(render(<Figure look={{ ...look, wheelchair: true }} pose="walk" crop="full" />)).toBe(
    render(<Figure look={{ ...look, wheelchair: true }} pose="stand" crop="full" />),
  );
});
test('a bust weighs at most 5 KB, packed', () => {
  for (const hair of hairs)
    for (const top of tops)
      expect(gzipSync(render(<Figure look={{ ...look, hair, top, beard: 'full', glasses: 'square' }} pose="paper" />)).length).toBeLessThan(
        5120,
      );
});
test('a whole body weighs at most 8 KB, packed', () => {
  for (const top of tops)
    for (const pose of poses)
      for (const wheelchair of [false, true]) {
        const whole = render(<Figure look={{ ...look, top, beard: 'full', glasses: 'square', wheelchair }} pose={pose} crop="full" />);
        expect(gzipSync(whole).length).toBeLessThan(8192);
      }
});
test('a whole body wears what the bust wears, in every pose', () => {
  for (const pose of poses) {
    const bodies = tops.map((top) => render(<Figure look={{ ...look, top }} pose={pose} crop="full" />));
    expect(new Set(bodies).size).toBe(tops.length);
  }
});
test('clothes have a colour of their own if the look says so', () => {
  for (const cloth of cloths)
    expect(render(<Figure look={{ ...look, cloth }} role="partner" />)).toContain(`fig-of-partner fig-skin-fair fig-cloth-${cloth}`);
  expect(render(<Figure look={look} />)).not.toContain('fig-cloth-');
});
test('a mouth shows through a beard that reaches to it', () => {
  const parted = beards.filter((beard) => render(<Figure look={{ ...look, beard }} />).includes('fig-bearded'));
  expect(parted).toEqual(['full', 'goatee', 'grey']);
  for (const beard of beards) {
    const markup = render(<Figure look={{ ...look, beard }} mood="sad" />);
    expect(markup.indexOf(beardParts[beard])).toBeLessThan(markup.indexOf('fig-mouth'));
    expect(markup.indexOf(beardParts[beard])).toBeGreaterThan(0);
  }
});
test('a portrait is decoration without a label and a picture with one', () => {
  expect(render(<Portrait look={look} />)).toContain('aria-hidden="true"');
  expect(render(<Portrait look={look} label="Anna" />)).toMatch(/role="img" aria-label="Anna"/);
});
test('marks are drawn without ids and are hidden from who listens', () => {
  const marks = [
    ...Object.values(kindMarks).map((Mark) => render(<Mark />)),
    ...([-2, -1, 0, 1, 2] as const).map((emotion) => render(<FeelingMark emotion={emotion} />)),
    render(<EmptySea />),
  ];
  for (const mark of marks) expect(complete(mark)).toContain('aria-hidden="true"');
});
