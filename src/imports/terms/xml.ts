import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Said } from '../../model/import-said.ts';
import { decode } from '../decode.ts';

/** An element: its name without prefix, and where it begins in the file. */
export interface XmlElement {
  name: string;
  /** By their names as written, `xml:lang` with its prefix. */
  attributes: Record<string, string>;
  children: XmlElement[];
  /** All text within, in order. */
  text: string;
  line: number;
  /** Texts and elements in their order; only where asked for. */
  parts?: (string | XmlElement)[];
}

/** Depth no termbase has; deeper ones would break the stack of whoever reads them. */
const deepest = 100;

/**
 * Reads XML without its dangers: no entity but the five of XML is known, nothing is loaded. A DOCTYPE that only names a DTD is
 * passed over, since termbases of version 2 have one; one that declares anything is refused before parsing.
 * @param mixed whether texts and elements are wanted in their order
 * @returns the root, or why it cannot be read
 */
export function readXml(bytes: Uint8Array, mixed = false): { root: XmlElement; encoding?: string } | { why: Said } {
  const { text, encoding } = decoded(bytes);
  // Some tools leave a blank line above the declaration; nothing is lost by passing it over.
  const body = text
    .replace(/\r\n?/g, '\n')
    .replace(/^(\s+)(<\?xml\s[^>]*\?>)/, (_all, blank, declaration) => blank + ' '.repeat(declaration.length));
  if (!body.trim()) return { why: { code: 'empty-file', params: {} } };
  const doctype = doctypeOf(body);
  if (doctype?.declares) return { why: { code: 'entities', params: { line: lineAt(body, doctype.from) } } };
  const plain = doctype ? blanked(body, doctype.from, doctype.to) : body;
  const flaw = flawOf(plain);
  if (flaw) return { why: { code: 'xml-syntax', params: { ...flaw } } };
  try {
    const [root, second] = elementsOf(parser.parse(plain) as Parsed[], linesOf(plain), mixed);
    if (second) return { why: { code: 'xml-syntax', params: { line: second.line, column: 1, found: `<${second.name}>` } } };
    if (!root) return { why: { code: 'xml-syntax', params: { line: 1, column: 1, found: plain.trim().slice(0, 40) } } };
    return { root, ...(encoding && { encoding }) };
  } catch (error) {
    if (/nested/i.test((error as Error).message)) return { why: { code: 'too-deep', params: { depth: deepest } } };
    return { why: { code: 'xml-syntax', params: { line: 1, column: 1, found: (error as Error).message.slice(0, 80) } } };
  }
}

/** Text by what the bytes look like, or by the declaration where that names an encoding of its own. */
function decoded(bytes: Uint8Array): { text: string; encoding?: string } {
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1];
  const common = /^(?:utf-?(?:8|16(?:le|be)?)|us-ascii|iso-?8859-1|windows-1252|cp1252|latin-?1)$/i;
  const { text, encoding, broken } = decode(bytes);
  if (declared && !common.test(declared) && encoding !== 'utf-16le' && encoding !== 'utf-16be') {
    try {
      return { text: new TextDecoder(declared).decode(bytes) };
    } catch {
      // Unknown to this machine: what the bytes look like is the best guess.
    }
  }
  const said = /^(?:iso-?8859-1|windows-1252|cp1252|latin-?1)$/i.test(declared ?? '');
  return { text, ...((broken > 0 || (encoding === 'windows-1252' && !said)) && { encoding }) };
}

/** Where a DOCTYPE stands in front of the root, and whether it declares anything. Comments and instructions may stand before it. */
function doctypeOf(body: string): { from: number; to: number; declares: boolean } | undefined {
  const prolog = /(?:\s+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)*/y;
  prolog.exec(body);
  const from = prolog.lastIndex;
  if (!body.startsWith('<!DOCTYPE', from)) return;
  const end =
    /<!DOCTYPE\s+[^\s<>[\]"']+(?:\s+(?:SYSTEM\s*(?:"[^"]*"|'[^']*')|PUBLIC\s*(?:"[^"]*"|'[^']*')\s*(?:"[^"]*"|'[^']*')?))?\s*(?:\[\s*\]\s*)?>/y;
  end.lastIndex = from;
  return end.test(body) ? { from, to: end.lastIndex, declares: false } : { from, to: from, declares: true };
}

/** The same text with a part blanked out, so that lines and columns stay what they are. */
const blanked = (body: string, from: number, to: number): string =>
  body.slice(0, from) + body.slice(from, to).replace(/[^\n]/g, ' ') + body.slice(to);

type Flaw = { line: number; column: number; found: string };

/** What is not well-formed, by the library's validator and by what that lets pass. */
function flawOf(body: string): Flaw | undefined {
  const valid = XMLValidator.validate(body);
  if (valid !== true) {
    const line = Math.max(1, valid.err.line || 1);
    const found = body.split('\n', line).at(line - 1) ?? '';
    return { line, column: valid.err.col || 1, found: found.trim().slice(0, 80) };
  }
  // Not well-formed either: a reference to an entity nobody declared. Comments and CDATA are passed over whole.
  const parts = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)[\w#]{0,30};?/g;
  for (let match = parts.exec(body); match; match = parts.exec(body)) {
    if (match[0].startsWith('&'))
      return { line: lineAt(body, match.index), column: match.index - body.lastIndexOf('\n', match.index), found: match[0] };
  }
  return;
}

const lineAt = (body: string, index: number): number => body.slice(0, index).split('\n').length;

const cdata = '#cdata';
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  processEntities: false,
  cdataPropName: cdata,
  captureMetaData: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: deepest,
});
const metaData = XMLParser.getMetaDataSymbol() as unknown as symbol;
type Parsed = Record<string, unknown> & { ':@'?: Record<string, string> } & Record<symbol, { startIndex?: number } | undefined>;

/** Elements among parsed nodes. */
function elementsOf(nodes: readonly Parsed[], lines: (index: number) => number, mixed: boolean): XmlElement[] {
  return nodes.flatMap((node) => {
    const tag = Object.keys(node).find((key) => key !== ':@');
    if (tag === undefined || tag === '#text' || tag === cdata) return [];
    const inner = node[tag] as Parsed[];
    const children = elementsOf(inner, lines, mixed);
    const attributes = Object.fromEntries(
      Object.entries(node[':@'] ?? {}).map(([key, value]) => [key, resolved(String(value).replace(/[\t\n]/g, ' '))]),
    );
    const line = lines(node[metaData]?.startIndex ?? 0);
    return [
      {
        name: tag.slice(tag.indexOf(':') + 1),
        attributes,
        children,
        text: textOf(inner, children),
        line,
        ...(mixed && { parts: partsOf(inner, children) }),
      },
    ];
  });
}

/** Texts and elements as they follow each other. */
function partsOf(nodes: readonly Parsed[], children: readonly XmlElement[]): (string | XmlElement)[] {
  let child = 0;
  return nodes.flatMap((node): (string | XmlElement)[] => {
    if ('#text' in node || cdata in node) return [textOf([node], [])];
    const element = children[child++];
    return element ? [element] : [];
  });
}

function textOf(nodes: readonly Parsed[], children: readonly XmlElement[]): string {
  let child = 0;
  let text = '';
  for (const node of nodes) {
    if ('#text' in node) text += resolved(String(node['#text']));
    else if (cdata in node) text += (node[cdata] as Parsed[]).map((part) => String(part['#text'] ?? '')).join('');
    else text += children[child++]?.text ?? '';
  }
  return text;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its references resolved, each once: `&amp;lt;` is `&lt;`. */
const resolved = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (all, decimal?: string, hex?: string, name = '') => {
    if (name) return entities[name] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
  });

/** Line of a place, for places in any order. */
function linesOf(body: string): (index: number) => number {
  const starts = [0];
  for (let at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1)) starts.push(at + 1);
  return (index) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= index) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
