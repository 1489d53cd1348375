import type { Language } from '../../../model/entry.ts';
import { foldName } from '../../table/fold-name.ts';
import type { ConceptBuilder } from '../concept-builder.ts';
import { primaryOf, siteLanguage } from '../language-tag.ts';
import type { ReadOptions } from '../read.ts';
import type { XmlElement } from '../xml.ts';
import { categoryName, categoryOf, referenceOf, type TbxReference } from './categories.ts';
import { asLabels, readTerm, termCategories } from './term.ts';

/** Categories whose text is in a language. */
const worded = new Set(['definition', 'explanation', 'context', 'note']);

/** A reference to another entry, by the id of something in it or by a term. */
export interface Pending extends TbxReference {
  target: string;
}

/** Names of the parts of an entry: version 2, version 3. */
const sections = new Set(['langSet', 'langSec']);
const terms = new Set(['tig', 'ntig', 'termSec']);

/**
 * Reads an entry of somebody else's termbase, in version 2 or 3, in either style.
 * @param language of the document, for texts that stand above the languages
 * @returns its references, to be resolved when all entries are known
 */
export function readEntry(builder: ConceptBuilder, entry: XmlElement, language: Language | undefined, options: ReadOptions): Pending[] {
  const pending: Pending[] = [];
  const above = itemsOf(entry, sections);
  for (const section of entry.children.filter(({ name }) => sections.has(name))) {
    const tag = section.attributes['xml:lang'] ?? section.attributes['lang'] ?? '';
    const guess = language ?? options.languages[0] ?? 'de';
    if (!tag && !language) builder.lose('guessed-language', { language: guess });
    const own = tag ? siteLanguage(tag, options) : guess;
    if (own) pending.push(...readSection(builder, section, own));
    else builder.lose('site-language', { language: primaryOf(tag) });
  }
  const spoken = (Object.keys(builder.record.labels) as Language[]).filter((one) => builder.labelsOf(one).length > 0);
  for (const item of above) {
    const tag = item.attributes['xml:lang'];
    const named = tag ? siteLanguage(tag, options) : undefined;
    const guess = spoken.find((one) => one === language) ?? spoken[0] ?? options.languages[0] ?? 'de';
    if (!tag && !language && worded.has(categoryOf(item))) builder.lose('guessed-language', { language: guess });
    if (tag && !named) builder.lose('site-language', { language: primaryOf(tag) });
    else pending.push(...readItem(builder, item, named ?? guess));
  }
  return pending;
}

function readSection(builder: ConceptBuilder, section: XmlElement, language: Language): Pending[] {
  const found = section.children
    .filter(({ name }) => terms.has(name))
    .map((one) => {
      const term = descendant(one, 'term');
      const items = itemsOf(one, new Set(['term', 'termCompList']));
      return { term: readTerm(builder, term?.text ?? '', items), items: items.filter((item) => !termCategories.has(categoryOf(item))) };
    });
  for (const label of asLabels(found.map(({ term }) => term).filter(({ text }) => text.trim() !== ''))) builder.label(language, label);
  return [...itemsOf(section, terms), ...found.flatMap(({ items }) => items)].flatMap((item) => readItem(builder, item, language));
}

/** What an element says of the concept. */
function readItem(builder: ConceptBuilder, item: XmlElement, language: Language): Pending[] {
  const { record } = builder;
  const value = item.text.trim();
  const reference = referenceOf(item);
  const target = item.attributes['target']?.replace(/^#/, '');
  const category = categoryOf(item);
  if (reference && (target || value) && !/^https?:/.test(target ?? '')) return [{ ...reference, target: target || value }];
  if (!value) return [];
  if (category === 'definition') builder.text('definition', language, value);
  else if (category === 'explanation') builder.text(builder.lacks('definition', language) ? 'definition' : 'plain', language, value);
  else if (category === 'context') builder.text('example', language, value);
  else if (category === 'note') builder.text('usage', language, value);
  else if (category === 'source') builder.source(value);
  else if (category === 'subjectField' && (record.domain === undefined || record.domain === value)) record.domain = value;
  else if (category === 'processStatus') stage(builder, value);
  else builder.lose('unknown-element', { found: categoryName(item) || item.name });
  return [];
}

/** How far an entry is, by its terms: as far as the one that is least so. */
function stage({ record }: ConceptBuilder, value: string): void {
  const stages = ['draft', 'in-review', 'approved'] as const;
  const found = { unprocessed: 0, 'provisionally processed': 1, finalized: 2 }[foldName(value)] ?? 0;
  const before = record.status === undefined ? 2 : stages.indexOf(record.status as (typeof stages)[number]);
  record.status = stages[Math.min(found, before)] ?? 'draft';
}

/** Elements that say something at a level, out of their groups; who changed what when is one thing we do not keep. */
function itemsOf(level: XmlElement, but: ReadonlySet<string>): XmlElement[] {
  return level.children.flatMap((child) => {
    if (but.has(child.name)) return [];
    return /Grp$/.test(child.name) && child.name !== 'transacGrp' ? itemsOf(child, but) : [child];
  });
}

function descendant(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    const found = child.name === name ? child : descendant(child, name);
    if (found) return found;
  }
  return;
}
