import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { searchRecords } from '../../src/exports/search-records.ts';
import { checkContent } from '../../src/model/check-content.ts';

const { library } = checkContent(readContent('tests/fixtures/second'));
if (!library) throw new Error('the second company must be readable');
const story = library.of('stories')[0];
if (!story) throw new Error('the second company has a story');
/** Every text as the store has it: here without links. */
const records = searchRecords(library, (entry, language) =>
  Object.fromEntries(library.reading(entry, language).map(({ path, text }) => [path, `<b>${text}</b>`])),
);
const parts = (language: string) => records.filter((record) => record.part && record.language === language);

describe('search records of a story', () => {
  it('are one for the story and one for each of its scenes, in every language', () => {
    for (const language of library.site.languages) {
      expect(parts(language).map(({ part }) => part?.anchor)).toEqual(story.facts.scenes.map(({ id }) => id));
      expect(records.filter(({ kind, part, language: of }) => kind === 'stories' && !part && of === language)).toHaveLength(1);
    }
  });

  it('lead to the scene on the story’s page and keep the story’s title beside its own', () => {
    const [first] = parts('de');
    const whole = records.find(({ id, language, part }) => id === story.id && language === 'de' && !part);
    expect(first?.url).toBe(`${whole?.url}#${story.facts.scenes[0]?.id}`);
    expect(first?.part?.of).toBe(whole?.title);
    expect(first?.title).toBe(story.facts.scenes[0]?.caption.de);
    expect(first?.kind).toBe('stories');
  });

  it('hold the words of their own scene and of no other', () => {
    for (const language of library.site.languages)
      for (const [index, record] of parts(language).entries()) {
        const own = story.facts.scenes[index]?.beats.flatMap(({ say }) => say?.[language] ?? []) ?? [];
        for (const words of own) expect(record.text).toContain(words);
        for (const other of story.facts.scenes.filter((_, at) => at !== index))
          for (const words of other.beats.flatMap(({ say }) => say?.[language] ?? [])) expect(record.text).not.toContain(words);
        expect(record.text).not.toMatch(/<|scenes\./);
      }
  });
});

it('only stories have parts', () =>
  expect(new Set(records.filter(({ part }) => part).map(({ kind }) => kind))).toEqual(new Set(['stories'])));
