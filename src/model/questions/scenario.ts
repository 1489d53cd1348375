import { allOptions, type Option, optionText } from './parts.ts';
import { keysOf, type Problem, type Question, type QuestionRule } from './question.ts';

/** What somebody says in a conversation: who (a persona, or `story/cast`), with which face, and the words. */
export interface Line {
  who: string;
  mood: string;
  words: string;
}

/**
 * A conversation: what somebody says (digits), what one may answer (letters) and where that leads (`→ 2`).
 * The answer names the choices of the best way; any way ends where nothing can be answered.
 */
export const scenario: QuestionRule = {
  graded: true,
  props: { answer: true },
  groups: 1,
  feedback: [],
  read: ({ parts }) => {
    const nodes = parts.groups[0] ?? [];
    return {
      keys: allOptions(nodes).map((option) => option.key),
      texts: Object.fromEntries(nodes.flatMap((node) => node.choices.map((choice) => [choice.key, node.key + targetOf(choice)]))),
    };
  },
  problems(question, { parts }) {
    const nodes = parts.groups[0] ?? [];
    const problems: Problem[] = [];
    const [first] = nodes;
    for (const node of nodes) {
      if (!/\d/.test(node.key)) problems.push({ what: 'form', found: `${node.key})`, right: '1)', key: node.key });
      if (!lineOf(optionText(node)).who)
        problems.push({ what: 'form', found: optionText(node).slice(0, 40), right: 'jana-hoffmann (happy): …', key: node.key });
      if (node.choices.length === 1) problems.push({ what: 'count', found: '1', right: '2+', key: node.key });
      for (const choice of node.choices) {
        const target = targetOf(choice);
        if (!nodes.some((one) => one.key === target))
          problems.push({ what: 'missing', found: `→ ${target}`, right: nodes.map((one) => `→ ${one.key}`).join(', '), key: choice.key });
        if (choice.feedback.length === 0) problems.push({ what: 'unexplained', found: `${choice.key})`, right: '  - …', key: choice.key });
        if (/\d/.test(choice.key)) problems.push({ what: 'form', found: `${choice.key})`, right: 'a)', key: choice.key });
      }
    }
    const reached = new Set<string>();
    const walk = (key: string | undefined): void => {
      if (key === undefined || reached.has(key)) return;
      reached.add(key);
      for (const choice of nodes.find((node) => node.key === key)?.choices ?? []) walk(targetOf(choice));
    };
    walk(first?.key);
    for (const node of nodes)
      if (!reached.has(node.key)) problems.push({ what: 'unreached', found: `${node.key})`, right: `→ ${node.key}`, key: node.key });
    if (nodes.length > 0 && !nodes.some((node) => node.choices.length === 0))
      problems.push({ what: 'endless', found: nodes.map((node) => `${node.key})`).join(' '), right: `${nodes.length + 1}) …` });
    if (problems.length === 0 && !leads(question, first))
      problems.push({ what: 'answer', found: `answer="${question.right.join(' ')}"`, right: '1) → … → ■' });
    return problems;
  },
  judge(question, response) {
    const chosen = keysOf(response);
    const good = chosen.filter((key) => question.right.includes(key));
    const right = chosen.join(' ') === question.right.join(' ');
    return {
      right,
      partly: !right && good.length > 0,
      marks: Object.fromEntries(chosen.map((key) => [key, question.right.includes(key)])),
    };
  },
  fixed: (question) =>
    Object.entries(question.texts ?? {})
      .map(([key, way]) => `${key}:${way[0]}→${way.slice(1)}`)
      .join(' '),
};

/** How a choice leads on: along the best way, back to it from elsewhere, or away from it. */
export type Lead = 'best' | 'back' | 'away';

/** Where a choice of a conversation leads to. */
export function leadOf({ right, texts = {} }: Question, key: string): Lead {
  if (right.includes(key)) return 'best';
  const good = new Set(right.map((one) => texts[one]?.charAt(0)));
  const [from, to] = [texts[key]?.charAt(0), texts[key]?.charAt(1)];
  return !good.has(from) && good.has(to) ? 'back' : 'away';
}

/** The node a choice leads to: `… → 2`. */
export const targetOf = (choice: Option): string => /→\s*(\d)\s*$/.exec(optionText(choice))?.[1] ?? '';

/** Takes `renate-kruse (concerned): Das ist viel.` apart. */
export function lineOf(text: string): Line {
  const match = /^([a-z0-9-]+(?:\/[a-z0-9-]+)?)\s*\(([a-z-]+)\):\s*([\s\S]*)$/.exec(text);
  return { who: match?.[1] ?? '', mood: match?.[2] ?? '', words: match?.[3] ?? text };
}

/** Whether the right choices lead from the first node to an end, one after another. */
function leads(question: Question, first: Option | undefined): boolean {
  let at = first?.key;
  for (const key of question.right) {
    const way = question.texts?.[key];
    if (!way || way[0] !== at) return false;
    at = way[1];
  }
  return question.right.length > 0 && !Object.values(question.texts ?? {}).some((way) => way[0] === at);
}
