import { fold } from '../language/fold.ts';
import { type LabelEntry, type LabelIndex, labelIndex } from '../language/label-index.ts';
import type { Language } from './entry.ts';
import type { Label, TermWords } from './kinds/term.ts';
import type { Library } from './library.ts';
import type { Noun } from './lint-inflection.ts';
import { closedKey, lostCapitals, type Name, spelledAs } from './lint-spelling.ts';
import { mendOf } from './mend.ts';

/** A label that texts should not use. */
export interface Unwanted {
  /** Id of the term it belongs to. */
  term: string;
  text: string;
  status: 'deprecated' | 'forbidden';
  /** The word to use: the label's replacement, else the term's title. */
  right: string;
  reason?: string;
  /** What may be written for the label, found letter by letter behind `before`, without reading the sentence again. */
  mend(found: string, before: string): string | undefined;
  /** Spellings the editor wrote down; all others are made by rule. */
  written: ReadonlySet<string>;
}

/** What a language's texts are judged by. */
export interface LintWords {
  language: Language;
  unwanted: LabelIndex<Unwanted>;
  /** Labels that are fine: an unwanted one inside a longer fine one is not meant. */
  allowed: LabelIndex<Name>;
  /** How the glossary would write words found for a name: as each name that only blanks and hyphens tell from it, and each of the same term, names before forms. */
  spellings(name: Name, found: string): readonly { name: Name; right: string }[];
}

/** Makes the labels of a language's terms ready to be looked for in all their forms. */
export function lintWords(library: Library, language: Language): LintWords {
  const terms = library.of('terms').flatMap(({ id, words }) => (words[language] ? [{ id, words: words[language] }] : []));
  const nouns = nounsOf(terms.map(({ words }) => words));
  const fine = terms.flatMap(({ id, words }) => allowedOf(id, words, language));
  const names = terms.flatMap(({ id, words }) => namesOf(id, words, language));
  const byKey = Map.groupBy(names, (name) => closedKey(name.text));
  const byTerm = Map.groupBy(names, (name) => name.term);
  const alike = (text: string) => byKey.get(closedKey(text)) ?? [];
  return {
    language,
    unwanted: labelIndex(terms.flatMap(({ id, words }) => unwantedOf(id, words, language, nouns))),
    allowed: labelIndex([...fine, ...(language === 'de' ? variantsOf(fine) : [])]),
    spellings: remembered((name, found) =>
      [...new Set([...alike(name.text), ...(byTerm.get(name.term) ?? [])])]
        .sort((a, b) => Number(a.form ?? false) - Number(b.form ?? false))
        .flatMap((one) => {
          const right = spelledAs(one, found);
          return right === undefined ? [] : [{ name: one, right }];
        }),
    ),
  };
}

function unwantedOf(id: string, words: TermWords, language: Language, nouns: ReadonlyMap<string, Noun>): LabelEntry<Unwanted>[] {
  return words.labels.flatMap((label) => {
    if (label.status === 'admitted') return [];
    const right = label.replacement ?? words.title;
    const noun = right === words.title ? titleOf(words) : (nouns.get(right) ?? { text: right, forms: [] });
    const one: Unwanted = {
      ...{ term: id, text: label.text, status: label.status, right },
      ...(label.reason !== undefined && { reason: label.reason }),
      mend: (found, before) => mendOf(found, label, noun, words, before, language),
      written: new Set([label.text, ...label.forms].map(fold)),
    };
    return entries(label, one, words, language);
  });
}

/** `blockedForms` are never linked; here they only take back what no label says in so many words. */
function entries(label: Label, one: Unwanted, words: TermWords, language: Language): LabelEntry<Unwanted>[] {
  const exact = words.caseSensitive === true;
  const blocked = words.blockedForms.filter((form) => !one.written.has(fold(form)));
  return [
    [{ text: label.text, language, exact, gender: label.gender }, one, blocked],
    ...label.forms.map((text) => [{ text, language, exact: exact || language === 'de' }, one, blocked] as const),
  ];
}

function allowedOf(id: string, words: TermWords, language: Language): LabelEntry<Name>[] {
  const exact = words.caseSensitive === true;
  return declared(id, words, language, ['admitted']).map((name) => [
    { text: name.text, language, exact, gender: name.gender },
    name,
    words.blockedForms,
  ]);
}

/** Behind all others: what another name covers is not meant. */
const variantsOf = (fine: readonly LabelEntry<Name>[]): LabelEntry<Name>[] =>
  fine.flatMap(([rule, name]) =>
    name.form || rule.exact
      ? []
      : lostCapitals(name.text).map(
          (text) =>
            [
              { ...rule, text },
              { ...name, variant: true as const },
            ] as const,
        ),
  );

/** Every spelling a term declares, its unwanted ones too: whoever wrote it down knows it. */
const namesOf = (id: string, words: TermWords, language: Language): Name[] => [
  ...declared(id, words, language, ['admitted', 'deprecated', 'forbidden']),
  ...words.blockedForms.map((text) => ({ term: id, text, language, form: true as const })),
];

/** Title, abbreviation and labels with their forms. */
function declared(term: string, words: TermWords, language: Language, statuses: Label['status'][]): Name[] {
  const labels = words.labels.filter((label) => statuses.includes(label.status));
  const { title, abbreviation, gender } = words;
  const names = [{ text: title, gender }, ...(abbreviation === undefined ? [] : [{ text: abbreviation, gender }]), ...labels];
  const forms = [words.forms, labels.flatMap((label) => label.forms)].flat();
  return [
    ...names.map((name) => ({ term, text: name.text, language, gender: name.gender })),
    ...forms.map((text) => ({ term, text, language, form: true as const })),
  ];
}

/** Texts repeat their words; a pure function may remember. */
function remembered<T>(make: (name: Name, found: string) => T): (name: Name, found: string) => T {
  const memo = new Map<string, T>();
  return (name, found) => {
    const key = `${name.text}\n${found}`;
    const known = memo.get(key) ?? make(name, found);
    if (memo.size > 50_000) memo.clear();
    memo.set(key, known);
    return known;
  };
}

const titleOf = ({ title, gender, forms }: TermWords): Noun => ({ text: title, gender, forms });

/** What the glossary knows of the words one may write: by text, titles first. */
function nounsOf(terms: readonly TermWords[]): Map<string, Noun> {
  const nouns = terms.flatMap((words): Noun[] => [
    titleOf(words),
    ...(words.abbreviation === undefined ? [] : [{ text: words.abbreviation, gender: words.gender, forms: words.forms }]),
    ...words.labels.filter((label) => label.status === 'admitted'),
  ]);
  return new Map(nouns.reverse().map((noun) => [noun.text, noun]));
}
