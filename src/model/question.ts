import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

export const questionKinds = ['single', 'multiple'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** What progress and checks need of a question; its words stay in the Markdown. */
export interface Question {
  id: string;
  kind: QuestionKind;
  /** Keys of all options in the author's order. */
  keys: string[];
  /** Keys of the right options, sorted. */
  right: string[];
}

/** An option as it stands in the list: `- a) text` with nested feedback. */
export interface Option {
  key: string;
  text: Paragraph;
  feedback: RootContent[];
  node: ListItem;
}

/** A question block taken apart. */
export interface QuestionParts {
  prompt: RootContent[];
  options: Option[];
  /** List items without a key. */
  keyless: ListItem[];
}

/**
 * Takes a `<Question>` block apart: everything before the last list is the prompt, its items are the options.
 * Changes nothing.
 */
export function questionParts(node: MdxJsxFlowElement): QuestionParts {
  const children = node.children as RootContent[];
  const at = children.findLastIndex((child) => child.type === 'list');
  const list = children[at] as List | undefined;
  const options: Option[] = [];
  const keyless: ListItem[] = [];
  for (const item of list?.children ?? []) {
    const option = readOption(item);
    if (option) options.push(option);
    else keyless.push(item);
  }
  return { prompt: at < 0 ? children : children.slice(0, at), options, keyless };
}

/** Reads the `answer` attribute: `a c` -> `['a', 'c']`. */
export const answerKeys = (answer: string): string[] => [...new Set(answer.split(/[\s,]+/).filter(Boolean))].sort();

function readOption(item: ListItem): Option | undefined {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return;
  const [lead, ...others] = first.children;
  if (lead?.type !== 'text') return;
  const match = /^([a-z0-9])\)\s+/.exec(lead.value);
  if (!match?.[1]) return;
  const text: Paragraph = { ...first, children: [{ ...lead, value: lead.value.slice(match[0].length) }, ...others] };
  const feedback = rest.flatMap((child): RootContent[] =>
    child.type === 'list' ? child.children.flatMap((inner) => inner.children) : [child],
  );
  return { key: match[1], text, feedback, node: item };
}
