import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeScenes } from '../../../../src/components/stories/film/timeline.ts';
import { type Captioned, captionsVtt, chaptersVtt } from '../../../../src/components/stories/texts/captions.ts';
import { cueText } from '../../../../src/components/stories/texts/cue-text.ts';
import { writeVtt } from '../../../../src/components/stories/texts/vtt.ts';
import { de } from '../../../../src/i18n/de.ts';
import type { Localized } from '../../../../src/model/entry.ts';
import { cast, looks, scenes } from '../sample.ts';
import { readVtt } from './read-vtt.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const text = (value: Localized | undefined) => value?.de ?? '';
const times = timeScenes({ id: 'x', language: 'de', story: { cast, scenes } as never, looks, text });
const story: Captioned = {
  title: 'Eine --> Geschichte',
  story: { cast, scenes },
  times,
  html: (value) => escape(text(value)),
  text,
  words: de.story,
};

describe('captions', () => {
  const cues = readVtt(captionsVtt(story));

  it('hold every line of the story, in order', () => {
    const said = scenes.flatMap(({ beats }) =>
      beats.flatMap(({ narrate, say, think }) => [narrate, say, think].flatMap((one) => one?.de ?? [])),
    );
    expect(cues).toHaveLength(said.length);
    for (const [index, words] of said.entries())
      expect(cues[index]?.text).toContain(words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  });

  it('follow one another and are never shown two at a time', () => {
    for (const [index, cue] of cues.entries()) expect(cue.start).toBeGreaterThanOrEqual(cues[index - 1]?.end ?? 0);
  });

  it('are shown exactly as long as their bubbles', () => {
    const lines = times.flatMap(({ beats }) => beats.flatMap((beat) => beat.lines));
    expect(cues.map(({ start, end }) => [start, end])).toEqual(lines.map(({ start, end }) => [start, end]));
  });

  it('name who speaks, without what follows the comma, and say when it is a thought', () => {
    expect(cues[0]?.text).toMatch(/^<v Anna Ahn>.*<\/v>$/);
    expect(cues[2]?.text).toMatch(/^<v Tom Tann><i>\(denkt\) Gedanke 0<\/i><\/v>$/);
    expect(cues[3]?.text).toMatch(/^<v Erzählstimme>Später 0<\/v>$/);
  });

  it('keep the language of foreign words', () => {
    const html = () =>
      'Das <a class="term" href="lotse:terms/x"><span lang="en">Service Level</span></a> &amp; „<span lang="en">cheers</span>“';
    const [first] = readVtt(captionsVtt({ ...story, html }));
    expect(first?.text).toBe('<v Anna Ahn>Das <lang en>Service Level</lang> &amp; „<lang en>cheers</lang>“</v>');
  });
});

describe('chapters', () => {
  const chapters = readVtt(chaptersVtt(story));

  it('are the scenes, one after the other without gaps, named by their captions', () => {
    expect(chapters.map(({ id }) => id)).toEqual(scenes.map(({ id }) => id));
    expect(chapters.map((one) => one.text)).toEqual(scenes.map(({ caption }) => caption.de));
    expect(chapters[0]?.start).toBe(0);
    for (const [index, { start }] of chapters.entries()) if (index > 0) expect(start).toBe(chapters[index - 1]?.end);
  });
});

describe('a WebVTT file', () => {
  it('is valid whatever the words are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 6 }), fc.string(), (words, title) => {
        const cues = words.map((word, index) => ({ id: `s${index}`, start: index, end: index + 0.5, text: cueText(escape(word)) || '…' }));
        expect(readVtt(writeVtt(title, cues)).map((cue) => cue.text)).toEqual(cues.map((cue) => cue.text));
      }),
    );
  });

  it('counts on after an hour', () => {
    expect(readVtt(writeVtt('', [{ id: 'a', start: 3599.999, end: 36_000.5, text: 'x' }]))[0]).toMatchObject({
      start: 3599.999,
      end: 36_000.5,
    });
  });
});
