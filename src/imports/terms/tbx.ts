import { ownId, tbxMark } from '../../model/exchange/tbx-names.ts';
import type { Said } from '../../model/import-said.ts';
import { ConceptBuilder } from './concept-builder.ts';
import { primaryOf, siteLanguage } from './language-tag.ts';
import { type At, type ImportRead, Losses, type ReadConcept, type ReadOptions, unreadable } from './read.ts';
import { type Pending, readEntry } from './tbx/entry.ts';
import { readOwnEntry } from './tbx/own-entry.ts';
import { readXml, type XmlElement } from './xml.ts';

const roots = new Set(['tbx', 'TBX', 'martif']);
const entryNames = new Set(['conceptEntry', 'termEntry']);

/**
 * Reads TBX of versions 2 (`martif`) and 3, in the styles DCA and DCT, of any dialect: what it does not know is counted, not read.
 * Entries keep the ids of the file, if it gives them; all ids within an entry lead to it.
 */
export function readTbx(bytes: Uint8Array, options: ReadOptions): ImportRead {
  const xml = readXml(bytes);
  if ('why' in xml) return unreadable(xml.why);
  const { root, encoding } = xml;
  if (root.name === 'RDF') return unreadable({ code: 'rdf-xml', params: {} });
  if (!roots.has(root.name)) return unreadable({ code: 'not-tbx', params: { found: root.name } });
  const entries = all(root, entryNames);
  if (entries.length === 0) return unreadable({ code: 'no-terms', params: {} });
  const own = all(root, new Set(['encodingDesc'])).some(({ text }) => text.trim().startsWith(tbxMark));
  const losses = new Losses();
  if (encoding) losses.add('encoding', { encoding });
  const reading = new TermbaseReading(options, losses, own, siteLanguage(root.attributes['xml:lang'] ?? '', options));
  const concepts = entries.flatMap((entry) => reading.entry(entry) ?? []);
  reading.resolve();
  return { concepts, refused: reading.refused, losses: losses.list(), ...(own && { own }) };
}

/** One pass over the entries of a termbase. */
class TermbaseReading {
  readonly refused: ImportRead['refused'] = [];
  readonly #builders = new Map<string, ConceptBuilder>();
  readonly #pending: { builder: ConceptBuilder; references: Pending[] }[] = [];
  readonly #options: ReadOptions;
  readonly #losses: Losses;
  readonly #own: boolean;
  readonly #language: ReturnType<typeof siteLanguage>;

  constructor(options: ReadOptions, losses: Losses, own: boolean, language: ReturnType<typeof siteLanguage>) {
    this.#options = options;
    this.#losses = losses;
    this.#own = own;
    this.#language = language ?? options.language;
  }

  /** @returns nothing for an entry that is refused */
  entry(entry: XmlElement): ReadConcept | undefined {
    const given = (entry.attributes['id'] ?? entry.attributes['xml:id'] ?? '').trim();
    const at: At = given ? { name: `${entry.name} ${given}` } : { row: entry.line };
    const builder = new ConceptBuilder(this.#own ? ownId(given) : given, at, this.#losses, this.#own);
    if (this.#own) readOwnEntry(builder, entry, this.#options);
    else this.#pending.push({ builder, references: readEntry(builder, entry, this.#language, this.#options) });
    if (Object.values(builder.record.labels).every((labels) => labels.length === 0)) {
      this.refused.push({ at, why: unspoken(entry) });
      return;
    }
    const ids = this.#own ? [] : idsIn(entry);
    for (const id of ids) if (!this.#builders.has(id)) this.#builders.set(id, builder);
    return builder.finish(ids);
  }

  /** Relations of all entries; one whose other side is told is told from this side too. */
  resolve(): void {
    for (const { builder, references } of this.#pending) {
      for (const { name, inverse, target } of references) {
        const other = this.#builders.get(target);
        if (other === builder) continue;
        if (!inverse) builder.relate(name, target);
        else if (other && this.#nameOf(builder)) other.relate(name, this.#nameOf(builder));
        else builder.relate(name === 'broader' ? 'narrower' : 'parts', target);
      }
    }
  }

  /** By what others can point to a concept: its id, or a label. */
  #nameOf({ record }: ConceptBuilder): string {
    return record.id || (Object.values(record.labels)[0]?.[0]?.text ?? '');
  }
}

/** Why an entry has no label for us: none at all, or none in a language of the site. */
function unspoken(entry: XmlElement): Said {
  const sections = entry.children.filter((section) => all(section, new Set(['term'])).some(({ text }) => text.trim() !== ''));
  const languages = [
    ...new Set(sections.map(({ attributes }) => primaryOf(attributes['xml:lang'] ?? attributes['lang'] ?? '')).filter(Boolean)),
  ];
  return languages.length > 0
    ? { code: 'other-languages', params: { languages: languages.sort().join(', ') } }
    : { code: 'no-label', params: { label: '' } };
}

/** Elements of some names, wherever they stand; not those within one another. */
function all(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return element.children.flatMap((child) => (names.has(child.name) ? [child] : all(child, names)));
}

/** Ids of an entry and of everything in it: references lead to terms too. */
function idsIn({ attributes, children }: XmlElement): string[] {
  const own = attributes['id'] ?? attributes['xml:id'];
  return [...(own ? [own.trim()] : []), ...children.flatMap(idsIn)];
}
