import type { TermTexts } from '../../model/concept.ts';
import type { Relations } from '../../model/concept-relations.ts';
import type { Language } from '../../model/entry.ts';
import { type SourceDraft, wholeSource } from '../source-text.ts';
import type { At, Losses, PartialConcept, PartialLabel, ReadConcept } from '../terms/read.ts';

/** A name as a row gives it; what it is, the concept decides when all are there. */
export interface LabelDraft {
  language: Language;
  text: string;
  status?: PartialLabel['status'] | undefined;
  kind?: PartialLabel['kind'] | undefined;
  gender?: PartialLabel['gender'];
  reason?: string | undefined;
  replacement?: string | undefined;
  forms?: string[] | undefined;
}

type Shared = 'domain' | 'owner' | 'replacedBy' | 'version' | 'status' | 'reviewed' | 'reviewEvery' | 'autoLink' | 'changes';
/** What rows say of a concept as such. */
export type Facts = { [K in Shared]?: PartialConcept[K] | undefined } & { relations: Partial<Relations>; sources?: SourceDraft[] };

/** What a row says to the linker. */
export interface LinkingDraft {
  language: Language;
  blockedForms?: string[];
  caseSensitive?: boolean;
}

/** A concept while rows are being gathered for it. */
export class ConceptDraft {
  readonly row: number;
  readonly #id: string;
  readonly #at: At;
  readonly #labels: LabelDraft[] = [];
  readonly #texts: Partial<Record<Language, TermTexts>> = {};
  readonly #linking: NonNullable<PartialConcept['linking']> = {};
  #facts: Facts = { relations: {} };

  constructor(id: string, at: At, row: number) {
    this.#id = id;
    this.#at = at;
    this.row = row;
  }

  /** Whether it has a name in a language. */
  speaks(language: Language): boolean {
    return this.#labels.some((label) => label.language === language);
  }

  /** Whether it means something else in a language: by its definition or its summary. */
  contradicts(language: Language, texts: TermTexts | undefined): boolean {
    const own: Partial<TermTexts> = this.#texts[language] ?? {};
    return (['definition', 'summary'] as const).some((key) => own[key] && texts?.[key] && own[key] !== texts[key]);
  }

  addLabels(labels: readonly LabelDraft[]): void {
    this.#labels.push(...labels);
  }

  addTexts(texts: Partial<Record<Language, TermTexts>>, at: At, losses: Losses): void {
    for (const [language, all] of Object.entries(texts) as [Language, TermTexts][]) {
      const known: Partial<TermTexts> = this.#texts[language] ?? {};
      this.#texts[language] = known as TermTexts;
      for (const [key, text] of Object.entries(all) as [keyof TermTexts, string][]) {
        if (known[key] === undefined) known[key] = text;
        else if (known[key] !== text) losses.add('second-text', { field: `${language}.${key}` }, at);
      }
    }
  }

  addFacts(facts: Facts, at: At, losses: Losses): void {
    const relations: Partial<Relations> = { ...this.#facts.relations };
    for (const [name, ids] of Object.entries(facts.relations) as [keyof Relations, string[]][])
      relations[name] = [...new Set([...(relations[name] ?? []), ...ids])];
    const merged: Facts = { ...this.#facts, relations };
    for (const [key, value] of Object.entries(facts)) {
      if (value === undefined || key === 'relations') continue;
      const known = merged[key as keyof Facts];
      if (known === undefined) Object.assign(merged, { [key]: value });
      else if (JSON.stringify(known) !== JSON.stringify(value)) losses.add('second-text', { field: key }, at);
    }
    this.#facts = merged;
  }

  addLinking({ language, blockedForms, caseSensitive }: LinkingDraft): void {
    if (blockedForms === undefined && caseSensitive === undefined) return;
    const known = this.#linking[language] ?? {};
    this.#linking[language] = known;
    if (blockedForms) known.blockedForms = [...new Set([...(known.blockedForms ?? []), ...blockedForms])];
    if (caseSensitive !== undefined) known.caseSensitive ??= caseSensitive;
  }

  /** The concept, its names in order: title, abbreviation, others. */
  finish(losses: Losses): ReadConcept {
    const labels: PartialConcept['labels'] = {};
    for (const language of new Set(this.#labels.map((label) => label.language))) {
      const ordered = inOrder(this.#labels.filter((label) => label.language === language));
      if (ordered.preferred > 1) losses.add('second-title', { language }, this.#at);
      labels[language] = ordered.labels;
      for (const field of ordered.homeless) losses.add('unknown-field', { field }, this.#at);
    }
    const { sources, relations, ...facts } = this.#facts;
    const name = Object.values(labels)[0]?.[0]?.text ?? this.#id;
    const record: PartialConcept = {
      id: this.#id,
      labels,
      texts: this.#texts,
      linking: this.#linking,
      relations,
      ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
      ...(sources && { sources: sources.map((source) => wholeSource(source, name)) }),
    };
    return { record, at: this.#at };
  }
}

/** Labels of a language, each text once, with one title and at most one abbreviation. */
function inOrder(drafts: readonly LabelDraft[]): { labels: PartialLabel[]; preferred: number; homeless: ('reason' | 'replacement')[] } {
  const once = new Map<string, LabelDraft>();
  for (const draft of drafts) {
    const key = draft.text.toLocaleLowerCase(draft.language);
    const known = once.get(key);
    if (!known) once.set(key, { ...draft });
    else if (!known.status && draft.status && !draft.kind) known.status = draft.status;
  }
  const all = [...once.values()];
  const usable = ({ status }: LabelDraft) => status !== 'forbidden' && status !== 'deprecated';
  const short = ({ kind }: LabelDraft) => kind === 'abbreviation';
  const title =
    all.find((one) => one.kind === 'title' && usable(one)) ??
    all.find((one) => one.status === 'preferred' && !short(one)) ??
    all.find((one) => one.status === undefined && !short(one)) ??
    all.find((one) => one.status === 'preferred') ??
    all.find((one) => usable(one) && !short(one)) ??
    all.find(usable);
  const abbreviation = all.find((one) => one !== title && short(one) && usable(one));
  const rest = all.filter((one) => one !== title && one !== abbreviation);
  const made = (
    { text, gender, reason, replacement, forms }: LabelDraft,
    kind: PartialLabel['kind'],
    status: PartialLabel['status'],
  ): PartialLabel => ({
    ...{ text, kind, status },
    ...(gender && { gender }),
    ...(reason && { reason }),
    ...(replacement && { replacement }),
    ...(forms && forms.length > 0 && { forms }),
  });
  const titleForms = [...(title?.forms ?? []), ...(abbreviation?.forms ?? [])];
  return {
    labels: [
      ...(title
        ? [made({ text: title.text, language: title.language, gender: title.gender, forms: titleForms }, 'title', 'preferred')]
        : []),
      ...(abbreviation ? [made({ text: abbreviation.text, language: abbreviation.language }, 'abbreviation', 'admitted')] : []),
      ...rest.map((one) => made(one, 'label', one.status === undefined || one.status === 'preferred' ? 'admitted' : one.status)),
    ],
    // A title is to be used, so it has no reason against it, and no replacement.
    homeless: (['reason', 'replacement'] as const).filter((field) => title?.[field] && !rest.some((one) => one[field] === title[field])),
    preferred: all.filter(({ kind, status }) => kind === 'title' || status === 'preferred').length,
  };
}
