import type { Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { answerKeys, type Option, questionParts } from '../model/question.ts';

/**
 * Rewrites the list inside `<Question>` into `<QuestionOption>` elements, so that components need not read Markdown.
 * Judges nothing: an incomplete question is the checks' business.
 */
export function remarkQuestions() {
  return (tree: Root): void => {
    visit(tree, 'mdxJsxFlowElement', (node) => {
      if (node.name !== 'Question') return;
      const { prompt, options } = questionParts(node);
      const value = (name: string) => node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
      const right = answerKeys(String(value('answer') ?? ''));
      const shared = [attribute('question', String(value('id') ?? '')), attribute('kind', String(value('kind') ?? 'single'))];
      const [first, ...more] = prompt;
      const legend = first?.type === 'paragraph' ? [unwrapped(first)] : [];
      node.children = [
        element('QuestionPrompt', [], legend),
        ...(legend.length > 0 ? more : prompt),
        ...options.map((option) => optionElement(option, right.includes(option.key), shared)),
      ] as typeof node.children;
      return 'skip';
    });
  };
}

function optionElement(option: Option, right: boolean, shared: MdxJsxAttribute[]): MdxJsxFlowElement {
  const attributes = [attribute('option', option.key), ...(right ? [attribute('right', 'right')] : []), ...shared];
  return element('QuestionOption', attributes, [
    element('OptionText', [], [unwrapped(option.text)]),
    element('OptionFeedback', [], option.feedback),
  ]);
}

/** A question stands in a `<legend>`, an option in a `<label>`: no paragraph may be there. */
function unwrapped(text: Paragraph): RootContent {
  return { type: 'mdxJsxFlowElement', name: 'span', attributes: [], children: text.children as never };
}

const attribute = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value });
const element = (name: string, attributes: MdxJsxAttribute[], children: RootContent[]): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes,
  children: children as never,
});
