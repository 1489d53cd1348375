import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

/** A field of a canvas as authors write it: `- **Question**: help`, its example nested below. */
export interface CanvasField {
  /** The question, without marks. */
  label: string;
  help: PhrasingContent[];
  example: RootContent[];
}

/** A `<Canvas>` block taken apart. */
export interface CanvasParts {
  /** Everything before and after the list of fields. */
  before: RootContent[];
  after: RootContent[];
  fields: CanvasField[];
  /** List items that do not begin with a question in bold. */
  nameless: ListItem[];
}

/** Takes a `<Canvas>` block apart; its first list holds the fields. Changes nothing. */
export function canvasParts(node: MdxJsxFlowElement): CanvasParts {
  const children = node.children as RootContent[];
  const at = children.findIndex((child) => child.type === 'list');
  const list = children[at];
  if (list?.type !== 'list') return { before: children, after: [], fields: [], nameless: [] };
  const read = list.children.map((item) => ({ item, field: fieldOf(item) }));
  return {
    before: children.slice(0, at),
    after: children.slice(at + 1),
    fields: read.flatMap(({ field }) => field ?? []),
    nameless: read.flatMap(({ item, field }) => (field ? [] : [item])),
  };
}

function fieldOf(item: ListItem): CanvasField | undefined {
  const [first, ...below] = item.children;
  const [lead, ...rest] = first?.type === 'paragraph' ? first.children : [];
  if (lead?.type !== 'strong') return;
  const label = plain(lead).replace(/:\s*$/, '').trim();
  return label ? { label, help: withoutColon(rest), example: below.flatMap(unlisted) } : undefined;
}

/** `: help` -> `help`: the colon belongs to the list, not to the sentence. */
function withoutColon([first, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  const value = first.value.replace(/^\s*:?\s*/, '');
  return value ? [{ ...first, value }, ...rest] : rest;
}

/** A list of one is no list: its text stands alone. */
function unlisted(node: RootContent): RootContent[] {
  if (node.type !== 'list' || node.children.length !== 1) return [node];
  return (node.children[0]?.children ?? []) as Paragraph[];
}

const plain = (node: { value?: string; children?: readonly unknown[] }): string =>
  node.value ?? (node.children ?? []).map((child) => plain(child as never)).join('');
