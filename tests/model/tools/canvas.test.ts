import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { canvasParts } from '../../../src/model/tools/canvas.ts';
import { canvasMarkdown, cleanSheet, longestField } from '../../../src/model/tools/canvas-sheet.ts';
import { readToolFile, toolFile } from '../../../src/model/tools/tool-file.ts';

function parts(markdown: string) {
  const parsed = parseMarkdown(`<Canvas id="a" title="A">\n\n${markdown}\n\n</Canvas>\n`, 'a.mdx');
  if (!('tree' in parsed)) throw new Error(parsed.finding.params['found']);
  return canvasParts(parsed.tree.children[0] as MdxJsxFlowElement);
}
const text = (node: unknown): string => {
  const { value, children } = node as { value?: string; children?: unknown[] };
  return value ?? (children ?? []).map(text).join('');
};

describe('the fields of a canvas', () => {
  it('are its question without colon, its help, and its example below', () => {
    const { fields } = parts('- **Für *wen*?**: Eine Gruppe. [Wer?](lotse:personas/a)\n  - Familien.\n- **Der Satz:** Kurz.\n- **Allein**');
    expect(fields.map(({ label }) => label)).toEqual(['Für wen?', 'Der Satz', 'Allein']);
    expect(fields.map(({ help }) => text({ children: help }))).toEqual(['Eine Gruppe. Wer?', 'Kurz.', '']);
    expect(fields.map(({ example }) => example.map(text))).toEqual([['Familien.'], [], []]);
    expect(fields[0]?.example[0]?.type).toBe('paragraph');
  });

  it('stand in the first list alone; what is around it stays', () => {
    const { before, after, fields } = parts('Davor.\n\n- **Eins**\n\nDanach.\n\n1. **Kein Feld**');
    expect([before.length, fields.length, after.length]).toEqual([1, 1, 2]);
  });

  it('that begin with no question are named, not guessed', () => {
    const { fields, nameless } = parts('- ohne **Frage** am Anfang\n- **Mit**\n- ****');
    expect(fields.map(({ label }) => label)).toEqual(['Mit']);
    expect(nameless).toHaveLength(2);
  });
});

describe('a sheet', () => {
  it.each([
    ['no object', 7],
    ['a list', ['a']],
    ['nothing', null],
    ['a field that is no text', { 1: 5 }],
    ['a field that is an object', { 2: { toString: 'x' } }],
    ['a text too long', { 1: 'x'.repeat(longestField + 1) }],
  ])('is refused when it is %s', (_name, value) => {
    expect(cleanSheet(value, 3)).toBeUndefined();
  });

  it('leaves out fields the canvas does not have, and what only looks like one', () => {
    const hostile = JSON.parse('{"1":"a","4":"b","__proto__":{"2":"c"},"constructor":"d","2":""}');
    expect(cleanSheet(hostile, 3)).toEqual({ 1: 'a' });
  });

  it('comes out of its file as it went in, and makes the same file again', () => {
    const sheet = { 1: 'Zeile\r\n"Zwei" </script>', 3: 'ä🙂' };
    const file = toolFile('canvas/guides/a#b', sheet);
    const read = readToolFile(file, 'canvas/guides/a#b', (value) => cleanSheet(value, 3));
    expect(read).toEqual({ state: sheet });
    expect(toolFile('canvas/guides/a#b', 'state' in read ? read.state : undefined)).toBe(file);
  });
});

describe('a canvas as Markdown', () => {
  it('has the questions as headings, and says what is empty', () => {
    expect(canvasMarkdown('Vision', ['Der Satz', 'Für wen?'], { 1: ' Einmal erklären. \r\n\r\n- wirklich ' }, 'noch leer')).toBe(
      '# Vision\n\n## Der Satz\n\nEinmal erklären. \n\n- wirklich\n\n## Für wen?\n\n_noch leer_\n',
    );
  });

  it('lets nothing that was typed become a heading', () => {
    const markdown = canvasMarkdown('A', ['B'], { 1: '# eins\n  ## zwei\nText\n===\nText\n---\n#kein' }, '');
    const parsed = parseMarkdown(markdown, 'a.md');
    const headings = 'tree' in parsed ? parsed.tree.children.filter(({ type }) => type === 'heading').map(text) : [];
    expect(headings).toEqual(['A', 'B']);
    expect(markdown).toContain('#kein');
  });

  it.each(['```', '~~~~', '<!--', '<script>'])('lets no %s swallow the questions that follow', (start) => {
    const markdown = canvasMarkdown('A', ['B', 'C'], { 1: `eins\n\n${start}\nzwei` }, '');
    const headings = unified()
      .use(remarkParse)
      .parse(markdown)
      .children.filter(({ type }) => type === 'heading');
    expect(headings.map(text)).toEqual(['A', 'B', 'C']);
  });
});
