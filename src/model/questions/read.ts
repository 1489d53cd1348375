import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Language } from '../entry.ts';
import { type QuestionKind, questionRule } from './kinds.ts';
import { answerKeys, questionParts } from './parts.ts';
import type { Block, Question } from './question.ts';

/** The block of a `<Question>` element. */
export function blockOf(node: MdxJsxFlowElement, language: Language): Block {
  return {
    parts: questionParts(node),
    language,
    value(name) {
      const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
      return typeof found === 'string' ? found : '';
    },
  };
}

/** Reads a block as its kind does; an unknown kind gives keys and answer. */
export function readQuestion(block: Block): Question {
  return {
    id: block.value('id'),
    kind: block.value('kind') as QuestionKind,
    keys: block.parts.groups.flat().map((option) => option.key),
    right: answerKeys(block.value('answer')),
    ...questionRule(block.value('kind'))?.read(block),
  };
}

/** Questions of a long text in reading order. */
export function questionsOf(tree: Root, language: Language): Question[] {
  const questions: Question[] = [];
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (node.name === 'Question') questions.push(readQuestion(blockOf(node, language)));
  });
  return questions;
}
