import { isDeepStrictEqual } from 'node:util';
import { type Document, isCollection, isMap, isNode, isScalar, isSeq, Lexer, type Node, type Pair, parseDocument, type Range } from 'yaml';
import { emitPair, emitYaml, type Where } from './emit-yaml.ts';
import { rankOf } from './keys.ts';

type Values = Record<string, unknown>;
interface Splice {
  from: number;
  to: number;
  text: string;
}

/** A new file of a term. */
export const newFile = (values: Values): string =>
  `---\n${Object.keys(values)
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((key) => `${emitPair(key, values[key])}\n`)
    .join('')}---\n`;

/**
 * Sets values in the front matter of a file. Only the values that differ are touched: comments, order, quoting and line ends of all
 * others stay, and so does the text below.
 * @param raw the file; its front matter has to be readable
 */
export function editFile(raw: string, values: Values): string {
  const match = /^(\uFEFF?---[ \t]*\r?\n)(?:([\s\S]*?)\r?\n)??(---[ \t]*(?:\r?\n|$))/.exec(raw);
  if (!match) throw new Error('no front matter');
  const [all, open = '', front = '', close = ''] = match;
  const newline = open.endsWith('\r\n') ? '\r\n' : '\n';
  const edited = editFront(front.replaceAll('\r\n', '\n'), sparse(values)).replaceAll('\n', newline);
  return open + edited + (edited === '' ? '' : newline) + close + raw.slice(all.length);
}

function editFront(front: string, values: Values): string {
  const document = parseDocument(front);
  const data = (document.toJS() ?? {}) as Values;
  const expected = { ...data, ...values };
  const edited = spliced(front, document, data, values);
  if (edited !== undefined && isDeepStrictEqual(sparse(parsed(edited)), sparse(expected)) && comments(edited) === comments(front))
    return edited;
  // Unusual YAML (one map in braces, keys without values): the library writes it anew and keeps comments.
  for (const [key, value] of Object.entries(values)) {
    if (isDeepStrictEqual(data[key], value)) continue;
    const node = document.createNode(value);
    const old = document.get(key, true);
    if (isNode(old)) Object.assign(node, { comment: old.comment, commentBefore: old.commentBefore });
    document.set(key, node);
  }
  return Object.keys(expected).length === 0 ? front : document.toString({ lineWidth: 0 }).replace(/\n$/, '');
}

/** Values whose items hold nothing empty: `forms: []` of a label is not written. */
const sparse = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, one]) => [
      key,
      Array.isArray(one) ? one.map((item) => (isRecord(item) ? withoutEmpty(item) : item)) : one,
    ]),
  );

const withoutEmpty = (item: Values): Values =>
  Object.fromEntries(Object.entries(item).filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0)));

function spliced(front: string, document: Document.Parsed, data: Values, values: Values): string | undefined {
  const { contents } = document;
  if (!isMap(contents) || contents.flow || contents.items.length === 0) return;
  const splices: Splice[] = [];
  const pairs = contents.items as Pair<Node, Node | null>[];
  const keyed = pairs.map((pair) => ({ pair, key: isScalar(pair.key) ? String(pair.key.value) : '' }));
  for (const key of Object.keys(values).sort((a, b) => rankOf(a) - rankOf(b))) {
    const known = keyed.find((one) => one.key === key);
    if (known) {
      if (!known.pair.value?.range) return;
      if (!update(front, known.pair.value, data[key], values[key], 'top', splices)) return;
      continue;
    }
    const before = keyed.findLast((one) => rankOf(one.key) < rankOf(key));
    const anchor = before?.pair.value?.range;
    if (before && !anchor) return;
    const at = anchor ? lineEnd(front, endOf(front, anchor)) : (pairs[0]?.key.range?.[0] ?? 0);
    splices.push({ from: at, to: at, text: anchor ? `\n${emitPair(key, values[key])}` : `${emitPair(key, values[key])}\n` });
  }
  // Stable: several insertions at one place keep their order.
  const ordered = splices.map((splice, index) => ({ splice, index })).sort((a, b) => b.splice.from - a.splice.from || b.index - a.index);
  let text = front;
  for (const { splice } of ordered) text = text.slice(0, splice.from) + splice.text + text.slice(splice.to);
  return text;
}

/** Notes what has to change so that a node holds another value; false where only rewriting it all would do. */
function update(source: string, node: Node, old: unknown, value: unknown, where: Where, splices: Splice[]): boolean {
  if (isDeepStrictEqual(old, value) || (isRecord(old) && isDeepStrictEqual(withoutEmpty(old), value))) return true;
  const range = node.range;
  if (!range) return false;
  if (isSeq(node) && Array.isArray(old) && Array.isArray(value) && value.length >= old.length && old.length > 0)
    return extend(source, node, old, value, splices);
  if (isMap(node) && isRecord(old) && isRecord(value) && Object.keys(old).every((key) => key in value)) {
    const items = node.items as Pair<Node, Node | null>[];
    const last = items.at(-1)?.value?.range;
    for (const [key, one] of Object.entries(value)) {
      const item = items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
      if (item?.value) {
        if (!update(source, item.value, old[key], one, 'inside', splices)) return false;
      } else if (!node.flow || !last || item) return false;
      else splices.push({ from: endOf(source, last), to: endOf(source, last), text: `, ${key}: ${emitYaml(one, 'inside')}` });
    }
    return true;
  }
  if (isCollection(node) && !node.flow) return false;
  splices.push({ from: range[0], to: endOf(source, range), text: emitYaml(value, where).trimStart() });
  return where === 'top' ? typeof value !== 'object' || !emitYaml(value, where).startsWith('\n') : true;
}

/** Items that differ, and more of them at the end. */
function extend(
  source: string,
  node: Node & { flow?: boolean | undefined; items: unknown[] },
  old: unknown[],
  value: unknown[],
  splices: Splice[],
): boolean {
  const items = node.items as Node[];
  for (const [index, one] of old.entries()) {
    const item = items[index];
    if (!item || !update(source, item, one, value[index], 'inside', splices)) return false;
  }
  const last = items.at(-1)?.range;
  if (!last) return false;
  const added = value.slice(old.length);
  const from = endOf(source, last);
  if (node.flow) {
    if (added.length > 0) splices.push({ from, to: from, text: added.map((one) => `, ${emitYaml(one, 'inside')}`).join('') });
    return true;
  }
  const first = items[0]?.range?.[0] ?? 0;
  const indent = /^([ \t]*)-[ \t]+$/.exec(source.slice(source.lastIndexOf('\n', first - 1) + 1, first))?.[1];
  if (indent === undefined) return added.length === 0;
  const at = lineEnd(source, from);
  if (added.length > 0) splices.push({ from: at, to: at, text: added.map((one) => `\n${indent}- ${emitYaml(one, 'inside')}`).join('') });
  return true;
}

/** Where a value ends: a block of text keeps its line ends in its range. */
function endOf(source: string, range: Range): number {
  let end = range[1];
  while (end > range[0] && /\s/.test(source[end - 1] ?? '')) end--;
  return end;
}

const lineEnd = (source: string, from: number): number => {
  const end = source.slice(from).search(/\r?\n/);
  return end < 0 ? source.length : from + end;
};

const parsed = (front: string): Values => {
  const document = parseDocument(front);
  return document.errors.length > 0 ? {} : ((document.toJS() ?? {}) as Values);
};

/** Every comment of a text, so that none gets lost. */
const comments = (front: string): string => [...new Lexer().lex(front)].filter((token) => token.startsWith('#')).join('\n');
const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);
