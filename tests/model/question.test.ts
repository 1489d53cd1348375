import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { answerKeys, questionParts } from '../../src/model/questions/parts.ts';
import { questionsOf } from '../../src/model/questions/read.ts';

function tree(markdown: string) {
  const parsed = parseMarkdown(markdown, 'x.mdx');
  if (!('tree' in parsed)) throw new Error(parsed.finding.params['found']);
  return parsed.tree;
}

function parts(markdown: string) {
  const node = tree(`<Question id="q" kind="single" answer="a">\n\n${markdown}\n\n</Question>`).children[0];
  if (node?.type !== 'mdxJsxFlowElement') throw new Error('no question');
  return questionParts(node);
}

describe('a question block', () => {
  it('has its options in the list with keys and everything before it as the prompt', () => {
    const {
      prompt,
      groups: [options = []],
      keyless,
    } = parts('Was hält?\n\n- Ein Punkt\n- Noch einer\n\nAlso?\n\n- a) Der *Anker*\n  - Ja.\n- b) Der Nebel\n  - Nein.');
    expect(prompt.map((node) => node.type)).toEqual(['paragraph', 'list', 'paragraph']);
    expect(options.map((option) => [option.key, option.text.children.map((child) => child.type), option.feedback.length])).toEqual([
      ['a', ['text', 'emphasis'], 1],
      ['b', ['text'], 1],
    ]);
    expect(keyless).toEqual([]);
  });

  it('takes the key off the text of an option and leaves the block as it was', () => {
    const block = '- a) Der Anker\n  - Ja.\n- b) Nein\n  - Nein.';
    const node = tree(`<Question id="q" kind="single" answer="a">\n\n${block}\n\n</Question>`).children[0];
    const before = JSON.stringify(node);
    if (node?.type !== 'mdxJsxFlowElement') throw new Error('no question');
    expect(questionParts(node).groups[0]?.[0]?.text.children[0]).toMatchObject({ type: 'text', value: 'Der Anker' });
    expect(JSON.stringify(node)).toBe(before);
  });

  it('takes feedback from an inner list or from paragraphs', () => {
    const {
      groups: [options = []],
    } = parts('Was?\n\n- a) Eins\n\n  Weil es so ist.\n\n- b) Zwei\n  - Erstens.\n  - Zweitens.');
    expect(options.map((option) => option.feedback.length)).toEqual([1, 2]);
  });

  it('names options without a key', () => {
    expect(parts('Was?\n\n- a) Eins\n  - Ja.\n- Zwei\n- **b)** Drei').keyless).toHaveLength(2);
  });

  it('without a list is all prompt', () => {
    expect(parts('Nur eine Frage?')).toMatchObject({ groups: [], keyless: [] });
  });
});

describe('right answers', () => {
  it.each([
    ['a', ['a']],
    ['c a', ['c', 'a']],
    ['a,b, c', ['a', 'b', 'c']],
    ['a a', ['a']],
    ['', []],
  ])('written “%s” are the keys in that order, once each', (written, keys) => {
    expect(answerKeys(written)).toEqual(keys);
  });
});

describe('the questions of a text', () => {
  it('come in reading order, also from inside other components', () => {
    const text = tree(
      '<Question id="eins" kind="multiple" answer="b a">\n\nA?\n\n- a) x\n  - y\n- b) x\n  - y\n\n</Question>\n\n<Hint>\n\n<Question id="zwei" kind="single" answer="a">\n\nB?\n\n</Question>\n\n</Hint>',
    );
    expect(questionsOf(text, 'de')).toEqual([
      { id: 'eins', kind: 'multiple', keys: ['a', 'b'], right: ['a', 'b'] },
      { id: 'zwei', kind: 'single', keys: [], right: ['a'] },
    ]);
  });
});
