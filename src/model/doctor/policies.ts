import { type Facts, lastOf, valuesOf } from './facts.ts';

/** A content security policy: sources by directive. */
export interface ParsedPolicy {
  /** Where it stands. */
  place: 'header' | 'meta';
  /** As it was sent. */
  text: string;
  directives: ReadonlyMap<string, string>;
}

/** Takes policies apart; a comma begins another one, and of a directive given twice the first holds. */
export const parsePolicies = (text: string, place: ParsedPolicy['place']): ParsedPolicy[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => {
      const directives = new Map<string, string>();
      for (const part of one.split(';')) {
        const [name = '', ...sources] = part.trim().split(/\s+/);
        if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources.join(' '));
      }
      return { place, text: one, directives };
    });

/** Policies of the page’s header; browsers hold to all of them together. */
export const headerPolicies = (facts: Facts): ParsedPolicy[] =>
  valuesOf(lastOf(facts.page), 'content-security-policy').flatMap((text) => parsePolicies(text, 'header'));

/** The same with those of its meta elements. */
export const allPolicies = (facts: Facts): ParsedPolicy[] => [
  ...headerPolicies(facts),
  ...facts.metaPolicies.flatMap((text) => parsePolicies(text, 'meta')),
];

/** Sources a directive allows, after what it falls back to; undefined if the policy is silent about it. */
export const sourcesOf = ({ directives }: ParsedPolicy, directive: string): string | undefined =>
  directives.get(directive) ?? directives.get('default-src');

/** A policy’s text with a directive set anew. */
export function withDirective({ text, directives }: ParsedPolicy, directive: string, sources: string): string {
  if (!directives.has(directive)) return `${text.replace(/;\s*$/, '')}; ${directive} ${sources}`;
  const parts = text.split(';').map((part) => part.trim());
  return parts
    .filter(Boolean)
    .map((part) => (part.split(/\s+/)[0]?.toLowerCase() === directive ? `${directive} ${sources}` : part))
    .join('; ');
}
