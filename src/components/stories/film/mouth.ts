import { mouthStep } from './score.ts';

/** Mouth shapes of letters; others stay as small as they are drawn. */
const shapes: readonly (readonly [letters: RegExp, shape: string])[] = [
  [/[aàâä]/, '3'],
  [/[eéèiy]/, '2'],
  [/[oöuü]/, 'o'],
  [/[mbpfvw]/, '0'],
  [/[a-zß]/, '1'],
];

/** Letters a mouth moves past in one step, so that speech is as fast as the reading time allows. */
const lettersPerStep = 1.6;

/**
 * What a mouth does while it says something: one character per `mouthStep` seconds, closed at commas and at the end.
 * @param text spoken words
 * @param duration seconds there are; the mouth is closed when the words are over
 */
export function mouthOf(text: string, duration: number): string {
  const steps = Math.floor(duration / mouthStep);
  const letters = [...text.toLowerCase()];
  const pace = Math.max(lettersPerStep, letters.length / Math.max(1, steps));
  let track = '';
  for (let at = 0; at < letters.length && track.length < steps; at += pace) {
    const here = letters.slice(Math.floor(at), Math.floor(at + pace)).join('');
    track += /[,.;:!?…–]/.test(here) ? '0' : open(here, track.at(-1));
  }
  return `${track.replace(/0+$/, '')}0`;
}

/** The most open shape of some letters; never the same open shape for long: mouths close between syllables. */
function open(letters: string, before: string | undefined): string {
  const shape = shapes.find(([of]) => of.test(letters))?.[1] ?? '0';
  return shape === before && shape !== '0' && shape !== '1' ? '1' : shape;
}
