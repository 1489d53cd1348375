import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Option, optionText } from '../model/questions/parts.ts';
import type { Question } from '../model/questions/question.ts';
import { blockOf, readQuestion } from '../model/questions/read.ts';
import { lineOf } from '../model/questions/scenario.ts';
import { fileData } from './file-data.ts';

/**
 * Rewrites the lists inside `<Question>` into elements, so that components need not read Markdown; what the kind
 * reads out of the block goes along as `spec`. Judges nothing: an incomplete question is the checks' business.
 */
export function remarkQuestions() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'mdxJsxFlowElement', (node) => {
      if (node.name !== 'Question') return;
      const block = blockOf(node, fileData(file).language);
      const question = readQuestion(block);
      const { prompt, groups, after } = block.parts;
      if (question.kind === 'gap') for (const part of prompt) openGaps(part);
      const [first, ...more] = prompt;
      const legend = first?.type === 'paragraph' ? [unwrapped(first)] : [];
      node.attributes.push(attribute('spec', JSON.stringify(question)));
      node.children = [
        element('QuestionPrompt', {}, legend),
        ...(legend.length > 0 ? more : prompt),
        ...groups.flatMap((options, at) => [
          element(
            'QuestionGroup',
            { group: String(at) },
            options.map((option) => optionElement(option, at, question)),
          ),
          ...(after[at] ?? []),
        ]),
      ] as typeof node.children;
      return 'skip';
    });
  };
}

function optionElement(option: Option, group: number, question: Question): MdxJsxFlowElement {
  const shared = { option: option.key, group: String(group), ...(isRight(option.key, question) ? { right: 'right' } : {}) };
  const feedback = element('OptionFeedback', {}, option.feedback);
  if (question.kind === 'scenario') {
    const { who, mood, words } = lineOf(optionText(option));
    const text = unwrapped(option.text);
    dropStart(text, optionText(option).length - words.length);
    return element('QuestionLine', { ...shared, who, mood }, [
      element('OptionText', {}, [text]),
      ...option.choices.map((choice) => {
        const words = unwrapped(choice.text);
        dropTarget(words);
        return element('QuestionChoice', { option: choice.key, ...(isRight(choice.key, question) ? { right: 'right' } : {}) }, [
          element('OptionText', {}, [words]),
          element('OptionFeedback', {}, choice.feedback),
        ]);
      }),
      ...(option.feedback.length > 0 ? [feedback] : []),
    ]);
  }
  return element('QuestionOption', shared, [element('OptionText', {}, [unwrapped(option.text)]), feedback]);
}

const isRight = (key: string, { right, kind }: Question): boolean => (kind === 'order' || kind === 'match' ? false : right.includes(key));

/** `[a]` in the text of a gap question becomes a field. */
function openGaps(node: RootContent | PhrasingContent): void {
  if (!('children' in node)) return;
  node.children = (node.children as PhrasingContent[]).flatMap((child): PhrasingContent[] => {
    if (child.type !== 'text') {
      openGaps(child);
      return [child];
    }
    return child.value.split(/(\[[a-z0-9]\])/).flatMap((part): PhrasingContent[] => {
      if (part === '') return [];
      const key = /^\[([a-z0-9])\]$/.exec(part)?.[1];
      return [key ? inline('QuestionGap', { option: key }) : { type: 'text', value: part }];
    });
  }) as never;
}

type Words = { children: PhrasingContent[] };

/** Takes the speaker off a line: the first `length` letters of its text. */
function dropStart(node: MdxJsxFlowElement, length: number): void {
  const [lead] = (node as never as Words).children;
  if (lead?.type === 'text') lead.value = lead.value.slice(length);
}

/** Takes `→ 2` off a choice. */
function dropTarget(node: MdxJsxFlowElement): void {
  const last = (node as never as Words).children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(/\s*→\s*\d?\s*$/, '');
}

/** A question stands in a `<legend>`, an option in a `<label>`: no paragraph may be there. */
function unwrapped(text: Paragraph): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name: 'span', attributes: [], children: text.children.map((child) => ({ ...child })) as never };
}

const attribute = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value });
const attributes = (values: Record<string, string>): MdxJsxAttribute[] =>
  Object.entries(values).map(([name, value]) => attribute(name, value));
const element = (name: string, values: Record<string, string>, children: RootContent[]): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: attributes(values),
  children: children as never,
});
const inline = (name: string, values: Record<string, string>): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: attributes(values),
  children: [],
});
