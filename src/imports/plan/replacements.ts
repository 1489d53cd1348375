import type { Language } from '../../model/entry.ts';
import type { PartialLabel, ReadConcept } from '../terms/read.ts';
import { labelled } from './candidate.ts';
import type { Ground } from './identify.ts';
import { keyOf } from './label-index.ts';

/**
 * Lists of words not to use name each word with the one to use instead, and no concept: „User; verboten; stattdessen: Kunde“.
 * Such a word becomes a label of the concept whose name it tells, in the file or in the content.
 */
export function withReplacements(concepts: readonly ReadConcept[], { library, labels }: Ground): ReadConcept[] {
  const usable = (label: PartialLabel) => label.status === 'preferred' || label.status === 'admitted';
  const isWord = ({ record }: ReadConcept) => {
    const all = labelled(record).flatMap(([, list]) => list);
    return all.length > 0 && !all.some(usable) && all.some(({ replacement }) => replacement);
  };
  const words = concepts.filter(isWord);
  if (words.length === 0) return [...concepts];
  const rest = concepts
    .filter((concept) => !words.includes(concept))
    .map((concept) => ({ ...concept, record: { ...concept.record, labels: { ...concept.record.labels } } }));
  const byName = new Map<string, ReadConcept>();
  for (const concept of rest)
    for (const [language, list] of labelled(concept.record))
      for (const { text } of list.filter(usable)) if (!byName.has(keyOf(language, text))) byName.set(keyOf(language, text), concept);
  for (const word of words) {
    const target = targetOf(word);
    if (!target) {
      rest.push(word);
      continue;
    }
    // The replacement is the concept's own title unless it says otherwise, so it need not be written again.
    for (const [language, list] of labelled(word.record))
      target.record.labels[language] = [
        ...(target.record.labels[language] ?? []),
        ...list.map(({ replacement: _named, ...label }) => label),
      ];
  }
  return rest;

  function targetOf({ record, at }: ReadConcept): ReadConcept | undefined {
    for (const [language, list] of labelled(record)) {
      for (const { replacement } of list) {
        if (!replacement) continue;
        const own = byName.get(keyOf(language, replacement));
        const [id, ...others] = labels.carriers(language, replacement);
        if (own || id === undefined || others.length > 0) return own;
        const title = library.get('terms', id)?.words[language]?.title ?? replacement;
        const made: ReadConcept = { at, record: { id, labels: { [language]: [{ text: title, kind: 'title', status: 'preferred' }] } } };
        rest.push(made as (typeof rest)[number]);
        byName.set(keyOf(language as Language, replacement), made);
        return made;
      }
    }
    return;
  }
}
