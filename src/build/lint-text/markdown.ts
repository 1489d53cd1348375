import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseMarkdown, splitFront } from '../../markdown/parse.ts';
import { cover, fills, readReferences } from './fill.ts';
import { closedElements, maskHtml } from './html.ts';
import { maskYaml } from './yaml.ts';

const plainParser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Nodes whose words are no running text, or somebody else's. */
const closed = new Set(
  `blockquote code inlineCode image imageReference definition footnoteReference mdxjsEsm mdxFlowExpression mdxTextExpression`.split(' '),
);
/** Nodes that hold running text and so decide what stands on one line. */
const lines = new Set(['paragraph', 'heading', 'tableCell']);

/** Where the syntax of a text broke. */
export interface Broken {
  line: number;
  column: number;
  reason: string;
}

/**
 * Leaves only the running text of a Markdown file and the values of its front matter, each where it stands.
 * @param mdx whether tags are components and braces are code
 */
export function maskMarkdown(raw: string, mdx: boolean): { text: string; front: number } | { broken: Broken } {
  const { front, body } = splitFront(raw);
  // What `splitFront` blanks out has other offsets than the file; everything behind it is moved by as much.
  const moved = raw.length - body.length;
  const parsed = mdx ? parseMarkdown(body, '') : { tree: plainParser.parse(body) };
  if ('finding' in parsed) {
    const { line, column, params } = parsed.finding;
    return { broken: { line, column, reason: params['found'] ?? '' } };
  }
  const text = new Mask(raw, moved).of(parsed.tree);
  if (front === undefined) return { text, front: 0 };
  const start = raw.indexOf('\n') + 1;
  return { text: text.slice(0, start) + maskYaml(front) + text.slice(start + front.length), front: start + front.length };
}

/** Lays a file's words over its covered copy, node by node. */
class Mask {
  readonly #raw: string;
  readonly #moved: number;
  readonly #pieces: { start: number; end: number; text: string }[] = [];
  #html = false;

  constructor(raw: string, moved: number) {
    this.#raw = raw;
    this.#moved = moved;
  }

  of(tree: Root): string {
    this.#walk(tree);
    let text = '';
    for (const piece of this.#pieces) {
      text += cover(this.#raw.slice(text.length, piece.start), fills.block) + piece.text;
    }
    text += cover(this.#raw.slice(text.length), fills.block);
    return this.#html ? maskHtml(text, (words) => words) : text;
  }

  /** Block by block: whatever lies between stays covered. */
  #walk(node: Nodes): void {
    if (isClosed(node)) return;
    if (lines.has(node.type)) this.#put(node, this.#line(node));
    else if (node.type === 'html') this.#put(node, this.#tags(node));
    else if ('children' in node) for (const child of node.children) this.#walk(child);
  }

  /** A stretch of running text: words as they are, marks as gaps, closed nodes as one sign no label crosses. */
  #line(node: Nodes): string {
    const source = this.#source(node);
    if (isClosed(node) || isAddress(node, source)) return cover(source, fills.inline);
    if (node.type === 'text') return words(source);
    if (node.type === 'html') return this.#tags(node);
    if (node.type === 'break') return source.replace(/[^\r\n]/g, ' ');
    if (!('children' in node)) return cover(source, fills.gap);
    // Addresses that GFM finds without marks leave nodes that do not know their place: all between neighbours that do is read as words.
    const placed = node.children.filter((child) => child.position);
    const lost = placed.length < node.children.length;
    let [text, at] = ['', this.#start(node)];
    const between = (end: number, fill: string) => {
      const gap = this.#raw.slice(at, end);
      text += lost ? words(gap) : cover(gap, fill);
    };
    const edge = lines.has(node.type) ? fills.block : fills.gap;
    for (const child of placed) {
      between(this.#start(child), child === placed[0] ? edge : fills.gap);
      text += this.#line(child);
      at = this.#end(child);
    }
    between(this.#end(node), edge);
    return text;
  }

  #tags(node: Nodes): string {
    this.#html = true;
    return readReferences(this.#source(node));
  }

  #put(node: Nodes, text: string): void {
    this.#pieces.push({ start: this.#start(node), end: this.#end(node), text });
  }

  #source = (node: Nodes): string => this.#raw.slice(this.#start(node), this.#end(node));
  #start = (node: Nodes): number => (node.position?.start.offset ?? 0) + this.#moved;
  #end = (node: Nodes): number => (node.position?.end.offset ?? 0) + this.#moved;
}

/** Text without the signs of Markdown: escapes vanish, references are read, an angle bracket is no tag. */
const words = (source: string): string => readReferences(source.replace(/\\(?=[!-/:-@[-`{-~])/g, '\u2060')).replace(/</g, fills.inline);

const isClosed = (node: Nodes): boolean =>
  closed.has(node.type) ||
  ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    (node.name === 'Quote' || closedElements.has(node.name ?? '')));

/** Whether a link shows nothing but its address. */
function isAddress(node: Nodes, source: string): boolean {
  return node.type === 'link' && !source.startsWith('[');
}
