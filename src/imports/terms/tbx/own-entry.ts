import type { LabelRecord, TermTexts } from '../../../model/concept.ts';
import { type Change, isDay, type Language, languages, type Source } from '../../../model/entry.ts';
import { reference, sourceFrom, sourceOf } from '../../../model/exchange/source-reference.ts';
import { ownId, tbxGenders, tbxRelations, tbxStatuses } from '../../../model/exchange/tbx-names.ts';
import type { ConceptBuilder } from '../concept-builder.ts';
import { primaryOf, siteLanguage } from '../language-tag.ts';
import type { PartialLabel, ReadOptions } from '../read.ts';
import type { XmlElement } from '../xml.ts';

const named = (element: XmlElement, name: string): XmlElement[] => element.children.filter((child) => child.name === name);
const textOf = (element: XmlElement, name: string): string | undefined => named(element, name)[0]?.text;
/** Notes `key: text` of an element; those in a language are texts. */
const notesOf = (element: XmlElement): [string, string][] =>
  named(element, 'note').flatMap(({ text, attributes }) => {
    if (attributes['xml:lang']) return [];
    const colon = text.indexOf(': ');
    return colon > 0 ? [[text.slice(0, colon), text.slice(colon + 2)] as [string, string]] : [];
  });
const keyOf = <K extends string>(table: Record<K, string>, value: string | undefined): K | undefined =>
  (Object.entries(table) as [K, string][]).find(([, one]) => one === value)?.[0];

/** Reads an entry as our own export writes it, where notes hold what TBX-Basic has no category for. */
export function readOwnEntry(builder: ConceptBuilder, entry: XmlElement, options: ReadOptions): void {
  const { record } = builder;
  const notes = notesOf(entry);
  const note = (key: string) => notes.find(([one]) => one === key)?.[1];
  const domain = textOf(entry, 'subjectField');
  if (domain) record.domain = domain;
  for (const { text, attributes } of named(entry, 'crossReference')) {
    const target = ownId(attributes['target'] ?? '');
    const relation = tbxRelations.find((name) => name === text);
    if (text === 'replacedBy') record.replacedBy = target;
    else if (relation) builder.relate(relation, target);
  }
  const parted = new Map(notes.flatMap(([key, text]) => (key === 'source' ? partsOf(text) : [])));
  for (const { text } of named(entry, 'source')) builder.source(parted.get(text) ?? sourceOf(text) ?? text);
  const changes = named(entry, 'transacGrp').flatMap((group) => readTransaction(builder, group) ?? []);
  if (changes.length > 0) record.changes = changes;
  const status = (['draft', 'in-review', 'approved', 'deprecated'] as const).find((one) => one === note('status'));
  if (status) record.status = status;
  const months = Number(note('reviewEvery'));
  if (Number.isInteger(months) && months >= 1 && months <= 60) record.reviewEvery = months;
  const version = note('version');
  if (version) record.version = version;
  record.autoLink = note('autoLink') !== 'false';
  for (const section of named(entry, 'langSec')) {
    const tag = section.attributes['xml:lang'] ?? '';
    const language = siteLanguage(tag, options);
    if (language) readSection(builder, section, language);
    else builder.lose('site-language', { language: primaryOf(tag) });
  }
}

function partsOf(json: string): [string, Source][] {
  try {
    const source = sourceFrom(JSON.parse(json));
    return source ? [[reference(source), source]] : [];
  } catch {
    return [];
  }
}

function readTransaction({ record }: ConceptBuilder, group: XmlElement): Change | undefined {
  const date = textOf(group, 'date') ?? '';
  if (!isDay(date)) return;
  const notes = new Map(notesOf(group));
  if (notes.get('event') === 'review') {
    record.reviewed = date;
    const owner = textOf(group, 'responsibility');
    if (owner) record.owner = owner;
    return;
  }
  const version = notes.get('version');
  const words: Change['note'] = {};
  for (const { attributes, text } of named(group, 'note')) {
    const language = languages.find((one) => one === attributes['xml:lang']);
    if (language) words[language] = text;
  }
  return { date, ...(version && { version }), note: words };
}

function readSection(builder: ConceptBuilder, section: XmlElement, language: Language): void {
  const definition = textOf(section, 'definition');
  if (definition) builder.text('definition', language, definition);
  const blockedForms: string[] = [];
  let caseSensitive = false;
  for (const [key, text] of notesOf(section)) {
    if (key === 'blockedForm') blockedForms.push(text);
    else if (key === 'caseSensitive') caseSensitive = text === 'true';
    else if (isTextKey(key)) builder.text(key, language, text);
  }
  if (blockedForms.length > 0 || caseSensitive) {
    builder.record.linking ??= {};
    builder.record.linking[language] = { ...(blockedForms.length > 0 && { blockedForms }), ...(caseSensitive && { caseSensitive }) };
  }
  for (const [index, term] of named(section, 'termSec').entries()) readTerm(builder, term, language, index === 0);
}

const isTextKey = (key: string): key is keyof TermTexts => ['summary', 'plain', 'not', 'example', 'usage'].includes(key);

function readTerm(builder: ConceptBuilder, section: XmlElement, language: Language, first: boolean): void {
  const notes = notesOf(section);
  const note = (key: string) => notes.find(([one]) => one === key)?.[1];
  const status: LabelRecord['status'] = keyOf(tbxStatuses, textOf(section, 'administrativeStatus')) ?? 'admitted';
  const kind = first && status === 'preferred' ? 'title' : textOf(section, 'termType') === 'abbreviation' ? 'abbreviation' : 'label';
  const [gender, reason, replacement] = [keyOf(tbxGenders, textOf(section, 'grammaticalGender')), note('reason'), note('replacement')];
  const label: PartialLabel = {
    ...{ text: textOf(section, 'term') ?? '', kind, status },
    ...{ ...(gender && { gender }), ...(reason && { reason }), ...(replacement && { replacement }) },
  };
  const kept = builder.label(language, label);
  if (kept)
    builder.forms(
      language,
      kept,
      notes.flatMap(([key, text]) => (key === 'form' ? [text] : [])),
    );
}
