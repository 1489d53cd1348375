import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

/** A list item with a key: `- a) text`, its feedback nested below it; in a conversation also what one may answer. */
export interface Option {
  key: string;
  text: Paragraph;
  feedback: RootContent[];
  choices: Option[];
  node: ListItem;
}

/** A question block taken apart. */
export interface QuestionParts {
  /** Everything before the first list of options. */
  prompt: RootContent[];
  /** The lists of options; most kinds have one. */
  groups: Option[][];
  /** What stands after each of the groups. */
  after: RootContent[][];
  /** List items of a group without a key. */
  keyless: ListItem[];
}

/**
 * Takes a `<Question>` block apart: lists with a keyed item are its groups of options (the last list, where no item has a key).
 * Changes nothing.
 */
export function questionParts(node: MdxJsxFlowElement): QuestionParts {
  const parts: QuestionParts = { prompt: [], groups: [], after: [], keyless: [] };
  const children = node.children as RootContent[];
  const keyed = children.some(isGroup);
  const last = children.findLastIndex((child) => child.type === 'list');
  for (const [at, child] of children.entries()) {
    if (child.type === 'list' && (keyed ? isGroup(child) : at === last)) {
      const options = child.children.map(readOption);
      parts.keyless.push(...child.children.filter((_item, index) => !options[index]));
      parts.groups.push(options.filter((option) => option !== undefined));
      parts.after.push([]);
    } else (parts.after.at(-1) ?? parts.prompt).push(child);
  }
  return parts;
}

/** Reads the `answer` attribute in the author's order: `c a` -> `['c', 'a']`. */
export const answerKeys = (answer: string): string[] => [...new Set(answer.split(/[\s,]+/).filter(Boolean))];

/** The options of all groups and what one may answer in them, in reading order. */
export const allOptions = (options: readonly Option[]): Option[] => options.flatMap((option) => [option, ...allOptions(option.choices)]);

/** The words of an option, without marks. */
export const optionText = (option: Option): string => plain(option.text).trim();

const isGroup = (node: RootContent): boolean => node.type === 'list' && node.children.some((item) => readOption(item) !== undefined);

function readOption(item: ListItem): Option | undefined {
  const [first, ...rest] = item.children;
  // Markdown reads `- 1) text` as a numbered list inside the item: the number is the key.
  if (first?.type === 'list') {
    const [inner] = first.children;
    const [text, ...more] = inner?.children ?? [];
    if (!first.ordered || first.children.length !== 1 || text?.type !== 'paragraph' || !isDigit(first.start)) return;
    return option(String(first.start), text, [...more, ...rest], item);
  }
  if (first?.type !== 'paragraph') return;
  const [lead, ...others] = first.children;
  if (lead?.type !== 'text') return;
  const match = /^([a-z0-9])\)(?:\s+|$)/.exec(lead.value);
  if (!match?.[1]) return;
  const text: Paragraph = { ...first, children: [{ ...lead, value: lead.value.slice(match[0].length) }, ...others] };
  return option(match[1], text, rest, item);
}

function option(key: string, text: Paragraph, below: RootContent[], node: ListItem): Option {
  const found: Option = { key, text, feedback: [], choices: [], node };
  for (const child of below) {
    if (child.type !== 'list') found.feedback.push(child);
    else
      for (const item of child.children) {
        const choice = readOption(item);
        if (choice) found.choices.push(choice);
        else found.feedback.push(...item.children);
      }
  }
  return found;
}

const isDigit = (start: List['start']): boolean => typeof start === 'number' && start >= 0 && start <= 9;
const plain = (node: { type: string; value?: string; children?: readonly unknown[] }): string =>
  node.value ?? (node.children ?? []).map((child) => plain(child as never)).join('');
