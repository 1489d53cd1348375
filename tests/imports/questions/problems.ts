import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown, splitFront } from '../../../src/markdown/parse.ts';
import type { Language } from '../../../src/model/entry.ts';
import { questionRule } from '../../../src/model/questions/kinds.ts';
import { blockOf, readQuestion } from '../../../src/model/questions/read.ts';

/** A draft as the tree authors' files become; what cannot be parsed is an error of the test. */
export function treeOf(path: string, text: string): { tree: Root; body: string } {
  const { body } = splitFront(text);
  const parsed = parseMarkdown(body, path);
  if ('finding' in parsed) throw new Error(`${path}: ${JSON.stringify(parsed.finding)}\n${text}`);
  return { tree: parsed.tree, body };
}

/** What the kinds of questions in a draft find wrong, and the ids of all. */
export function problemsIn(path: string, text: string, language: Language): { problems: unknown[]; questions: string[] } {
  const problems: unknown[] = [];
  const questions: string[] = [];
  visit(treeOf(path, text).tree, 'mdxJsxFlowElement', (node) => {
    if (node.name !== 'Question') return;
    const block = blockOf(node, language);
    const question = readQuestion(block);
    const rule = questionRule(question.kind);
    questions.push(question.id);
    const { groups, keyless, prompt } = block.parts;
    if (!rule || prompt.length === 0 || keyless.length > 0 || (rule.groups > 0 && groups.length !== rule.groups))
      problems.push([question.id, groups.length]);
    if (new Set(question.keys).size < question.keys.length) problems.push([question.id, question.keys]);
    for (const at of rule?.feedback ?? [])
      for (const option of groups[at] ?? []) if (option.feedback.length === 0) problems.push([question.id, option.key]);
    for (const problem of rule?.problems(question, block) ?? []) problems.push([question.id, problem]);
  });
  return { problems, questions };
}
