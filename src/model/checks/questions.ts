import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import { answerKeys, questionParts } from '../question.ts';
import { questionsOf } from '../read-library.ts';
import { atNode, attribute, type Check, docsOf } from './context.ts';

/** A question needs keyed options with feedback, a right answer among them, and an id of its own in its lesson. */
export const questionShape: Check = ({ content }) => {
  const findings: Finding[] = [];
  for (const { doc } of docsOf(content)) {
    const ids = new Set<string>();
    visit(doc.tree, 'mdxJsxFlowElement', (node) => {
      if (node.name !== 'Question') return;
      const say = (found: string, right: string) => findings.push(atNode('question-shape', doc, node, { found, right }));
      const { prompt, options, keyless } = questionParts(node);
      const id = attribute(node, 'id') ?? '';
      const keys = options.map((option) => option.key);
      const right = answerKeys(attribute(node, 'answer') ?? '');
      if (ids.has(id)) say(`id="${id}"`, 'id');
      ids.add(id);
      if (prompt.length === 0) say('', 'text');
      for (const item of keyless) findings.push(atNode('question-shape', doc, item, { found: '-', right: '- a) …' }));
      if (new Set(keys).size < keys.length) say(keys.join(' '), 'a) b) c)');
      if (options.length < 2) say(String(options.length), '2+');
      for (const option of options)
        if (option.feedback.length === 0)
          findings.push(atNode('question-shape', doc, option.node, { found: `${option.key})`, right: 'feedback' }));
      if (right.length === 0 || right.some((key) => !keys.includes(key))) say(`answer="${right.join(' ')}"`, keys.join(' '));
      if (attribute(node, 'kind') === 'single' && right.length > 1) say(`answer="${right.join(' ')}"`, 'kind="multiple"');
    });
  }
  return findings;
};

/** All languages of a lesson ask the same: same ids in the same order, same keys, same right answers. */
export const questionMismatch: Check = ({ content, library }) =>
  content.entries.flatMap((source) => {
    const lead = source.docs[library.leading];
    if (source.kind !== 'lessons' || !lead?.tree) return [];
    const wanted = questionsOf(lead.tree).map(signature);
    return Object.values(source.docs).flatMap((doc): Finding[] => {
      if (doc === lead || !doc.tree) return [];
      const given = questionsOf(doc.tree).map(signature);
      const at =
        Math.max(wanted.length, given.length) === 0
          ? -1
          : [...Array(Math.max(wanted.length, given.length)).keys()].find((index) => wanted[index] !== given[index]);
      if (at === undefined || at < 0) return [];
      let line = 1;
      let index = 0;
      visit(doc.tree, 'mdxJsxFlowElement', (node) => {
        if (node.name === 'Question' && index++ === at) line = node.position?.start.line ?? 1;
      });
      return [
        {
          rule: 'question-mismatch',
          severity: 'error',
          file: doc.file,
          line,
          column: 1,
          params: { found: given[at] ?? '–', right: wanted[at] ?? '–' },
        },
      ];
    });
  });

const signature = (question: ReturnType<typeof questionsOf>[number]) =>
  `${question.id} (${question.kind}: ${question.keys.join(' ')} → ${question.right.join(' ')})`;
