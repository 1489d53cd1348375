import { type Relations, relationsOf } from './concept-relations.ts';
import type { Change, Language, Source } from './entry.ts';
import type { Label, TermFacts, TermWords } from './kinds/term.ts';
import type { Entry, Library } from './library.ts';

/** One name of a concept in a language; the title first, then the abbreviation, then the others. */
export interface LabelRecord {
  text: string;
  kind: 'title' | 'abbreviation' | 'label';
  status: 'preferred' | Label['status'];
  gender?: Label['gender'];
  /** Why not to use it. */
  reason?: string | undefined;
  /** What to write instead, where it is not the title. */
  replacement?: string | undefined;
  /** Inflected forms; the title's list holds the abbreviation's too, as authors write them. */
  forms: string[];
}

/** Short texts in reading order, without markup being resolved. The long text of a page is not among them. */
export const textKeys = ['summary', 'definition', 'plain', 'not', 'example', 'usage'] as const;
export type TermTexts = Pick<TermWords, (typeof textKeys)[number]>;

/** A concept with everything that is known of it: what all formats are made of. */
export interface ConceptRecord {
  id: string;
  status: Entry['facts']['status'];
  replacedBy?: string | undefined;
  domain?: TermFacts['domain'];
  labels: Partial<Record<Language, LabelRecord[]>>;
  texts: Partial<Record<Language, TermTexts>>;
  /** What the linker must know besides labels and forms. */
  linking: Partial<Record<Language, { blockedForms: string[]; caseSensitive: boolean }>>;
  relations: Relations;
  owner?: string | undefined;
  reviewed: string;
  reviewEvery: number;
  version?: string | undefined;
  changes: Change[];
  autoLink: boolean;
  sources: Source[];
}

/** All concepts by id, with the languages of the site, the leading one first. */
export function conceptRecords(library: Library): ConceptRecord[] {
  const relations = relationsOf(library);
  return library.of('terms').map((term) => {
    const { facts } = term;
    return {
      id: term.id,
      status: facts.status,
      replacedBy: facts.replacedBy && library.get('terms', facts.replacedBy)?.id,
      domain: facts.domain,
      labels: perLanguage(library, term, labelsOf),
      texts: perLanguage(library, term, textsOf),
      linking: perLanguage(library, term, (words) => ({
        blockedForms: words.blockedForms,
        caseSensitive: words.caseSensitive ?? false,
      })),
      relations: relations.get(term.id) as Relations,
      owner: facts.owner,
      reviewed: facts.reviewed,
      reviewEvery: facts.reviewEvery,
      version: facts.version,
      changes: facts.changes,
      autoLink: facts.autoLink,
      sources: facts.sources,
    };
  });
}

/** Something of a term in each language of the site that has words of its own; a missing translation stays missing. */
function perLanguage<T>(library: Library, term: Entry<'terms'>, make: (words: TermWords) => T): Partial<Record<Language, T>> {
  return Object.fromEntries(
    library.site.languages.flatMap((language) => {
      const words = term.words[language];
      return words ? [[language, make(words)]] : [];
    }),
  ) as Partial<Record<Language, T>>;
}

function labelsOf(words: TermWords): LabelRecord[] {
  const title: LabelRecord = { text: words.title, kind: 'title', status: 'preferred', gender: words.gender, forms: words.forms };
  const short: LabelRecord[] = words.abbreviation
    ? [{ text: words.abbreviation, kind: 'abbreviation', status: 'admitted', forms: [] }]
    : [];
  const others = words.labels.map(
    ({ text, status, gender, reason, replacement, forms }): LabelRecord => ({
      text,
      kind: 'label',
      status,
      gender,
      reason,
      replacement,
      forms,
    }),
  );
  return [title, ...short, ...others];
}

const textsOf = ({ summary, definition, plain, not, example, usage }: TermWords): TermTexts => ({
  summary,
  definition,
  plain,
  not,
  example,
  usage,
});

/** Pairs of a record's languages and what they hold, in the site's order. */
export const languagesOf = <T>(all: Partial<Record<Language, T>>): [Language, T][] => Object.entries(all) as [Language, T][];
