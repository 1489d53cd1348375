import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { QualityPage } from '../../src/components/quality/QualityPage.tsx';
import { pageScope } from '../../src/components/scope.ts';
import { checkContent } from '../../src/model/check-content.ts';
import type { Language } from '../../src/model/entry.ts';
import { type Quality, qualityOf } from '../../src/model/quality.ts';
import { noticesOf } from '../../src/model/quality-notices.ts';

const content = readContent('tests/fixtures/candidates');
const { library } = checkContent(content);
if (!library) throw new Error('the fixture must be readable');
const quality = qualityOf(library, new Set(), noticesOf(content, library));
const page = (shown: Quality = quality, owner?: string, language: Language = 'de') =>
  render(<QualityPage scope={pageScope(library, language, 'site')} quality={shown} owner={owner} />);
const section = (html: string, name: string) =>
  new RegExp(`<section[^>]*aria-labelledby="${name}"[^>]*>.*?</section>`, 's').exec(html)?.[0] ?? '';

describe('the page on quality', () => {
  it('has a list behind every number that leads somewhere', () => {
    const html = page();
    const targets = [...html.matchAll(/<dt><a href="#(\w+)"/g)].map((match) => match[1]);
    expect(targets).toHaveLength(8);
    for (const target of targets) expect(html).toContain(`<h2 id="${target}"`);
  });

  it('shows reviews first, by date, each with its day as data', () => {
    const html = page();
    expect(html.indexOf('id="reviews"')).toBeLessThan(html.indexOf('id="unowned"'));
    const days = [...section(html, 'reviews').matchAll(/data-due="([\d-]+)"/g)].map((match) => match[1]);
    expect(days).toHaveLength(quality.entries);
    expect(days).toEqual([...days].sort());
    expect(html).toMatch(/data-due-days="2027-01-01\*10">0</);
  });

  it('leads to the file to edit, in the way the site says', () => {
    expect(section(page(), 'words')).toContain('href="https://git.sielmuende.example/edit/tests/fixtures/candidates/guides/eins/de.mdx"');
  });

  it('shows word, word to use and sentence', () => {
    expect(section(page(), 'words')).toMatch(/<b lang="de">Abnehmer<\/b>.*besser: Kunde.*Der Abnehmer liest das Wasserwerk/s);
  });

  it('folds long lists and says what is left out', () => {
    const review = quality.reviews[0] as Quality['reviews'][number];
    const many = { ...quality, reviews: Array.from({ length: 5000 }, () => review) };
    const html = section(page(many), 'reviews');
    const [open = '', folded = ''] = html.split('<details>');
    expect(open.match(/<li>/g)).toHaveLength(12);
    expect(folded.match(/<li>/g)).toHaveLength(288);
    expect(folded).toContain('die ersten 300 von 5000');
  });

  it('of one owner shows that one’s entries and no list that belongs to nobody', () => {
    const html = page(quality, 'office');
    expect(section(html, 'reviews').match(/<li>/g)).toHaveLength(1);
    expect([section(html, 'unowned'), section(html, 'candidates')]).toEqual(['', '']);
    expect(html).toMatch(/<a href="\/quality\/office\/" aria-current="page">/);
  });

  it('speaks English on English pages and marks German sentences there', () => {
    const html = page(quality, undefined, 'en');
    expect(html).toContain('Words to replace');
    expect(section(html, 'candidates')).toContain('<p class="sentence" lang="de">');
  });
});
