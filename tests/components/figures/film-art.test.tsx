import { XMLValidator } from 'fast-xml-parser';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Figure } from '../../../src/components/figures/Figure.tsx';
import { type FilmFigure, filmArt } from '../../../src/components/figures/film-art.tsx';
import { mouths } from '../../../src/components/figures/parts/mouths.ts';
import { beards, cloths, glasses, hairs, type Look, moods, poses, skins, tops } from '../../../src/model/figure.ts';

const look: Look = { hair: 'bun', top: 'shirt', skin: 'fair' };
const all = { moods, poses, whole: true };
/** Everybody there is: each part of a look in turn. */
const everybody: Look[] = [
  ...hairs.map((hair) => ({ ...look, hair })),
  ...tops.flatMap((top) => [
    { ...look, top },
    { ...look, top, wheelchair: true },
  ]),
  ...beards.map((beard) => ({ ...look, beard })),
  ...glasses.map((worn) => ({ ...look, glasses: worn })),
  ...skins.flatMap((skin) => cloths.map((cloth) => ({ ...look, skin, cloth }))),
];
const namesOf = ({ head, over, faces, busts, wholes, arms }: FilmFigure): string[] => [
  head,
  ...over,
  ...Object.values(faces).flatMap(({ brows, eyes, mouth, rest, temper }) => [
    brows,
    eyes,
    mouth,
    rest,
    ...Object.keys(mouths[temper]).map((shape) => `mouth:${temper}:${shape}`),
  ]),
  ...Object.values(busts),
  ...Object.values(wholes),
  ...Object.values(arms),
];

test('every name an actor uses is drawn, and nothing else is', () => {
  for (const one of everybody) {
    const { actor, art } = filmArt(one, 'customer', all);
    expect(Object.keys(art).sort()).toEqual([...new Set(namesOf(actor))].sort());
  }
});
test('a name stands for one drawing, whoever wears it', () => {
  const known = new Map<string, string>();
  for (const one of everybody)
    for (const [name, markup] of Object.entries(filmArt(one, 'backstage', all).art)) {
      expect(known.get(name) ?? markup, name).toBe(markup);
      known.set(name, markup);
    }
});
test('a drawing has one name: nobody downloads it twice', () => {
  const known = new Map<string, string>();
  for (const one of everybody)
    for (const [name, markup] of Object.entries(filmArt(one, 'customer', all).art)) {
      expect(known.get(markup) ?? name).toBe(name);
      known.set(markup, name);
    }
});
test('every drawing is whole SVG without ids and styles', () => {
  for (const one of everybody)
    for (const [name, markup] of Object.entries(filmArt(one, 'customer', all).art)) {
      expect(XMLValidator.validate(`<svg>${markup}</svg>`), name).toBe(true);
      expect(markup, name).not.toMatch(/undefined|NaN|style=|\sid=/);
    }
});
test('the pieces of a face join to the face of the figure', () => {
  for (const mood of moods) {
    const { actor, art } = filmArt({ ...look, glasses: 'round' }, 'customer', { ...all, moods: [mood] });
    const face = actor.faces[mood];
    if (!face) throw new Error(mood);
    const joined = [face.rest, face.eyes, face.brows, face.mouth].map((name) => art[name]).join('');
    expect(render(<Figure look={look} mood={mood} />)).toContain(joined);
    for (const piece of [face.brows, face.eyes, face.mouth, face.rest]) expect(art[piece], piece).toContain('<path');
  }
});
test('eyes close and mouths open where they are drawn', () => {
  const { actor } = filmArt(look, 'customer', all);
  for (const [mood, { eyesAt, mouthAt }] of Object.entries(actor.faces)) {
    const [[, eyes], [x, mouth]] = [eyesAt, mouthAt];
    expect(eyes, mood).toBeGreaterThan(270);
    expect(eyes, mood).toBeLessThan(330);
    expect(Math.abs(x - 545), mood).toBeLessThan(20);
    expect(mouth - eyes, mood).toBeGreaterThan(75);
    expect(mouth, mood).toBeLessThan(440);
  }
});
test('a bust and a whole body are the same drawings as in a still picture', () => {
  for (const top of tops)
    for (const pose of poses) {
      const worn = { ...look, top };
      const { actor, art } = filmArt(worn, 'customer', { ...all, poses: [pose] });
      expect(render(<Figure look={worn} pose={pose} />)).toContain(art[actor.busts[pose] ?? '']);
      expect(render(<Figure look={worn} pose={pose} crop="full" />)).toContain(art[actor.wholes[pose] ?? '']);
    }
});
test('a telephone is held to the ear or in the hand', () => {
  const { actor, art } = filmArt(look, 'customer', { ...all, poses: ['phone'] });
  expect(art[actor.arms.phone ?? '']).not.toBe(art[actor.arms['phone:hand'] ?? '']);
  expect(art[actor.wholes.phone ?? '']).not.toBe(art[actor.wholes['phone:hand'] ?? '']);
});
test('whole bodies are only in the film that shows them', () => {
  expect(filmArt(look, 'customer', { ...all, whole: false }).actor.wholes).toEqual({});
});
test('the same person gives the same bytes', () => {
  expect(JSON.stringify(filmArt(look, 'customer', all))).toBe(JSON.stringify(filmArt({ ...look }, 'customer', all)));
});
