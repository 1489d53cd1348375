import type { Localized } from '../../../model/entry.ts';

type Attributes = Record<string, string | undefined>;

/** An element with its attributes in the order given; children are XML already. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value ?? '')}"`)
    .join('');
  const inside = children.join('');
  if (inside === '') return `<${name}${told}/>`;
  return inside.startsWith('<') ? `<${name}${told}>\n${inside.trimEnd()}\n</${name}>\n` : `<${name}${told}>${inside}</${name}>\n`;
}

/** Text as XML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** A whole document. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.trimEnd()}\n`;

/** One element per language: `<langstring lang="de">`. */
export const inLanguages = (name: string, key: string, text: Localized): string =>
  Object.entries(text)
    .map(([language, words]) => element(name, { [key]: language }, escaped(words ?? '')))
    .join('');
