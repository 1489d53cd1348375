/** An element of a document to be written: its name, attributes, and what is in it. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  /** A text, or elements. Mixed content is not needed here. */
  content: string | Element[];
}

/** Makes an element. */
export const element = (name: string, attributes: Record<string, string>, content: string | Element[]): Element => ({
  name,
  attributes,
  content,
});

/** Characters XML 1.0 cannot hold, not even as references; they become U+FFFD, so that the loss can be seen. */
const noXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
/** A text as XML can hold it. */
export const holdable = (value: string): string => value.replace(noXml, '\uFFFD');
const escaped = (value: string, what: RegExp) => holdable(value).replace(what, (one) => entities[one] ?? one);

/** Text between tags. A carriage return is written as a reference, or parsers would turn it into a line feed. */
export const xmlText = (value: string): string => escaped(value, /[&<>\r]/g);
/** Text in a quoted attribute. */
export const xmlAttribute = (value: string): string => escaped(value, /[&<>"\t\n\r]/g);

/** A whole document; elements are indented, texts stay as they are. */
export const xmlDocument = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;

function written({ name, attributes, content }: Element, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`);
  const inside =
    typeof content === 'string' ? xmlText(content) : `\n${content.map((one) => written(one, `${indent}  `)).join('')}${indent}`;
  return `${indent}<${name}${pairs.join('')}>${inside}</${name}>\n`;
}
