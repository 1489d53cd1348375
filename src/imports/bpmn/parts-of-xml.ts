import type { XmlElement } from '../terms/xml.ts';

/** Both ends of a flow or an association, as attributes or as elements; empty where one is missing. */
export const ends = ({ attributes, children }: XmlElement) => {
  const end = (key: string) => reference(attributes[key] ?? children.find(({ name }) => name === key)?.text) ?? '';
  return { from: end('sourceRef'), to: end('targetRef') };
};

/** Documentation as one line, without tags. */
export const documented = ({ children }: XmlElement): string =>
  clean(
    children
      .filter(({ name }) => name === 'documentation')
      .map(({ text }) => text.replace(/<[^<>]{1,200}>/g, ' '))
      .join(' '),
  );

/** A reference as an id: some tools write it as a name with a prefix. */
export const reference = (value: string | undefined): string | undefined => {
  const text = (value ?? '').trim();
  return text === '' ? undefined : text.replace(/^[\w.-]+:(?=[\w.-]+$)/, '');
};

/** One line without blanks around it; characters that show nothing are gone. */
export function clean(value: string | undefined): string {
  return (value ?? '')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
