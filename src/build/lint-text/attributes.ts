import { componentRule } from '../../model/vocabulary.ts';

/** Attributes and properties that readers see or hear, on any element. */
const spoken = new Set(['alt', 'aria-description', 'aria-label', 'caption', 'description', 'label', 'placeholder', 'summary', 'title']);

/** Whether an element's attribute holds words to read. What the vocabulary bounds (ids, files, choices) does not. */
export function holdsWords(element: string, attribute: string): boolean {
  const name = attribute.toLowerCase();
  const prop = componentRule(element)?.props[attribute];
  if (prop && (prop.values || prop.entry || prop.partOf || prop.file)) return false;
  return spoken.has(name);
}

/** Names of `<meta>` whose content is read out by search engines and previews. */
export const spokenMeta = /^(?:og:|twitter:)?(?:title|description)$/i;
