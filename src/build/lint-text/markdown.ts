import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseMarkdown, splitFront } from '../../markdown/parse.ts';
import { holdsWords } from './attributes.ts';
import { cover, fills, readReferences } from './fill.ts';
import { closedElements, maskHtml } from './html.ts';
import { type Layers, maskYaml } from './yaml.ts';

const plainParser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Nodes whose words are no running text, or somebody else's. */
const closed = new Set(`blockquote code inlineCode footnoteReference mdxjsEsm mdxFlowExpression mdxTextExpression`.split(' '));
/** Nodes that show no running text, but may say something beside it. */
const silent = new Set(['image', 'imageReference', 'definition']);
/** Nodes that hold running text and so decide what stands on one line. */
const lines = new Set(['paragraph', 'heading', 'tableCell']);

/** Where the syntax of a text broke. */
export interface Broken {
  line: number;
  column: number;
  reason: string;
}

/**
 * Leaves only the running text of a Markdown file, its alternative texts and titles, and the values of its front matter, each where it stands.
 * @param mdx whether tags are components and braces are code
 */
export function maskMarkdown(raw: string, mdx: boolean): (Layers & { front: number }) | { broken: Broken } {
  const { front, body } = splitFront(raw);
  // What `splitFront` blanks out has other offsets than the file; everything behind it is moved by as much.
  const moved = raw.length - body.length;
  const parsed = mdx ? parseMarkdown(body, '') : { tree: plainParser.parse(body) };
  if ('finding' in parsed) {
    const { line, column, params } = parsed.finding;
    return { broken: { line, column, reason: params['found'] ?? '' } };
  }
  const text = new Mask(raw, moved).of(parsed.tree);
  if (front === undefined) return { text, others: [], front: 0 };
  const start = raw.indexOf('\n') + 1;
  const end = start + front.length;
  const yaml = maskYaml(front);
  // Broken front matter is left out whole: `lotse check` tells where it breaks.
  const read = 'broken' in yaml ? { text: cover(front, fills.block), others: [] } : yaml;
  return {
    text: text.slice(0, start) + read.text + text.slice(end),
    others: read.others.map((one) => ({
      ...one,
      text: cover(raw.slice(0, start), fills.block) + one.text + cover(raw.slice(end), fills.block),
    })),
    front: end,
  };
}

/** Lays a file's words over its covered copy, node by node. */
class Mask {
  readonly #raw: string;
  readonly #moved: number;
  readonly #pieces: { start: number; end: number; text: string }[] = [];
  /** Words inside what is covered: alternative texts, titles, properties. */
  readonly #inner: { start: number; end: number }[] = [];
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
    const shown = this.#html ? maskHtml(text, (words) => words) : text;
    return this.#overlay(shown);
  }

  /** Lays the inner words over the text, parted from what is around them. */
  #overlay(text: string): string {
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end } of this.#inner.sort((a, b) => a.start - b.start)) {
      if (start - 1 < at) continue;
      pieces.push(text.slice(at, start - 1), fills.block, words(this.#raw.slice(start, end)), fills.block);
      at = end + 1;
    }
    return pieces.join('') + text.slice(at);
  }

  /** Remembers what a node says beside its running text. */
  #note(node: Nodes): void {
    if (isClosed(node)) return;
    if ('attributes' in node)
      for (const one of node.attributes) {
        if (one.type !== 'mdxJsxAttribute' || typeof one.value !== 'string' || !holdsWords(node.name ?? '', one.name)) continue;
        const start = this.#start(one) + (/^[^=]*=\s*["']/.exec(this.#source(one))?.[0].length ?? 0);
        if (start < this.#end(one) - 1) this.#inner.push({ start, end: this.#end(one) - 1 });
      }
    if (node.type === 'image' || node.type === 'imageReference') this.#alternative(node);
    if (node.type === 'image' || node.type === 'link' || node.type === 'definition') {
      const start = this.#start(node) + this.#source(node).lastIndexOf(node.title ?? '\0');
      // Not found where it holds escapes: left alone then.
      if (node.title && start > this.#start(node)) this.#inner.push({ start, end: start + node.title.length });
    }
  }

  /** The text of a picture: up to the bracket that closes the first one. */
  #alternative(node: Nodes): void {
    const source = this.#source(node);
    const signs = /\\[\s\S]|[[\]]/g;
    signs.lastIndex = 2;
    let depth = 1;
    for (let sign = signs.exec(source); sign; sign = signs.exec(source)) {
      depth += sign[0] === '[' ? 1 : sign[0] === ']' ? -1 : 0;
      if (depth === 0) {
        if (sign.index > 2) this.#inner.push({ start: this.#start(node) + 2, end: this.#start(node) + sign.index });
        return;
      }
    }
  }

  /** Block by block: whatever lies between stays covered. */
  #walk(node: Nodes): void {
    this.#note(node);
    if (isClosed(node)) return;
    if (lines.has(node.type)) this.#put(node, this.#line(node));
    else if (node.type === 'html') this.#put(node, this.#tags(node));
    else if ('children' in node) for (const child of node.children) this.#walk(child);
  }

  /** A stretch of running text: words as they are, marks as gaps, closed nodes as one sign no label crosses. */
  #line(node: Nodes): string {
    const source = this.#source(node);
    if (!lines.has(node.type)) this.#note(node);
    if (isHidden(node) || isAddress(node, source)) return cover(source, fills.inline);
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

  #source = (node: Placed): string => this.#raw.slice(this.#start(node), this.#end(node));
  #start = (node: Placed): number => (node.position?.start.offset ?? 0) + this.#moved;
  #end = (node: Placed): number => (node.position?.end.offset ?? 0) + this.#moved;
}

/** A node or a property: what knows its place. */
type Placed = Pick<Nodes, 'position'>;

/** Text without the signs of Markdown: escapes vanish, references are read, an angle bracket is no tag. */
const words = (source: string): string => readReferences(source.replace(/\\(?=[!-/:-@[-`{-~])/g, '\u2060')).replace(/</g, fills.inline);

const isClosed = (node: Nodes): boolean =>
  closed.has(node.type) ||
  ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    (closedComponents.has(node.name ?? '') || closedElements.has(node.name ?? '')));

/** Somebody else's words, and words an author says on purpose. */
const closedComponents = new Set(['Quote', 'NoTerm']);

const isHidden = (node: Nodes): boolean => isClosed(node) || silent.has(node.type);

/** Whether a link shows nothing but its address. */
function isAddress(node: Nodes, source: string): boolean {
  return node.type === 'link' && !source.startsWith('[');
}
