/** An element of HTML or XML before it is known what it means here. */
export interface Marked {
  tag: string;
  attributes: Record<string, string>;
  parts: (string | Marked)[];
}

const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'embed', 'wbr', 'col']);
const closesBefore: Record<string, readonly string[]> = {
  p: ['p'],
  li: ['li', 'p'],
  td: ['td', 'th', 'p'],
  th: ['td', 'th', 'p'],
  tr: ['td', 'th', 'tr', 'p'],
};
const deepest = 60;

/** Reads HTML as it comes: what is not closed ends with what is around it, nothing is refused, nothing is loaded. */
export function readHtml(source: string): (string | Marked)[] {
  const root: Marked = { tag: '', attributes: {}, parts: [] };
  const open: Marked[] = [root];
  const token =
    /<!--[\s\S]*?(?:-->|$)|<![^>]*>|<\/([a-zA-Z][\w:-]*)\s*>|<([a-zA-Z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>|[^<]+|</g;
  for (const match of source.matchAll(token)) {
    const [all, closing, opening, attributes = ''] = match;
    const top = open.at(-1) as Marked;
    if (all.startsWith('<!')) continue;
    if (closing) {
      const at = open.findLastIndex((one) => one.tag === nameOf(closing));
      if (at > 0) open.length = at;
    } else if (opening) {
      const tag = nameOf(opening);
      const closes = closesBefore[tag] ?? [];
      while (open.length > 1 && closes.includes(open.at(-1)?.tag ?? '')) open.pop();
      const element: Marked = { tag, attributes: attributesOf(attributes), parts: [] };
      open.at(-1)?.parts.push(element);
      if (!empty.has(tag) && !all.endsWith('/>') && open.length < deepest) open.push(element);
    } else top.parts.push(unescaped(all));
  }
  return root.parts;
}

const nameOf = (name: string): string => name.toLowerCase().replace(/^[\w-]+:/, '');

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g)].map(([, name = '', one, two, three]) => [
      name.toLowerCase(),
      unescaped(one ?? two ?? three ?? ''),
    ]),
  );

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  euro: '€',
  copy: '©',
  deg: '°',
  times: '×',
  rarr: '→',
  larr: '←',
  middot: '·',
  bull: '•',
  sect: '§',
  frac12: '½',
  plusmn: '±',
  minus: '−',
  le: '≤',
  ge: '≥',
  ne: '≠',
};

/** References of HTML as characters, each once; unknown ones stay as they are. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,8}));/g, (all, decimal?: string, hex?: string, name = '') => {
    if (name) return named[name] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
  });
