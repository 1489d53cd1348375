import { describe, expect, it } from 'vitest';
import { parseMarkdown, splitFront } from '../../src/markdown/parse.ts';
import fc from '../property.ts';

describe('front matter', () => {
  it('is split from the body, and the body keeps its lines', () => {
    expect(splitFront('---\na: 1\nb: 2\n---\n\nText\n')).toEqual({ front: 'a: 1\nb: 2', body: '\n\n\n\n\nText\n' });
  });

  it('may be empty', () => {
    expect(splitFront('---\n---\nText')).toEqual({ front: '', body: '\n\nText' });
    expect(splitFront('---\n---\nText\n\n---\n\nMehr')).toEqual({ front: '', body: '\n\nText\n\n---\n\nMehr' });
  });

  it('may end the file', () => {
    expect(splitFront('---\na: 1\n---')).toEqual({ front: 'a: 1', body: '\n\n' });
  });

  it('may have Windows line ends, a byte order mark and blanks behind its dashes', () => {
    expect(splitFront('\uFEFF--- \r\na: 1\r\n---\t\r\nText')).toEqual({ front: 'a: 1', body: '\r\n\r\n\r\nText' });
  });

  it('does not end at dashes inside a line', () => {
    expect(splitFront('---\na: b ---\nc: --- d\n---\nText').front).toBe('a: b ---\nc: --- d');
  });

  it('is absent without both lines of dashes', () => {
    for (const raw of ['', 'Text', '---', '---\na: 1', 'Text\n---\na: 1\n---\n', '----\na: 1\n----\n'])
      expect(splitFront(raw)).toEqual({ front: undefined, body: raw });
  });

  it('never changes how many lines the text has', () => {
    const line = fc.constantFrom('---', '--- ', 'a: 1', '', 'Text ---', '- x');
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const raw = lines.join(end);
        return splitFront(raw).body.split('\n').length === raw.split('\n').length;
      }),
    );
  });
});

describe('Markdown', () => {
  const place = (body: string) => {
    const parsed = parseMarkdown(body, 'x.mdx');
    return 'finding' in parsed ? `${parsed.finding.rule} ${parsed.finding.line}:${parsed.finding.column}` : 'fine';
  };

  it.each([
    ['Text\n\n<Hint>\n\noffen', 'markdown-syntax 3:1'],
    ['</Hint>', 'markdown-syntax 1:2'],
    ['<Hint>\n\n</Hnit>', 'markdown-syntax 3:1'],
    ['a < 3 und a <3', 'markdown-syntax 1:14'],
    ['<!-- nein -->', 'markdown-syntax 1:2'],
    ['{offen', 'markdown-syntax 1:7'],
    ['{ 1 + }', 'markdown-syntax 1:7'],
    ['export const = 1', 'markdown-syntax 1:14'],
  ])('like %j breaks at %s', (body, expected) => {
    expect(place(body)).toBe(expected);
  });

  it.each([
    '',
    '\uFEFF# Titel',
    'a \\< b \\{ c \\}',
    '`{kein Code}`',
    '```\nimport x\n```',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '- [ ] offen',
  ])('like %j is fine', (body) => {
    expect(place(body)).toBe('fine');
  });

  it('is never run: code comes back as a node with its place', () => {
    const parsed = parseMarkdown('Eins {process.exit(3)}\n\nexport const a = process.exit(3)\n', 'x.mdx');
    expect('tree' in parsed && JSON.stringify(parsed.tree)).toContain('"mdxTextExpression"');
  });
});
