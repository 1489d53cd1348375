import { wordsIn } from '../../i18n/words.ts';
import type { Relations } from '../../model/concept-relations.ts';
import { type DefaultDomain, domainsOf } from '../../model/domains.ts';
import { type Language, type Localized, languages } from '../../model/entry.ts';
import type { Library } from '../../model/library.ts';
import { foldName } from '../table/fold-name.ts';
import type { Losses, ReadConcept } from '../terms/read.ts';
import { type Candidate, labelled } from './candidate.ts';
import { slugOf } from './slug.ts';

/** Names and whom they stand for; null where several bear one. */
class Names {
  readonly #ids = new Map<string, string | null>();

  add(name: string, id: string): void {
    const known = this.#ids.get(name);
    if (known === undefined) this.#ids.set(name, id);
    else if (known !== id) this.#ids.set(name, null);
  }

  find(name: string): string | null | undefined {
    return this.#ids.get(name);
  }
}

/** Finds whom a file means: by its own ids and other names for itself, by ids of the content, by titles, by other labels, by what an id would be. */
export class References {
  readonly #given = new Map<string, string>();
  /** From the nearest to the farthest: titles of the file, its other labels, then those of the content. */
  readonly #labels = [new Names(), new Names(), new Names(), new Names()] as const;
  readonly #library: Library;

  constructor(candidates: readonly Candidate[], read: readonly ReadConcept[], library: Library) {
    this.#library = library;
    const aliases = new Map(read.map((concept) => [concept.at, concept.aliases ?? []]));
    for (const { id, given, at, record } of candidates) {
      for (const name of [given, ...(aliases.get(at) ?? [])]) if (name !== '' && !this.#given.has(name)) this.#given.set(name, id);
      for (const [, labels] of labelled(record))
        for (const { text, kind } of labels) this.#labels[kind === 'title' ? 0 : 1].add(foldName(text), id);
    }
    for (const { id } of candidates) if (!this.#given.has(id)) this.#given.set(id, id);
    for (const { id, words } of library.of('terms')) {
      for (const { title, abbreviation, labels } of Object.values(words)) {
        this.#labels[2].add(foldName(title), id);
        for (const label of [abbreviation, ...labels.map(({ text }) => text)]) if (label) this.#labels[3].add(foldName(label), id);
      }
    }
  }

  /** The id a name stands for; nothing where nobody bears it, or several do. */
  find(name: string): string | undefined {
    const plain = name.trim().replace(/^["'„“]+|["'“”]+$/g, '');
    return this.#exact(plain) ?? (/[.>/]/.test(plain) ? this.#exact(plain.split(/\s*(?:[.>/]|::)\s*/).findLast(Boolean) ?? '') : undefined);
  }

  #exact(name: string): string | undefined {
    const known = (id: string) => this.#given.get(id) ?? (this.#library.get('terms', id) ? id : undefined);
    const given = name === '' ? undefined : known(name);
    if (given !== undefined || name === '') return given;
    for (const labels of this.#labels) {
      const id = labels.find(foldName(name));
      if (id !== undefined) return id ?? undefined;
    }
    return known(slugOf(name));
  }
}

/** Relations, replacement, owner and domain of a candidate as ids of ours; what leads nowhere is a loss. */
export function resolved({ record, at, id, ...rest }: Candidate, references: References, library: Library, losses: Losses): Candidate {
  const relations: Partial<Relations> = {};
  for (const [relation, names] of Object.entries(record.relations ?? {}) as [keyof Relations, string[]][]) {
    const ids = new Set<string>();
    for (const name of names) {
      const other = references.find(name);
      if (other === undefined) losses.add('unknown-relation', { relation, value: name.slice(0, 80) }, at);
      else if (other === id) losses.add('self-relation', { relation, id }, at);
      else ids.add(other);
    }
    relations[relation] = [...ids];
  }
  const { replacedBy, owner, domain, ...others } = record;
  const next = replacedBy === undefined ? undefined : references.find(replacedBy);
  if (replacedBy !== undefined && (next === undefined || next === id))
    losses.add('unknown-replacement', { value: replacedBy.slice(0, 80) }, at);
  const owners = Object.entries(library.site.owners).map(([key, { name }]): [string, Localized] => [key, name]);
  const answerable = owner === undefined ? undefined : named(owner, owners);
  if (owner !== undefined && answerable === undefined) losses.add('unknown-owner', { value: owner.slice(0, 80) }, at);
  const domains = domainsOf(library.site).map((key): [string, Localized] => [key, library.site.domains?.[key] ?? defaultName(key)]);
  const field = domain === undefined ? undefined : named(domain, domains);
  if (domain !== undefined && field === undefined) losses.add('unknown-domain', { value: domain.slice(0, 80) }, at);
  return {
    ...rest,
    id,
    at,
    record: {
      ...others,
      relations,
      ...(next !== undefined && next !== id && { replacedBy: next }),
      ...(answerable !== undefined && { owner: answerable }),
      ...(field !== undefined && { domain: field }),
    },
  };
}

const defaultName = (id: string): Localized =>
  Object.fromEntries(languages.map((language) => [language, wordsIn(language).term.domains[id as DefaultDomain]]));

/** The id of something in `site.yaml` by its id or by its name in any language. */
function named(value: string, known: readonly [id: string, name: Localized][]): string | undefined {
  const exact = known.find(([id]) => id === value)?.[0];
  if (exact !== undefined) return exact;
  const wanted = [value, ...value.split(/[;|,\n]/)].map(foldName);
  const byName = (one: string) =>
    known.find(
      ([id, name]) => foldName(id) === one || (Object.keys(name) as Language[]).some((language) => foldName(name[language] ?? '') === one),
    )?.[0];
  for (const one of wanted) {
    const found = one === '' ? undefined : byName(one);
    if (found !== undefined) return found;
  }
  return;
}
