import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { ownAnchors } from '../anchors.ts';
import { moods } from '../figure.ts';
import type { Finding } from '../finding.ts';
import type { Kind } from '../kinds.ts';
import type { Library } from '../library.ts';
import { nearest } from '../nearest.ts';
import { questionProps, questionRule } from '../questions/kinds.ts';
import { allOptions, optionText } from '../questions/parts.ts';
import type { Block, Problem, Question } from '../questions/question.ts';
import { blockOf, readQuestion } from '../questions/read.ts';
import { lineOf } from '../questions/scenario.ts';
import { atNode, type Check, docsOf } from './context.ts';

/** A question needs keyed options with feedback, a right answer among them, and an id of its own in its lesson. */
export const questionShape: Check = ({ content, library }) => {
  const findings: Finding[] = [];
  for (const { doc } of docsOf(content)) {
    const ids = new Set<string>();
    visit(doc.tree, 'mdxJsxFlowElement', (node) => {
      if (node.name !== 'Question') return;
      const block = blockOf(node, doc.language);
      const question = readQuestion(block);
      const options = allOptions(block.parts.groups.flat());
      for (const { what, found, right, key } of problemsOf(question, block, ids)) {
        const at = options.find((option) => option.key === key)?.node ?? node;
        findings.push(atNode('question-shape', doc, at, { [what]: found, right }));
      }
      for (const item of block.parts.keyless)
        findings.push(atNode('question-shape', doc, item, { keyless: toString(item.children[0] ?? item).slice(0, 40), right: '- a) …' }));
      for (const { found, right, key } of placeProblems(library, question, block)) {
        const at = options.find((option) => option.key === key)?.node ?? node;
        findings.push(atNode('dangling-id', doc, at, { found, right }));
      }
    });
  }
  return findings;
};

function problemsOf(question: Question, block: Block, ids: Set<string>): Problem[] {
  const rule = questionRule(question.kind);
  if (!rule) return [];
  const problems: Problem[] = [];
  const { groups, prompt } = block.parts;
  const { id, keys } = question;
  if (ids.has(id)) problems.push({ what: 'twice', found: `id="${id}"`, right: `id="${id}-2"` });
  ids.add(id);
  if (prompt.length === 0) problems.push({ what: 'prompt', found: id, right: '…?' });
  for (const [name, required] of Object.entries(rule.props))
    if (required && !block.value(name)) problems.push({ what: 'missing', found: name, right: `${name}="…"` });
  for (const name of questionProps)
    if (!Object.hasOwn(rule.props, name) && block.value(name))
      problems.push({ what: 'surplus', found: `${name}="${block.value(name)}"`, right: Object.keys(rule.props).join(', ') });
  if (new Set(keys).size < keys.length) problems.push({ what: 'twice', found: twiceIn(keys).join(' '), right: 'a) b) c)' });
  if (rule.groups > 0 && groups.length !== rule.groups)
    problems.push({ what: 'count', found: String(groups.length), right: `${rule.groups} × - a) …` });
  const least = question.kind === 'gap' ? 1 : 2;
  if (rule.groups > 0 && (groups[0]?.length ?? 0) < least)
    problems.push({ what: 'count', found: String(groups[0]?.length ?? 0), right: `≥ ${least} × - a) …` });
  for (const at of rule.feedback)
    for (const option of groups[at] ?? [])
      if (option.feedback.length === 0) problems.push({ what: 'unexplained', found: `${option.key})`, right: '  - …', key: option.key });
  if (question.kind === 'scenario')
    for (const node of groups[0] ?? []) {
      const { who, mood } = lineOf(optionText(node));
      if (who && !(moods as readonly string[]).includes(mood))
        problems.push({ what: 'form', found: `(${mood})`, right: `(${nearest(mood, moods) ?? moods.join(', ')})`, key: node.key });
    }
  return problems.length > 0 ? problems : rule.problems(question, block);
}

const twiceIn = (keys: readonly string[]): string[] => [
  ...new Set(keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key})`)),
];

/** Where something is named that is not there. */
type Place = Omit<Problem, 'what'>;

/** What a question names elsewhere: the process or story it looks into, its steps or scenes, who speaks in a conversation. */
function placeProblems(library: Library, question: Question, block: Block): Place[] {
  if (question.kind === 'scenario')
    return (block.parts.groups[0] ?? []).flatMap((node): Place[] => {
      const { who } = lineOf(optionText(node));
      const [story = '', cast] = who.split('/');
      const known = cast
        ? Object.keys(library.get('stories', story)?.facts.cast ?? {}).map((one) => `${story}/${one}`)
        : library.of('personas').map((one) => one.id);
      return !who || known.includes(who) ? [] : [{ found: who, right: nearest(who, known) ?? known.join(', '), key: node.key }];
    });
  const on = block.value('on').split('/');
  if (question.kind !== 'hotspot' || on.length !== 2) return [];
  const [kind, id] = on as [Kind, string];
  const entry = kind === 'processes' || kind === 'stories' ? library.get(kind, id) : undefined;
  if (!entry)
    return [
      {
        found: on.join('/'),
        right:
          nearest(
            id,
            library.of(kind === 'stories' ? kind : 'processes').map((one) => one.id),
          ) ?? '',
      },
    ];
  const known = ownAnchors(entry);
  const away = (anchor: string) => !known.includes(anchor);
  return [
    ...question.keys.flatMap((key): Place[] => {
      const anchor = question.texts?.[key] ?? '';
      return away(anchor) ? [{ found: `${on.join('/')}#${anchor}`, right: nearest(anchor, known) ?? known.join(', '), key }] : [];
    }),
    ...['from', 'to'].flatMap((name): Place[] => {
      const anchor = block.value(name);
      return anchor && away(anchor) ? [{ found: `${on.join('/')}#${anchor}`, right: nearest(anchor, known) ?? '' }] : [];
    }),
  ];
}

/** All languages of a lesson ask the same: same ids in the same order, same keys, same right answers, same numbers and places. */
export const questionMismatch: Check = ({ content, library }) =>
  content.entries.flatMap((source) => {
    const lead = source.docs[library.leading];
    if (source.kind !== 'lessons' || !lead?.tree) return [];
    const signatures = (doc: typeof lead) => {
      const found: { signature: string; node: Parameters<typeof atNode>[2] }[] = [];
      visit(doc.tree ?? { type: 'root', children: [] }, 'mdxJsxFlowElement', (node) => {
        if (node.name === 'Question') found.push({ signature: signatureOf(blockOf(node, doc.language)), node });
      });
      return found;
    };
    const wanted = signatures(lead);
    return Object.values(source.docs).flatMap((doc): Finding[] => {
      if (doc === lead || !doc.tree) return [];
      const given = signatures(doc);
      const at = [...Array(Math.max(wanted.length, given.length)).keys()].find(
        (index) => wanted[index]?.signature !== given[index]?.signature,
      );
      if (at === undefined) return [];
      const node = given[at]?.node ?? { type: 'root' };
      return [atNode('question-mismatch', doc, node, { found: given[at]?.signature ?? '–', right: wanted[at]?.signature ?? '–' })];
    });
  });

function signatureOf(block: Block): string {
  const question = readQuestion(block);
  const fixed = questionRule(question.kind)?.fixed?.(question, block) ?? '';
  return `${question.id} (${question.kind}: ${question.keys.join(' ')} → ${question.right.join(' ')}${fixed && `; ${fixed}`})`;
}
