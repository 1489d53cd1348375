import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import type { LabelHit } from '../language/label-index.ts';
import type { Language } from '../model/entry.ts';
import { type Homonym, meantBy } from '../model/homonyms.ts';
import type { Entry, Library } from '../model/library.ts';
import type { SourceEntry } from '../model/source.ts';
import { slugOfSeveral } from '../model/term-index.ts';
import type { LabelFinder } from './label-finder.ts';

/**
 * What an entry's stored HTML is made of, as text to be hashed: its own source, those of the guests in it, and the terms found in it,
 * because a new label elsewhere must render this entry again. Each source is hashed once, however many entries show it.
 */
export function entryDigests(
  sources: ReadonlyMap<string, SourceEntry>,
  library: Library,
  finders: Record<Language, LabelFinder>,
  homonyms: Record<Language, ReadonlyMap<string, Homonym>>,
): (entry: Entry) => string {
  const byId = Map.groupBy(sources.values(), (source) => source.id);
  const hashes = new Map<string, string>();
  const hashOf = (name: string): string => {
    const source = sources.get(name);
    const hash = hashes.get(name) ?? (source ? sourceHash(source) : '');
    hashes.set(name, hash);
    return hash;
  };
  const guestsOf = (entry: Entry): Set<string> => {
    const names = new Set(entry.mentions.map(nameOf));
    // A directory or a form shows entries that its text never names.
    const docs = Object.values(sources.get(nameOf(entry))?.docs ?? {});
    if (docs.some(({ body }) => /<(Directory|EntryForm)\b/.test(body)))
      for (const source of sources.values()) if (listed.includes(source.kind)) names.add(nameOf(source));
    // Guests bring guests: a process shows its touchpoints' titles.
    for (const { kind, id } of entry.mentions) {
      const guest = kind === 'processes' || kind === 'stories' ? library.get(kind, id) : undefined;
      for (const [, other = ''] of JSON.stringify(guest?.facts ?? '').matchAll(/"(?:touchpoint|persona|process)":"([a-z0-9-]+)"/g))
        for (const source of byId.get(other) ?? []) names.add(nameOf(source));
    }
    return names;
  };
  return (entry) => {
    const name = nameOf(entry);
    const source = sources.get(name);
    const guests = [...guestsOf(entry)].sort().map((guest) => `${guest} ${hashOf(guest)}`);
    const found = source && library.site.linking !== 'none' ? hits(library, entry, source, finders) : [];
    const meant = found.flatMap(({ value, language }) => {
      const several = homonyms[language].get(slugOfSeveral(value) ?? '');
      return several ? [`${value} ${meantBy(entry, several.terms) ?? several.terms.map(({ id }) => id).join()}`] : [];
    });
    return [hashOf(name), ...guests, found.map(({ start, value }) => `${start}:${value}`).join(), ...meant].join('\0');
  };
}

/** Kinds that directory and forms list. */
const listed: readonly string[] = ['touchpoints', 'processes', 'roles', 'personas'];

const nameOf = ({ kind, id }: { kind: string; id: string }): string => `${kind}/${id}`;

function sourceHash(source: SourceEntry): string {
  const hash = createHash('sha256').update(JSON.stringify(source.flow?.data ?? ''));
  for (const doc of Object.values(source.docs)) hash.update(`\0${JSON.stringify(doc.front?.data ?? '')}\0${doc.body}`);
  if (source.evidence) hash.update(`\0${source.evidence.text}`);
  for (const asset of source.assets) hash.update(`\0${asset} ${statSync(join(source.folder, asset)).mtimeMs}`);
  return hash.digest('hex');
}

/** Terms found in the texts that pages show, text by text: the linker then asks for the same ones. */
function hits(
  library: Library,
  entry: Entry,
  source: SourceEntry,
  finders: Record<Language, LabelFinder>,
): (LabelHit<string> & { language: Language })[] {
  const found: (LabelHit<string> & { language: Language })[] = [];
  const look = (text: string, language: Language) => {
    for (const hit of finders[language].find(text)) found.push({ ...hit, language });
  };
  for (const page of library.site.languages) for (const { text, language } of library.reading(entry, page)) look(text, language);
  for (const { tree, language } of Object.values(source.docs)) if (tree) visit(tree, 'text', ({ value }) => look(value, language));
  return found;
}
