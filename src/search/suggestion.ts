import { fill } from '../i18n/fill.ts';

/** A subject is a line. */
const longest = 80;

/**
 * Address that suggests a term nobody has found, through the same channel as the feedback on an entry.
 * @param template `feedback` of site.yaml: `mailto:` or an address, with {title}, {id}, {kind} and {language}; there is no
 * entry yet, so a mail gets a subject of its own instead of the template's, an address the subject for its title
 * @param sentence the subject, with a place for {q}
 */
export function suggestionAddress(template: string, sentence: string, query: string, language: string): string {
  const subject = encodeURIComponent(fill(sentence, { q: [...query].slice(0, longest).join('') }));
  const filled = fill(template, { title: subject, id: '', kind: 'terms', language });
  if (!template.startsWith('mailto:')) return filled;
  const [to = '', fields = ''] = filled.split('?', 2);
  const others = fields.split('&').filter((field) => field && !/^subject=/i.test(field));
  return `${to}?${[`subject=${subject}`, ...others].join('&')}`;
}
