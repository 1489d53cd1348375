import type { Language } from '../../model/entry.ts';
import type { Said } from '../../model/import-said.ts';
import type { Candidate } from './candidate.ts';
import type { Edge } from './edges.ts';
import type { Ground } from './identify.ts';
import type { TermEdit } from './term-edit.ts';

/** Labels an edit would bring that another concept of the content carries already; the check `duplicate-label` would refuse them. */
export function clashesOf({ id }: Candidate, edit: TermEdit, ground: Ground, edges: ReadonlyMap<string, readonly Edge[]>): Said[] {
  const { library, labels } = ground;
  const declared = new Set([
    ...(library.get('terms', id)?.facts.homonyms ?? []),
    ...(edges.get(id) ?? []).filter(({ name }) => name === 'homonyms').flatMap(({ from, to }) => [from, to]),
  ]);
  const clashes = new Map<string, Said>();
  for (const [language, words] of Object.entries(edit.words) as [Language, Record<string, unknown>][]) {
    const brought = [
      words['title'],
      words['abbreviation'],
      ...((words['labels'] as { text: string }[] | undefined) ?? []).map(({ text }) => text),
    ];
    for (const label of brought) {
      if (typeof label !== 'string') continue;
      for (const other of labels.carriers(language, label)) {
        if (other === id || declared.has(other) || library.get('terms', other)?.facts.homonyms.includes(id)) continue;
        clashes.set(`${language} ${label} ${other}`, { code: 'label-clash', params: { label, language, other } });
      }
    }
  }
  return [...clashes.values()];
}
