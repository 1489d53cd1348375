import { describe, expect, it } from 'vitest';
import { labelIndex } from '../../src/language/label-index.ts';
import { freshData } from '../../src/markdown/file-data.ts';
import { foreignWords } from '../../src/markdown/foreign-words.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { renderInline, renderMarkdown } from '../../src/markdown/render.ts';

const foreign = { en: ['take care', 'care', 'Service Level'], de: ['Moin'] };
const inline = (text: string, language: 'de' | 'en' = 'de') =>
  renderInline(text, { ...freshData(language), foreign: foreignWords(foreign, language) });

describe('a foreign word', () => {
  it('is marked with its language wherever it stands', async () => {
    expect(await inline('Na dann, take care! Und care.')).toBe(
      'Na dann, <span lang="en">take care</span>! Und <span lang="en">care</span>.',
    );
  });

  it('is at home in texts of its own language', async () => {
    expect(await inline('Moin! Please take care.', 'en')).toBe('<span lang="de">Moin</span>! Please take care.');
  });

  it('is a whole word, spelled as the entry says', async () => {
    expect(await inline('careless, Take care, Moin')).toBe('careless, Take <span lang="en">care</span>, Moin');
  });

  it('may be a term, and is linked as one', async () => {
    const index = labelIndex([[{ text: 'Service Level', language: 'de' as const }, 'service-level']]);
    const html = await renderInline('Das Service Level', { ...freshData('de'), index, foreign: foreignWords(foreign, 'de') });
    expect(html).toMatch(/^Das <span lang="en"><a [^>]*data-term="service-level"[^>]*>Service Level<\/a><\/span>$/);
  });

  it('is left alone in code', async () => {
    const read = parseMarkdown('`take care`, **take care**', 'a.mdx');
    if (!('tree' in read)) throw new Error('not read');
    const html = await renderMarkdown(read.tree, { ...freshData('de'), foreign: foreignWords(foreign, 'de') }, {});
    expect(html).toContain('<code>take care</code>');
    expect(html).toContain('<strong><span lang="en">take care</span></strong>');
  });
});

it('a text of an entry that names no foreign words stays as it is', async () => {
  expect(await renderInline('take care', { ...freshData('de'), foreign: foreignWords(undefined, 'de') })).toBe('take care');
});
