import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { headingAnchors, slug } from '../../src/model/anchors.ts';
import fc from '../property.ts';

describe('the anchor of a heading', () => {
  it.each([
    ['Woran man ihn erkennt', 'woran-man-ihn-erkennt'],
    ['Größe & Maß: 10 %', 'größe-maß-10'],
    ['„Fertig“', 'fertig'],
    ['What’s next?', 'what-s-next'],
    ['日本語', '日本語'],
    ['???', 'abschnitt'],
    ['', 'abschnitt'],
  ])('“%s” is “%s”', (heading, anchor) => {
    expect(slug(heading, new Set())).toBe(anchor);
  });

  it('is numbered where it is taken', () => {
    const used = new Set<string>();
    expect(['Eins', 'Eins', 'Eins 2', 'Eins'].map((heading) => slug(heading, used))).toEqual(['eins', 'eins-2', 'eins-2-2', 'eins-3']);
  });

  it('is unique on its page and fit for a URL, whatever the headings', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (headings) => {
        const used = new Set<string>();
        const anchors = headings.map((heading) => slug(heading, used));
        expect(new Set(anchors).size).toBe(headings.length);
        for (const anchor of anchors) expect(anchor).toMatch(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u);
      }),
    );
  });

  it('is taken from the words of the heading, without its marks', () => {
    const parsed = parseMarkdown('## Ein *schöner* `Anker`\n\n### Ein [Link](lotse:terms/anker)\n', 'x.mdx');
    expect('tree' in parsed && [...headingAnchors(parsed.tree)]).toEqual(['ein-schöner-anker', 'ein-link']);
  });
});
