import type { Words } from '../i18n/de.ts';
import { type Kind, kindNames } from '../model/kind-names.ts';

/** The words of the box: less than the pages have, because each reader loads them before the first answer. */
export interface SearchWords {
  search: Omit<Words['search'], 'open' | 'about' | 'noScript'>;
  kinds: Record<Kind, Pick<Words['kinds'][Kind], 'one' | 'many'>>;
  actions: Pick<Words['actions'], 'close'>;
}

/** @param words all words of a language */
export function searchWords({ search, kinds, actions }: Words): SearchWords {
  const { open: _open, about: _about, noScript: _noScript, ...box } = search;
  const named = kindNames.map((kind) => [kind, { one: kinds[kind].one, many: kinds[kind].many }] as const);
  return { search: box, kinds: Object.fromEntries(named) as SearchWords['kinds'], actions: { close: actions.close } };
}
