import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { splitFront } from '../../markdown/parse.ts';
import type { Localized } from '../../model/entry.ts';

/** A change as it is written. */
export interface NewChange {
  date: string;
  version?: number;
  note: Localized;
}

/** A place in a text, what goes there, and how many characters it takes the place of. */
interface Edit {
  at: number;
  remove: number;
  insert: string;
}

/**
 * Writes changes into the text of an entry's facts file: new lines (or items of a list in one line), every other byte stays.
 * A list that begins with its oldest change is continued at its end, any other at its beginning.
 * @param raw an `.mdx` file with front matter, or a whole YAML file
 * @param form which of the two it is
 * @param changes newest first
 * @param version the entry's new version; left out, it stays as it is
 * @returns undefined where the file is written in a way that only a person should touch
 */
export function insertChanges(raw: string, form: 'mdx' | 'yaml', changes: readonly NewChange[], version?: number): string | undefined {
  const front = form === 'mdx' ? splitFront(raw).front : raw;
  if (front === undefined) return;
  // The first line is the dashes.
  const start = form === 'mdx' ? raw.indexOf('\n') + 1 : 0;
  const document = parseDocument(front);
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents) || contents.flow) return;
  const eol = /\r\n/.test(raw) ? '\r\n' : '\n';
  const edits = [...versionEdits(contents, version), ...changeEdits(contents, front, changes, eol, version)];
  const text = edits
    .sort((a, b) => b.at - a.at)
    .reduce((now, { at, remove, insert }) => now.slice(0, start + at) + insert + now.slice(start + at + remove), raw);
  return holds(document, text, form, changes, version) ? text : undefined;
}

const pairOf = (map: YAMLMap, key: string): Pair | undefined => map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

/** Range of a node: start, end of the value, end with what follows it. */
const range = (node: unknown): [number, number] => {
  const [from = 0, to = from] = (node as { range?: number[] } | null | undefined)?.range ?? [];
  return [from, to];
};

function versionEdits(contents: YAMLMap, version: number | undefined): Edit[] {
  const pair = pairOf(contents, 'version');
  if (version === undefined || !pair) return [];
  const [from, to] = range(pair.value);
  return [{ at: from, remove: to - from, insert: String(version) }];
}

function changeEdits(contents: YAMLMap, front: string, changes: readonly NewChange[], eol: string, version: number | undefined): Edit[] {
  const pair = pairOf(contents, 'changes');
  const list = pair?.value;
  if (isSeq(list) && list.items.length > 0) {
    const older = ascending(list);
    const texts = (older ? changes.toReversed() : changes).map(inOneLine);
    return [list.flow ? inLine(list, front, texts, older) : asLines(list, front, texts, older, eol)];
  }
  const lines = changes.map((change) => `  - ${inOneLine(change)}`);
  if (pair) {
    const [from, to] = range(list);
    const [, keyEnd] = range(pair.key);
    const blanks = /[^\S\r\n]*$/.exec(front.slice(keyEnd, from))?.[0].length ?? 0;
    const empty = { at: from - blanks, remove: to - from + blanks, insert: '' };
    return [...(to > from ? [empty] : []), after(front, Math.max(to, keyEnd), lines, eol)];
  }
  const before = pairOf(contents, 'version') ?? pairOf(contents, 'status') ?? contents.items.at(-1);
  const counted = version !== undefined && !pairOf(contents, 'version') ? [`version: ${version}`] : [];
  return [after(front, range(before?.value)[1], [...counted, 'changes:', ...lines], eol)];
}

/** Whether a list begins with its oldest change. */
function ascending(list: YAMLSeq): boolean {
  const [first, last] = [list.items[0], list.items.at(-1)].map((item) => (isMap(item) ? String(item.get('date')) : ''));
  return (first ?? '') < (last ?? '');
}

/** New items of a list in brackets. */
function inLine(list: YAMLSeq, front: string, texts: string[], older: boolean): Edit {
  if (older) return { at: range(list.items.at(-1))[1], remove: 0, insert: texts.map((text) => `, ${text}`).join('') };
  const at = range(list)[0] + 1;
  const blanks = /^\s*/.exec(front.slice(at))?.[0] ?? '';
  return { at: at + blanks.length, remove: 0, insert: texts.map((text) => `${text},${blanks || ' '}`).join('') };
}

/** New items of a list with dashes, as far indented as the others. */
function asLines(list: YAMLSeq, front: string, texts: string[], older: boolean, eol: string): Edit {
  const [from, to] = range(list);
  const line = front.lastIndexOf('\n', from - 1) + 1;
  const lines = texts.map((text) => `${front.slice(line, from)}- ${text}`);
  if (older) return after(front, range(list.items.at(-1))[1] || to, lines, eol);
  return { at: line, remove: 0, insert: lines.map((one) => one + eol).join('') };
}

/** Lines below the line a place is in. */
function after(front: string, place: number, lines: string[], eol: string): Edit {
  // A text of several lines ends behind its last line break.
  const end = front[place - 1] === '\n' ? place - 1 : front.indexOf('\n', place);
  if (end >= 0) return { at: end + 1, remove: 0, insert: lines.map((line) => line + eol).join('') };
  // The last line of a front matter ends before its line break, which may be two bytes.
  return { at: front.length, remove: 0, insert: lines.map((line) => eol + line).join('') };
}

/** `{ date: 2026-11-03, note: { de: … } }` */
function inOneLine({ date, version, note }: NewChange): string {
  const document = parseDocument('');
  const node = document.createNode({ date, ...(version !== undefined && { version }), note }, { flow: true });
  document.contents = node as never;
  return document.toString({ lineWidth: 0, singleQuote: true }).trim();
}

/** Whether a text says the same as before and the changes besides. */
function holds(before: Document, text: string, form: 'mdx' | 'yaml', changes: readonly NewChange[], version: number | undefined): boolean {
  const after = parseDocument((form === 'mdx' ? splitFront(text).front : text) ?? '');
  if (after.errors.length > 0) return false;
  const [old, now] = [before.toJS(), after.toJS()] as Record<string, unknown>[];
  const listed = (old?.['changes'] ?? []) as unknown[];
  const wanted = [
    [...changes, ...listed],
    [...listed, ...changes.toReversed()],
  ];
  return wanted.some((list) => isDeepStrictEqual(now, { ...old, changes: list, ...(version !== undefined && { version }) }));
}
