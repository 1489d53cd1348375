import { expect, test } from 'vitest';
import { Speech, voicesFor } from '../../../../src/components/stories/player/speech.ts';

type Said = { text: string; lang: string; rate: number; pitch: number; voice: { name: string } | null; onend(): void; onerror(): void };
const voice = (name: string, lang: string, localService = true) => ({ name, lang, localService });

function fake(voices: ReturnType<typeof voice>[]) {
  const said: Said[] = [];
  const at = { now: 0 };
  let cancelled = 0;
  const synth = { getVoices: () => voices, speak: (one: unknown) => void said.push(one as Said), cancel: () => void cancelled++ };
  const speech = new Speech(
    synth,
    (text) => ({ text }) as unknown as SpeechSynthesisUtterance,
    () => at.now,
  );
  return { speech, said, at, cancelled: () => cancelled };
}
const line = (text: string, who?: string, end = 5) => ({ text, language: 'de', who, end });

test('voices fit the language, those on the device first', () => {
  const voices = [voice('net', 'de-DE', false), voice('en', 'en-GB'), voice('own', 'de_AT'), voice('low', 'DE')];
  expect(voicesFor(voices, 'de').map(({ name }) => name)).toEqual(['own', 'low', 'net']);
  expect(fake([voice('en', 'en-GB')]).speech.can('de')).toBe(false);
});

test('everybody has a voice of their own and keeps it; with one voice, a pitch', () => {
  const two = fake([voice('a', 'de'), voice('b', 'de')]);
  for (const who of ['anna', 'tom', 'anna']) two.speech.say(line('x', who), 1);
  expect(two.said.map((one) => one.voice?.name)).toEqual(['a', 'b', 'a']);
  const one = fake([voice('a', 'de')]);
  for (const who of ['anna', 'tom', 'anna']) one.speech.say(line('x', who), 1.25);
  expect(one.said[0]?.pitch).not.toBe(one.said[1]?.pitch);
  expect(one.said[0]?.pitch).toBe(one.said[2]?.pitch);
  expect(one.said.every(({ rate, lang }) => rate === 1.25 && lang === 'de')).toBe(true);
});

test('the film may go to the end of the line that is said, and on when it has been said or has failed', () => {
  const { speech, said } = fake([voice('a', 'de')]);
  expect(speech.limit()).toBe(Number.POSITIVE_INFINITY);
  speech.say(line('eins', 'anna', 4), 1);
  expect(speech.limit()).toBe(4);
  said[0]?.onend();
  expect(speech.limit()).toBe(Number.POSITIVE_INFINITY);
  speech.say(line('zwei', 'anna', 9), 1);
  said[1]?.onerror();
  expect(speech.limit()).toBe(Number.POSITIVE_INFINITY);
});

test('the end of a line that was broken off does not end the next one', () => {
  const { speech, said, cancelled } = fake([voice('a', 'de')]);
  speech.say(line('eins', 'anna', 4), 1);
  speech.say(line('zwei', 'anna', 9), 1);
  expect(cancelled()).toBe(1);
  said[0]?.onend();
  expect(speech.limit()).toBe(9);
});

test('a voice that never ends does not hold the film up', () => {
  const { speech, at, cancelled } = fake([voice('a', 'de')]);
  speech.say(line('eins', 'anna', 4), 1);
  at.now = 14;
  expect(speech.limit()).toBe(4);
  at.now = 16;
  expect(speech.limit()).toBe(Number.POSITIVE_INFINITY);
  expect(cancelled()).toBe(1);
});
