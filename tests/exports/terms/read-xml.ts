/** An element as read: names with their namespaces, attributes by their names as written. */
export interface Read {
  namespace: string;
  name: string;
  attributes: Record<string, string>;
  children: Read[];
  text: string;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const nameChars = '[A-Za-z_][A-Za-z0-9_.-]*';
const name = new RegExp(`(?:${nameChars}:)?${nameChars}`, 'y');

/** A strict reader of XML 1.0 with namespaces, without DTDs, comments, CDATA and instructions: exports write none. */
export function readXml(body: string): Read {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!body.startsWith(declaration)) throw new Error('no declaration');
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(body)) throw new Error('a character XML cannot hold');
  let at = declaration.length;
  const fail = (what: string) => new Error(`${what} at ${at}: ${JSON.stringify(body.slice(at, at + 40))}`);
  const take = (pattern: RegExp | string) => {
    if (typeof pattern === 'string') {
      if (!body.startsWith(pattern, at)) throw fail(`${pattern} expected`);
      at += pattern.length;
      return pattern;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(body);
    if (!match) throw fail(`${pattern} expected`);
    at += match[0].length;
    return match[0];
  };
  const element = (above: Record<string, string>): Read => {
    take('<');
    const tag = take(name);
    const attributes: Record<string, string> = {};
    while (/\s/.test(body[at] ?? '')) {
      take(/[ \t\r\n]+/y);
      const key = take(name);
      take('="');
      if (key in attributes) throw fail(`second ${key}`);
      attributes[key] = resolved(take(/[^<"]*/y).replace(/[\t\n\r]/g, ' '));
      take('"');
    }
    const own = Object.entries(attributes).filter(([key]) => /^xmlns(:|$)/.test(key));
    const spaces = { ...above, ...Object.fromEntries(own.map(([key, value]) => [key.slice(6), value])) };
    const [prefix, local] = tag.includes(':') ? (tag.split(':') as [string, string]) : ['', tag];
    if (!(prefix in spaces)) throw fail(`unknown prefix ${prefix}`);
    for (const [key] of own) delete attributes[key];
    const read: Read = { namespace: spaces[prefix] ?? '', name: local, attributes, children: [], text: '' };
    take('>');
    while (!body.startsWith('</', at)) {
      if (body[at] === '<') read.children.push(element(spaces));
      else {
        const text = take(/[^<]+/y);
        if (text.includes(']]>')) throw fail(']]> in text');
        read.text += resolved(text.replace(/\r\n?/g, '\n'));
      }
    }
    take(`</${tag}>`);
    if (read.children.length > 0 && read.text.trim()) throw fail(`text beside elements in ${tag}`);
    return read;
  };
  const root = element({ '': '' });
  if (body.slice(at) !== '\n') throw fail('something after the root');
  return root;
}

/** Text with its references resolved; a lone ampersand is an error. */
function resolved(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw new Error(`unknown reference in ${text}`);
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_all, code?: string, entity = '') =>
    code ? String.fromCodePoint(Number(code)) : (entities[entity] ?? ''),
  );
}
