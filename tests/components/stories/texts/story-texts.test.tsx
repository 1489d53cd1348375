import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/build/content-fs.ts';
import { pageScope, type Rendered } from '../../../../src/components/scope.ts';
import { StoryTexts } from '../../../../src/components/stories/texts/StoryTexts.tsx';
import { checkContent } from '../../../../src/model/check-content.ts';

const { library } = checkContent(readContent('tests/fixtures/second'));
const entry = library?.of('stories')[0];
if (!library || !entry) throw new Error('the second company has a story');
const nothing: Rendered = { texts: {}, body: undefined, headings: [], uses: [] };
const page = (language: 'de' | 'en', texts: Rendered['texts'] = {}) =>
  render(<StoryTexts scope={pageScope(library, language, 'site', { entry, rendered: { ...nothing, texts } })} entry={entry} />);

test('the transcript holds every word of the story, what the pictures show, and leads to the scenes', () => {
  const html = page('en').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  for (const scene of entry.facts.scenes) {
    expect(html).toContain(scene.describe.en);
    expect(html).toContain(`href="#${scene.id}"`);
    for (const beat of scene.beats)
      for (const words of [beat.say, beat.think, beat.narrate]) if (words?.en) expect(html).toContain(words.en);
  }
});

test('words that are missing in a language stand in the leading one and say so', () => {
  const told = entry.facts.scenes.flatMap(({ beats }) => beats).find(({ narrate }) => narrate && !narrate.de);
  expect(page('de')).toContain(`<span lang="en">${told?.narrate?.en}</span>`);
});

test('texts are shown as they were rendered, with their links and languages', () => {
  const [scene] = entry.facts.scenes;
  const at = scene?.beats.findIndex(({ say }) => say);
  const html = 'Na dann, <span lang="en">take care</span>!';
  expect(page('de', { [`scenes.${scene?.id}.beats.${at}.say`]: { html, language: 'de' } })).toContain(html);
});

test('feelings are told as curve and table: every one is in both', () => {
  const html = page('en');
  const told = entry.facts.scenes.flatMap(({ beats }) => beats.filter(({ emotion }) => emotion !== undefined));
  expect(told.length).toBeGreaterThan(0);
  expect(html.match(/class="spot"/g)).toHaveLength(told.length);
  expect(html.match(/data-label="Feeling"/g)).toHaveLength(told.length);
});

test('each touchpoint of the story is listed once, and captions and chapters can be taken along', () => {
  const html = page('en');
  for (const id of new Set(entry.facts.scenes.flatMap(({ touchpoint }) => touchpoint ?? [])))
    expect(html.match(new RegExp(`<th scope="row"><a href="[^"]*/touchpoints/${id}/"`, 'g'))).toHaveLength(1);
  for (const file of ['captions', 'chapters']) expect(page('de')).toContain(`href="/de/stories/${entry.id}/${file}.vtt" download`);
});
