import type { Entry } from '../../model/library.ts';
import type { Scope } from '../scope.ts';

type Row = { entry: Entry<'terms'> } & ReturnType<Scope['library']['words']> & {
    words: Entry<'terms'>['words'][keyof Entry<'terms'>['words']] & object;
  };

/**
 * Terms sorted as a dictionary of the page's language does (DIN 5007-1 for German: ä as a), by first letter.
 * Anything but a letter goes under `#`.
 */
export function byLetter(entries: readonly Entry<'terms'>[], scope: Scope): { letter: string; terms: Row[] }[] {
  const collator = new Intl.Collator(scope.language, { sensitivity: 'base', numeric: true });
  const rows = entries
    .map((entry) => ({ entry, ...scope.library.words(entry, scope.language) }) as Row)
    .sort((a, b) => collator.compare(a.words.title, b.words.title) || (a.entry.id < b.entry.id ? -1 : 1));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const letter = row.words.title.normalize('NFD').charAt(0).toUpperCase().charAt(0);
    const key = /\p{L}/u.test(letter) ? letter : '#';
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([letter, terms]) => ({ letter, terms }));
}
