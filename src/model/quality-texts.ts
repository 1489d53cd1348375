import type { Nodes, Root } from 'mdast';
import { type Language, languages } from './entry.ts';
import type { Place } from './finding.ts';
import { kinds } from './kinds.ts';
import type { Entry, Library } from './library.ts';
import type { DataPath, SourceContent, SourceDoc, SourceEntry } from './source.ts';

/** A stretch of running text of the content: a field, a paragraph, a heading, a cell. */
export interface ContentText {
  entry: Entry;
  language: Language;
  text: string;
  /** A field of front matter or of a flow, not the long text. */
  field: boolean;
  /** Where a place in the text stands in its file; in front matter and flows the beginning of the field. */
  at(offset: number): Place;
}

/** Stands for what is no running text: code, pictures. No word reaches across. */
const gap = '\uFFFC';

/** Nodes whose words are somebody else's or no words. */
const closed = new Set(['blockquote', 'code', 'inlineCode', 'html', 'image', 'imageReference', 'definition', 'footnoteReference']);
const closedComponents = new Set(['Quote', 'q', 'cite', 'kbd']);
/** Nodes that hold one stretch of text. */
const stretches = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * All texts people read in the library, entry by entry, each in the language it is written in.
 * Texts that merely stand in for a missing translation, ids, dates, code and quotes (a customer's words, too) are not among them.
 */
export function* contentTexts(content: SourceContent, library: Library): Generator<ContentText> {
  const sources = new Map(content.entries.map((source) => [`${source.kind}/${source.id}`, source]));
  for (const entry of library.entries) {
    const source = sources.get(`${entry.kind}/${entry.id}`);
    if (!source) continue;
    if (source.flow) yield* flowTexts(entry, source);
    for (const language of languages) {
      const doc = source.docs[language];
      if (!doc || !library.site.languages.includes(language)) continue;
      if (doc.front && entry.words[language]) yield* frontTexts(library, entry, doc);
      if (doc.tree) yield* bodyTexts(entry, doc, doc.tree);
    }
  }
}

function* frontTexts(library: Library, entry: Entry, doc: SourceDoc): Generator<ContentText> {
  const { language, front } = doc;
  const title = { path: 'title', text: library.title(entry, language), language };
  for (const { path, text, language: own } of [title, ...library.reading(entry, language)]) {
    if (own !== language || !front || (entry.kind === 'voices' && path === 'quote')) continue;
    const parts = path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    yield { entry, language, text: plain(text), field: true, at: () => front.at(parts) };
  }
}

function* flowTexts(entry: Entry, { flow }: SourceEntry): Generator<ContentText> {
  if (!flow || kinds[entry.kind].form === 'prose') return;
  for (const { path, texts } of sideBySide(entry.facts)) {
    for (const language of languages) {
      const text = texts[language];
      if (text) yield { entry, language, text: plain(text), field: true, at: () => flow.at([...path, language]) };
    }
  }
}

/** Everything in an entry's facts that has its languages side by side, with the way to it. */
export function* sideBySide(value: unknown, path: DataPath = []): Generator<{ path: DataPath; texts: Partial<Record<Language, string>> }> {
  if (!value || typeof value !== 'object') return;
  const keys = Object.keys(value);
  const spoken = keys.length > 0 && keys.every((key) => (languages as readonly string[]).includes(key));
  // Foreign words lie side by side, too, but are lists of words, not texts.
  if (spoken && Object.values(value).every((text) => typeof text === 'string')) {
    yield { path, texts: value };
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* sideBySide(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

function* bodyTexts(entry: Entry, doc: SourceDoc, node: Nodes | Root): Generator<ContentText> {
  if (isClosed(node)) return;
  if (stretches.has(node.type)) {
    const text = flat(node);
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const at = (offset: number): Place => {
      const before = text.slice(0, offset).split('\n');
      return { file: doc.file, line: line + before.length - 1, column: before.length > 1 ? 1 : column };
    };
    yield { entry, language: doc.language, text, field: false, at };
  } else if ('children' in node) for (const child of node.children) yield* bodyTexts(entry, doc, child);
}

function flat(node: Nodes): string {
  if (isClosed(node)) return gap;
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(flat).join('') : '';
}

const isClosed = (node: Nodes): boolean =>
  closed.has(node.type) ||
  ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && closedComponents.has(node.name ?? ''));

/** A field without its code and the addresses of its links. */
const plain = (text: string): string => text.replace(/`[^`\n]*`/g, gap).replace(/\]\([^()\s]*\)/g, ']');

/** The sentence around a place in a text, on one line; long ones are cut at words. */
export function sentenceAt(text: string, start: number, end: number): string {
  const before = /(?:^|[.!?…][“”"»)]?\s+)(?!.*[.!?…][“”"»)]?\s)(.*)$/s.exec(text.slice(0, start))?.[1] ?? '';
  const after = /^.*?[.!?…](?=[“”"»)]?(?:\s|$))/s.exec(text.slice(end))?.[0] ?? text.slice(end);
  const line = (part: string) => part.replaceAll(gap, '…').replace(/\s+/g, ' ');
  const from = line(before);
  const rest = line(after);
  const head = from.length > 90 ? `… ${from.slice(-90).replace(/^\S*\s/, '')}` : from;
  const tail = rest.length > 90 ? `${rest.slice(0, 90).replace(/\s\S*$/, '')} …` : rest;
  return `${head}${line(text.slice(start, end))}${tail}`.trim();
}
