import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/content-fs.ts';
import { PictureSheets } from '../../../src/components/processes/PictureSheets.tsx';
import { ProcessPicture } from '../../../src/components/processes/ProcessPicture.tsx';
import { pageScope } from '../../../src/components/scope.ts';
import { checkContent } from '../../../src/model/check-content.ts';
import type { Language } from '../../../src/model/entry.ts';
import { type Entry, Library } from '../../../src/model/library.ts';

const { library } = checkContent(readContent('content'));
const second = checkContent(readContent('tests/fixtures/second')).library;
if (!library || !second) throw new Error('the content must be readable');

/** A process of a library without the words of a language in a lane, a phase, a step, an answer and a touchpoint's title. */
function half(from: Library, id: string, missing: Language): { in: Library; entry: Entry<'processes'>; lost: string[] } {
  const entries = structuredClone([...from.entries]);
  const entry = entries.find((one) => one.kind === 'processes' && one.id === id) as Entry<'processes'>;
  const { lanes, phases, steps } = entry.facts;
  const asking = steps.find(({ decide }) => decide);
  const placed = steps.find(({ touchpoint }) => touchpoint);
  const place = entries.find((one) => one.kind === 'touchpoints' && one.id === placed?.touchpoint);
  const texts = [lanes[1]?.label, phases[1]?.label, steps[2]?.does, asking?.decide?.options[0]?.answer];
  const lost = texts.flatMap((text) => (text?.[from.leading] ? [text[from.leading] as string] : []));
  for (const text of texts) if (text) delete text[missing];
  if (place) {
    lost.push(place.words[from.leading]?.title ?? '');
    delete place.words[missing];
  }
  return { in: new Library(from.site, entries), entry, lost };
}

/** Texts of a picture by the language they are marked with; lines put together again. */
function spoken(html: string): Map<string, string> {
  const all = [...html.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].map(([, attributes = '', words = '']) => ({
    language: / lang="(\w+)"/.exec(attributes)?.[1] ?? '',
    words: words.replace(/<[^>]+>/g, ''),
  }));
  return new Map(
    [...Map.groupBy(all, ({ language }) => language)].map(([language, here]) => [language, here.map(({ words }) => words).join(' ')]),
  );
}
const plain = (words: string) =>
  words
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/[\s-]/g, '');

describe('the picture of a process', () => {
  it.each([
    ['de', 'en', half(library, 'billing-complaint', 'en')],
    ['en', 'de', half(second, 'same-day-repair', 'de')],
  ] as const)('marks words that are still in %s on a page in %s, in both its forms, and no others', (leading, page, made) => {
    const html = render(<ProcessPicture scope={pageScope(made.in, page, 'site')} entry={made.entry} />);
    const [wide = '', tall = ''] = html.split('class="picture-tall"');
    for (const form of [wide, tall]) {
      const texts = spoken(form);
      expect([...texts.keys()].sort()).toEqual(['', leading]);
      for (const lost of made.lost) {
        expect(plain(texts.get(leading) ?? '')).toContain(plain(lost));
        expect(plain(texts.get('') ?? '')).not.toContain(plain(lost));
      }
    }
    expect(made.lost).toHaveLength(5);
  });

  it('marks nothing where everything is translated', () => {
    const entry = library.get('processes', 'billing-complaint') as Entry<'processes'>;
    expect(render(<ProcessPicture scope={pageScope(library, 'en', 'site')} entry={entry} />)).not.toContain(' lang=');
  });

  it('stands beside another on one page, and the same one twice, without an id said twice', () => {
    const scope = pageScope(library, 'de', 'site');
    const [asIs, toBe] = ['billing-complaint', 'billing-complaint-to-be'].map((id) => library.get('processes', id) as Entry<'processes'>);
    if (!asIs || !toBe) throw new Error('both variants are needed');
    const html = render(
      <>
        <ProcessPicture scope={scope} entry={asIs} />
        <ProcessPicture scope={scope} entry={toBe} prefix="to-be-" />
        <PictureSheets scope={scope} entry={toBe} prefix="to-be-" />
        <ProcessPicture scope={scope} entry={asIs} prefix="again-" />
      </>,
    );
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['', 'to-be-', 'again-'].flatMap((one) => ['picture', 'picture-names', 'picture-flow'].map((id) => one + id)));
    const used = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(used)).toEqual(new Set(['to-be-picture-names', 'to-be-picture-flow']));
    expect(html).not.toMatch(/url\(#|aria-labelledby=|aria-describedby=/);
  });
});
