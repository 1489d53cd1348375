import type { XmlElement } from '../terms/xml.ts';
import type { Marked } from './read-html.ts';

/** Names as version 2 writes them: version 3 has `qti-choice-interaction` for `choiceInteraction`. */
export function named(element: XmlElement): XmlElement {
  const third = element.name.startsWith('qti-');
  const children = element.children.map(named);
  let child = 0;
  return {
    ...element,
    name: third ? camel(element.name.slice(4)) : element.name,
    attributes: third
      ? Object.fromEntries(
          Object.entries(element.attributes).map(([key, value]) => [
            key.startsWith('xml') || key.startsWith('data-') ? key : camel(key),
            value,
          ]),
        )
      : element.attributes,
    children,
    parts: (element.parts ?? []).map((part) => (typeof part === 'string' ? part : (children[child++] ?? part))),
  };
}

const camel = (name: string): string => name.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());

/** All elements below one, in their order. */
export const below = (element: XmlElement): XmlElement[] => element.children.flatMap((child) => [child, ...below(child)]);
/** Children with a name. */
export const children = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined => children(element, name)[0];

/** An element's content as marked text. HTML within CDATA or escaped stays text. */
export const marked = (element: XmlElement): (string | Marked)[] =>
  (element.parts ?? []).map((part) => (typeof part === 'string' ? part : markedElement(part)));

const markedElement = (element: XmlElement): Marked => ({
  tag: element.name,
  attributes: { ...element.attributes, '#line': String(element.line) },
  parts: marked(element),
});

/** The element a marked one was made of is found by what it carries. */
export const isInteraction = (name: string): boolean => /Interaction$/.test(name);
