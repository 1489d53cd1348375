import { describe, expect, it } from 'vitest';
import { findLabels } from '../../src/language/label-index.ts';
import { homonymSlug, homonymsOf, meantBy } from '../../src/model/homonyms.ts';
import type { Entry, Library } from '../../src/model/library.ts';
import { termIndex } from '../../src/model/term-index.ts';
import { sketched } from '../exports/terms/second.ts';

const channel = { de: { title: 'Kanal' }, en: { title: 'Channel' }, facts: { domain: 'touchpoints' } };
const sewer = { de: { title: 'Abwasserkanal', labels: [label('Kanal', 'admitted')] }, en: { title: 'Sewer' }, facts: { domain: 'grid' } };

function label(text: string, status: 'admitted' | 'deprecated' | 'forbidden') {
  return { text, status, forms: [] };
}
const term = (library: Library, id: string) => library.get('terms', id) as Entry<'terms'>;
const meant = (library: Library, id: string) => meantBy(term(library, id), homonymsOf(library, 'de').get('kanal')?.terms ?? []);

describe('a name that several terms share', () => {
  it('is found by its slug, in the language that has it', () => {
    const library = sketched({ channel, sewer });
    expect([...homonymsOf(library, 'de').values()].map(({ label, terms }) => [label, terms.map(({ id }) => id)])).toEqual([
      ['Kanal', ['channel', 'sewer']],
    ]);
    expect(homonymsOf(library, 'en').size).toBe(0);
  });

  it('is none where one of the two forbids it', () => {
    const library = sketched({ channel, sewer: { ...sewer, de: { title: 'Abwasserkanal', labels: [label('Kanal', 'forbidden')] } } });
    expect(homonymsOf(library, 'de').size).toBe(0);
  });

  it('makes a URL of plain letters', () => {
    expect(['Maß & Ziel', 'Öffentliche Hand', 'C++', '+'].map(homonymSlug)).toEqual(['mass-ziel', 'oeffentliche-hand', 'c', '']);
  });

  it('leads to both in the index, in every form; other names lead to their own term', () => {
    const index = termIndex(sketched({ channel, sewer }), 'de');
    const found = findLabels('Die Kanäle und der Abwasserkanal', index).map(({ value }) => value);
    expect(found).toEqual(['meanings/kanal', 'sewer']);
  });

  it('means what the page declares, before all else', () => {
    const page = { facts: { domain: 'grid', related: ['sewer'], means: ['channel'] } };
    expect(meant(sketched({ channel, sewer, page } as never), 'page')).toBe('channel');
  });

  it('means the one the page names, before the one of its domain', () => {
    expect(meant(sketched({ channel, sewer, page: { facts: { domain: 'grid', related: ['channel'] } } }), 'page')).toBe('channel');
  });

  it('means the one of the page’s domain', () => {
    expect(meant(sketched({ channel, sewer, page: { facts: { domain: 'grid' } } }), 'page')).toBe('sewer');
  });

  it('means none where page and terms say nothing, or name both', () => {
    expect(meant(sketched({ channel, sewer, page: { facts: { domain: 'methods' } } }), 'page')).toBeUndefined();
    expect(meant(sketched({ channel, sewer, page: { facts: { related: ['sewer', 'channel'] } } }), 'page')).toBeUndefined();
  });

  it('is not decided by declaring the homonym', () => {
    const three = { ...sewer, facts: { domain: 'x', homonyms: ['channel'] } };
    expect(meant(sketched({ channel, sewer: three }), 'sewer')).toBe('sewer');
  });
});

describe('the index', () => {
  it('leaves out terms that are only linked by hand', () => {
    const index = termIndex(sketched({ channel: { ...channel, facts: { autoLink: false } } }), 'de');
    expect(findLabels('Der Kanal', index)).toEqual([]);
  });
});
