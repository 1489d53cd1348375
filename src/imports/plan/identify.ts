import type { Language } from '../../model/entry.ts';
import type { Said } from '../../model/import-said.ts';
import type { Library } from '../../model/library.ts';
import type { At, ImportRead, Losses, PartialConcept, PartialLabel } from '../terms/read.ts';
import { type Candidate, labelled, nameOf, titleIn } from './candidate.ts';
import { keyOf, type LabelIndex } from './label-index.ts';
import { isUsableId, slugOf } from './slug.ts';

/** What an import knows of the content it comes to. */
export interface Ground {
  library: Library;
  labels: LabelIndex;
  /** Ids of all folders of terms, also of those that are broken and therefore not in the library. */
  taken: ReadonlySet<string>;
}

/**
 * Finds the id of each concept of a file: the id it gives if the content knows it or it can be one of ours, else the entry whose title it
 * bears, else a new id made of its title. So the same file finds the same ids again.
 */
export function identify(
  read: ImportRead,
  ground: Ground,
  losses: Losses,
): { candidates: Candidate[]; refused: { at: At; why: Said; id?: string }[] } {
  const { library } = ground;
  const candidates = new Map<string, Candidate>();
  const refused: { at: At; why: Said; id?: string }[] = [];
  const titles = new Map<string, Candidate>();
  const free = new FreeIds();
  const known = read.concepts.map((concept) => (library.get('terms', concept.record.id) ? concept.record.id : undefined));
  const spoken = new Set(known.filter((id) => id !== undefined));
  for (const [index, { record: found, at }] of read.concepts.entries()) {
    const record = titled(found);
    const refuse = (why: Said, id = record.id) => refused.push({ at, why, ...(id !== '' && { id }) });
    if (!labelled(record).some(([language]) => titleIn(record, language))) {
      refuse({
        code: labelled(record).length > 0 ? 'only-forbidden' : 'no-label',
        params: { label: labelled(record)[0]?.[1][0]?.text ?? '' },
      });
      continue;
    }
    const own = read.own ?? false;
    const matched = known[index] ?? (own && isUsableId(record.id, own) ? undefined : byTitle(record, ground, spoken));
    if (typeof matched === 'object') {
      refuse({ code: 'several-meanings', params: { label: nameOf(record, library.leading), ids: matched.join(', ') } });
      continue;
    }
    const double = sameTitle(record, titles);
    if (double) {
      refuse({ code: 'same-label', params: { label: nameOf(record, library.leading), other: double.id, ...place(double.at) } });
      continue;
    }
    const fixed = matched ?? (isUsableId(record.id, own) ? record.id : undefined);
    const id = fixed ?? free.find(slugOf(nameOf(record, library.leading)), (one) => candidates.has(one) || ground.taken.has(one));
    const first = candidates.get(id);
    if (first) refuse({ code: 'duplicate-id', params: { id, ...place(first.at) } });
    else if (ground.taken.has(id) && !library.get('terms', id)) refuse({ code: 'broken-entry', params: { id } });
    else {
      const candidate: Candidate = { id, given: record.id, at, record, entry: library.get('terms', id) };
      candidates.set(id, candidate);
      for (const [language, labels] of labelled(record))
        for (const { text, kind } of labels) if (kind === 'title') titles.set(keyOf(language, text), candidate);
    }
  }
  const all = [...candidates.values()];
  for (const candidate of all) candidate.record = withoutTaken(candidate, titles, losses);
  return { candidates: all, refused };
}

/** The entry of the content that bears a title of the record; several are told, not guessed. Declared homonyms are others. */
function byTitle(record: PartialConcept, { library, labels }: Ground, spoken: ReadonlySet<string>): string | string[] | undefined {
  const others = new Set([...(record.relations?.homonyms ?? []), ...spoken]);
  const found = new Set<string>();
  for (const [language] of labelled(record))
    for (const id of labels.titled(language, titleIn(record, language) ?? '')) if (!others.has(id)) found.add(id);
  if (found.size > 1 && record.domain)
    for (const id of found) if (library.get('terms', id)?.facts.domain !== record.domain) found.delete(id);
  if (found.size > 1) return [...found].sort();
  const [only] = found;
  if (only !== undefined || record.id !== '') return only;
  // A file without ids may prefer another of a concept's names.
  const carriers = new Set(labelled(record).flatMap(([language]) => labels.carriers(language, titleIn(record, language) ?? '')));
  return carriers.size === 1 ? [...carriers].find((id) => !others.has(id)) : undefined;
}

/** Another concept of the same file that bears one of the titles and is no declared homonym. */
function sameTitle(record: PartialConcept, titles: ReadonlyMap<string, Candidate>): Candidate | undefined {
  for (const [language] of labelled(record)) {
    const other = titles.get(keyOf(language, titleIn(record, language) ?? ''));
    if (other && !homonyms(record, record.id, other.record, other.id)) return other;
  }
  return;
}

const homonyms = (a: PartialConcept, aId: string, b: PartialConcept, bId: string): boolean =>
  (a.relations?.homonyms ?? []).some((id) => id === bId || id === b.id) ||
  (b.relations?.homonyms ?? []).some((id) => id === aId || id === a.id);

/** The record without names that another concept of the file has already: titles first, then who comes first. */
function withoutTaken(candidate: Candidate, titles: Map<string, Candidate>, losses: Losses): PartialConcept {
  const labels: PartialConcept['labels'] = {};
  for (const [language, list] of labelled(candidate.record)) {
    const kept: PartialLabel[] = [];
    for (const label of list) {
      const key = keyOf(language, label.text);
      const other = titles.get(key);
      if (other && other !== candidate && label.kind !== 'title' && !homonyms(candidate.record, candidate.id, other.record, other.id)) {
        losses.add('label-taken', { label: label.text, id: candidate.id, other: other.id }, candidate.at);
        continue;
      }
      if (!other) titles.set(key, candidate);
      kept.push(label);
    }
    labels[language] = kept;
  }
  return { ...candidate.record, labels };
}

/** The record with a title in every language that has a name one may use. */
function titled(record: PartialConcept): PartialConcept {
  const labels: PartialConcept['labels'] = {};
  for (const [language, list] of labelled(record)) {
    const title = list.find(({ kind }) => kind === 'title') ?? list.find(({ status }) => status === 'preferred' || status === 'admitted');
    labels[language as Language] = title
      ? [{ ...title, kind: 'title', status: 'preferred' }, ...list.filter((one) => one !== title)]
      : list;
  }
  return { ...record, labels };
}

/** Numbers what would have the same id, without counting from the start each time. */
class FreeIds {
  readonly #next = new Map<string, number>();

  find(slug: string, taken: (id: string) => boolean): string {
    let count = this.#next.get(slug) ?? 1;
    const id = () => (count === 1 ? slug : `${slug}-${count}`);
    while (taken(id())) count++;
    this.#next.set(slug, count + 1);
    return id();
  }
}

/** A place as the params of a sentence. */
const place = (at: At): Record<string, string | number> =>
  'row' in at ? { first: at.row } : 'item' in at ? { item: at.item } : { name: at.name };
