/** An element of a built page. */
export interface Node {
  name: string;
  attributes: Readonly<Record<string, string>>;
  parent: Node | undefined;
  /** All text inside, entities resolved. */
  text: string;
}

/** A run of text and the element it stands in. */
export interface Run {
  text: string;
  parent: Node;
}

/** A built page, read. */
export interface Page {
  elements: Node[];
  runs: Run[];
}

const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const token =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-z][a-z0-9-]*)\s*>|<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(\/?)>/giy;
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/**
 * Reads a built page without mending it: what is not well formed throws, because a browser would quietly build another tree.
 * Knows what this build writes; it is no parser for the web at large.
 */
export function readHtml(html: string): Page {
  const elements: Node[] = [];
  const runs: Run[] = [];
  const open: Node[] = [];
  const say = (text: string) => {
    const parent = open.at(-1);
    if (text === '' || !parent) return;
    runs.push({ text, parent });
    for (const node of open) node.text += text;
  };
  let at = 0;
  while (at < html.length) {
    if (html[at] !== '<') {
      const end = html.indexOf('<', at);
      const stop = end < 0 ? html.length : end;
      say(plain(html.slice(at, stop)));
      at = stop;
      continue;
    }
    token.lastIndex = at;
    const match = token.exec(html);
    if (!match) throw new Error(`not HTML: ${html.slice(at, at + 80)}`);
    at = token.lastIndex;
    const [, closed, opened, list = '', alone] = match;
    if (closed) {
      const last = open.pop();
      if (last?.name !== closed.toLowerCase())
        throw new Error(`</${closed}> closes <${last?.name}>: … ${html.slice(Math.max(0, at - 80), at)}`);
    } else if (opened) {
      const node: Node = { name: opened.toLowerCase(), attributes: attributesOf(list), parent: open.at(-1), text: '' };
      elements.push(node);
      if (alone || empty.has(node.name)) continue;
      open.push(node);
      if (node.name !== 'script' && node.name !== 'style') continue;
      const end = html.indexOf(`</${node.name}>`, at);
      say(html.slice(at, end));
      at = end;
    }
  }
  if (open.length > 0) throw new Error(`never closed: <${open.map((node) => node.name).join('><')}>`);
  return { elements, runs };
}

/** Whether an element, or one around it, is as asked. */
export function within(node: Node | undefined, asked: (node: Node) => boolean): boolean {
  for (let at = node; at; at = at.parent) if (asked(at)) return true;
  return false;
}

/** The language an element's text is said to be in. */
export function languageOf(node: Node | undefined): string | undefined {
  for (let at = node; at; at = at.parent) if (at.attributes['lang'] !== undefined) return at.attributes['lang'];
  return undefined;
}

function attributesOf(list: string): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of list.matchAll(attribute)) {
    if (Object.hasOwn(all, name.toLowerCase())) throw new Error(`attribute twice: ${name} in ${list}`);
    all[name.toLowerCase()] = plain(double ?? single ?? bare ?? '');
  }
  return all;
}

const plain = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) =>
      name ? (entities[name.toLowerCase()] ?? whole) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
