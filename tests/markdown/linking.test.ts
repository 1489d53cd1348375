import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { labelIndex } from '../../src/language/label-index.ts';
import { freshData } from '../../src/markdown/file-data.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { remarkTermLinks } from '../../src/markdown/remark-term-links.ts';
import { renderInline } from '../../src/markdown/render.ts';

const spellings = [
  'Silo',
  'Silos',
  'Customer Journey',
  'Journey',
  'Journey Map',
  'Customer Journey Map',
  'E-Mail',
  'Kund:innen',
  'Kund:in',
  'Äpfel',
  'a',
  'NPS',
];
const index = labelIndex(
  spellings.map((text) => [{ text, language: 'de' as const }, text.toLowerCase().replace(/[^a-z]+/g, '-')] as const),
);

/** Pieces of Markdown that a text may be made of; together they give every kind of node the linker meets. */
const piece = fc.constantFrom(
  ...spellings,
  'Silo',
  'Journey',
  'und',
  'Adresse',
  ' ',
  ' ',
  ' ',
  '-',
  ', ',
  '. ',
  '\n',
  '\n\n',
  '**',
  '*',
  '`',
  '[',
  '](lotse:terms/x)',
  '## ',
  '> ',
  '- ',
  '| ',
  '„',
  '“',
  '"',
  ':innen',
  '<Hint>',
  '</Hint>',
  '\\',
  '\u00AD',
  '\u200D',
  '🙂',
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

function link(tree: Root, used = new Set<string>()): Set<string> {
  remarkTermLinks()(tree, new VFile({ data: { lotse: { ...freshData('de'), index, used, seen: used } } }));
  return used;
}

function parsed(source: string): Root | undefined {
  const result = parseMarkdown(source, 'x.mdx');
  return 'tree' in result ? result.tree : undefined;
}

const all = (node: Nodes, asked: (node: Nodes, inside: Nodes[]) => boolean, inside: Nodes[] = []): Nodes[] => [
  ...(asked(node, inside) ? [node] : []),
  ...('children' in node ? node.children.flatMap((child) => all(child, asked, [...inside, node])) : []),
];
/** Whether a node is the first row of one of the tables around it. */
const headsTable = (row: Nodes, around: Nodes[]): boolean => around.some((outer) => outer.type === 'table' && outer.children[0] === row);
const isLink = (node: Nodes) => node.type === 'link';
const isTerm = (node: Nodes) => node.type === 'link' && node.data?.hProperties?.['dataTerm'] !== undefined;

describe('linking terms', () => {
  it('never changes what one reads', () => {
    fc.assert(
      fc.property(text, (source) => {
        const tree = parsed(source);
        if (!tree) return;
        const before = textOf(tree);
        link(tree);
        expect(textOf(tree)).toBe(before);
      }),
    );
  });

  it('never puts a link into a link, a heading or a quotation, nor into the heading of a table', () => {
    fc.assert(
      fc.property(text, (source) => {
        const tree = parsed(source);
        if (!tree) return;
        link(tree);
        expect(
          all(
            tree,
            (node, inside) =>
              isTerm(node) &&
              inside.some((outer) => isLink(outer) || ['heading', 'blockquote'].includes(outer.type) || headsTable(outer, inside)),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('links a term once, and a second run over the same page adds nothing', () => {
    fc.assert(
      fc.property(text, (source) => {
        const tree = parsed(source);
        if (!tree) return;
        const used = link(tree);
        const ids = all(tree, isTerm).map((node) => node.type === 'link' && node.data?.hProperties?.['dataTerm']);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(ids)).toEqual(used);
        const once = JSON.stringify(tree);
        link(tree, used);
        expect(JSON.stringify(tree)).toBe(once);
      }),
    );
  });

  it('gives the same, however often it is asked: nothing is kept between files', () => {
    fc.assert(
      fc.property(text, (source) => {
        const [one, other] = [parsed(source), parsed(source)];
        if (!one || !other) return;
        link(one);
        link(other);
        expect(JSON.stringify(one)).toBe(JSON.stringify(other));
      }),
    );
  });

  it('does nothing without spellings', () => {
    const tree = parsed('Ein Silo.') as Root;
    const before = JSON.stringify(tree);
    remarkTermLinks()(tree, new VFile({ data: { lotse: freshData('de') } }));
    expect(JSON.stringify(tree)).toBe(before);
  });
});

describe('a one-line text', () => {
  const words = (html: string) =>
    html
      .replace(/<a class="term"[^>]*>|<a href="lotse:[^"]*" class="term" data-term="[^"]*">|<\/a>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');

  it('is text: no sign of it is markup', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(
            fc.constantFrom(
              '<',
              '>',
              '&',
              '"',
              '`',
              '*',
              '_',
              '[',
              ']',
              '{',
              '}',
              '<b>',
              '</p>',
              '<p>',
              '<script>',
              '&lt;',
              'Silo',
              'x',
              ' ',
              '\n',
              '\\',
              '#',
              '- ',
            ),
            {
              minLength: 1,
              maxLength: 16,
            },
          )
          .map((parts) => parts.join('')),
        async (source) => {
          const html = await renderInline(source, { ...freshData('de'), index });
          const bare = html.replace(/<a href="lotse:terms\/[a-z-]+" class="term" data-term="[a-z-]+">|<\/a>/g, '');
          expect(bare).not.toMatch(/</);
          expect(bare).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
        },
      ),
    );
  });

  it('keeps its words, but for the marks of its language', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(fc.constantFrom(...spellings, '<b>', '&', 'und', '& ', '</p>', 'x', ' '), { minLength: 1, maxLength: 12 })
          .map((parts) => parts.join('')),
        async (source) => {
          expect(words(await renderInline(source, { ...freshData('de'), index }))).toBe(source);
        },
      ),
    );
  });

  it('gets the quotes of its language, and its term links', async () => {
    expect(await renderInline('Das "Silo" & <mehr>', { ...freshData('de'), index })).toBe(
      'Das „<a href="lotse:terms/silo" class="term" data-term="silo">Silo</a>“ &amp; &lt;mehr>',
    );
    expect(await renderInline('Say "Silo"', freshData('en'))).toBe('Say “Silo”');
  });
});
