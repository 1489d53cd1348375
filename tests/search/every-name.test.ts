import { describe, expect, it } from 'vitest';
import { englishForms } from '../../src/language/english-forms.ts';
import { type Gender, germanForms } from '../../src/language/german-forms.ts';
import type { Language } from '../../src/model/entry.ts';
import type { TermWords } from '../../src/model/kinds/term.ts';
import { askHead } from '../../src/search/head/ask.ts';
import { intentOf } from '../../src/search/head/intent-frames.ts';
import { nearKeys } from '../../src/search/head/typo.ts';
import { squeezed, squeezedAsTyped, squeezedRoots } from '../../src/search/head/words.ts';
import { exampleLibrary, headOf } from './library.ts';

const library = exampleLibrary();

/** Shorter names turn into others too easily for a slip to be forgiven. */
const shortestWithSlip = 6;

interface Spelling {
  entry: string;
  text: string;
  /** The name it was made from. */
  of?: string;
}

describe.each(['de', 'en'] as const)('in the head index of %s', (language) => {
  const head = headOf(library, language);
  const entryOf = (row: number) => `${head.data.kinds[head.rows[row]?.[0] ?? 0]}/${head.rows[row]?.[1]}`;
  const names = head.names.map(({ row, text, status }) => ({ entry: entryOf(row), text, status }));

  /** Whose name a spelling is, give or take blanks, hyphens, umlauts and endings. */
  const owners = new Map<string, Set<string>>();
  for (const { entry, text } of names)
    for (const key of [squeezed(text), squeezedRoots(text)]) owners.set(key, (owners.get(key) ?? new Set()).add(entry));
  const sharers = (spelling: string, entry: string) =>
    [squeezed(spelling), squeezedRoots(spelling)].flatMap((key) => [...(owners.get(key) ?? [])]).filter((other) => other !== entry);

  /** Whether a spelling, or the name it was made from, may as well be another entry's. */
  const shared = ({ entry, text, of = text }: Spelling) => sharers(text, entry).length > 0 || sharers(of, entry).length > 0;
  /** Whether another name is just as near: „Rückauf“ is Rückruf or Rücklauf. */
  const near = ({ entry, text }: Spelling) =>
    [squeezed(text), squeezedAsTyped(text)].some((key) =>
      nearKeys(head.typos, key, 1).some((one) => [...(owners.get(one.key) ?? [])].some((other) => other !== entry)),
    );
  /** Whether a spelling is a question: without its f, „Customer experience for management“ asks for a difference. */
  const asks = ({ text, of = text }: Spelling) => intentOf(text).kind === 'difference' && intentOf(of).kind !== 'difference';

  /** Spellings that do not put their entry first, although nobody else has a claim to them. */
  const lost = (spellings: readonly Spelling[]) =>
    spellings.flatMap((one) => {
      const [first] = askHead(head, one.text, 1).hits;
      const found = first ? entryOf(first.row) : 'nothing';
      return found === one.entry || shared(one)
        ? []
        : [{ ...one, said: `“${one.text}” finds ${found} (${first?.reason}), not ${one.entry}` }];
    });
  const said = (all: readonly { said: string }[]) => all.map((one) => one.said);

  it('every name of every status finds its entry first', () => {
    expect(names.length).toBeGreaterThan(500);
    expect(said(lost(names))).toEqual([]);
  });

  it('a name that several entries share finds all of them before anything else', () => {
    const wrong = names.filter(shared).flatMap(({ entry, text }) => {
      const all = new Set([entry, ...sharers(text, entry)]);
      const first = askHead(head, text, all.size).hits.map(({ row }) => entryOf(row));
      return first.includes(entry) ? [] : [`“${text}” finds ${first.join(', ')} before ${entry}`];
    });
    expect(wrong).toEqual([]);
  });

  it('every name with an umlaut is found with ae and with a', () => {
    const spellings = names.flatMap(({ entry, text }) => {
      const open = text.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`).replaceAll('ß', 'ss');
      const bare = text.normalize('NFD').replace(/\u0308/g, '');
      return [open, bare].filter((one) => one !== text).map((one) => ({ entry, text: one, of: text }));
    });
    if (language === 'de') expect(spellings.length).toBeGreaterThan(100);
    expect(said(lost(spellings))).toEqual([]);
  });

  it('every noun is found in all its forms', () => {
    const forms = inflected(language);
    expect(forms.length).toBeGreaterThan(500);
    expect(said(lost(forms))).toEqual([]);
  });

  it('every longer name is found with any one letter missing, what is only searched with every fourth', () => {
    const spellings = names
      .filter(({ text, status }) => status !== 'foreign' && squeezed(text).length >= shortestWithSlip)
      .flatMap(({ entry, text, status }) =>
        shortened(text)
          .filter((_one, at) => status !== 'searched' || at % 4 === 0)
          .map((one) => ({ entry, text: one, of: text })),
      );
    expect(spellings.length).toBeGreaterThan(5000);
    const wrong = lost(spellings);
    const excused = wrong.filter((one) => near(one) || asks(one));
    expect(said(wrong.filter((one) => !excused.includes(one)))).toEqual([]);
    expect(excused.length).toBeLessThan(0.01 * spellings.length);
  });
});

/** A name with each of its letters missing in turn. Not ß: it is compared as ss, so that two would be missing. */
const shortened = (text: string): string[] => [
  ...new Set([...text].flatMap((letter, at) => (letter === 'ß' ? [] : [text.slice(0, at) + text.slice(at + 1)]))),
];

/**
 * Regular forms of the titles and labels of terms: of those of one word, in English of the last word. Endings that replace letters
 * (Visia for Vision) are rules for few nouns and guesses for the rest.
 */
function inflected(language: Language): Spelling[] {
  return library.of('terms').flatMap(({ id, words }) => {
    const own = words[language] as TermWords | undefined;
    const named = own ? [{ text: own.title, gender: own.gender }, ...own.labels] : [];
    return named
      .filter(({ text }) => text.length > 3 && (language === 'en' || !/\s/.test(text)))
      .flatMap(({ text, gender }) => formsOf(text, gender, language).map((form) => ({ entry: `terms/${id}`, text: form, of: text })));
  });
}

function formsOf(text: string, gender: Gender | undefined, language: Language): string[] {
  const stem = squeezed(text.replace(/:in$/, ''));
  const before = text.slice(0, text.search(/\S+$/));
  const forms = language === 'de' ? germanForms(text, gender) : englishForms(text.slice(before.length));
  return [...forms].map((form) => (language === 'de' ? form : before + form)).filter((form) => squeezed(form).startsWith(stem));
}
