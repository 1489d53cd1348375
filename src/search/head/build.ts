import { root } from '../../language/root.ts';
import { contrastPairs, pairOf } from '../../model/contrasts.ts';
import type { Language } from '../../model/entry.ts';
import { type Kind, kindNames } from '../../model/kind-names.ts';
import type { TermWords } from '../../model/kinds/term.ts';
import type { Entry, Library } from '../../model/library.ts';
import { pick } from '../../model/reading.ts';
import { routesOf } from '../../model/routes.ts';
import { askingIn } from './asking.ts';
import { type HeadData, type HeadRow, type HeadTexts, type NameStatus, signs } from './data.ts';
import { flatWords, squeezed, squeezedRoots } from './words.ts';

/** Most further words of an entry: enough for what its first sentences say; of ways for all their steps, of short stories for nearly all. */
const usualWords = 24;
const mostWords: Partial<Record<Kind, number>> = { processes: 80, journeys: 80, voices: 40, practices: 40, roles: 60 };

/** The head index of a language: names of every status and what the other language calls it. Pure; the same library gives the same data. */
export function headData(library: Library, language: Language): HeadData {
  const owners = Object.keys(library.site.owners);
  const kinds = kindsOf(library);
  const at = new Map(library.entries.map((entry, row) => [`${entry.kind}/${entry.id}`, row]));
  const text = (value: Parameters<typeof pick>[0]) => pick(value, language, library.leading).text;
  return {
    v: 1,
    language,
    base: routesOf(library.leading).home(language).slice(1),
    kinds,
    owners: owners.map((owner) => text(library.site.owners[owner]?.name)),
    pairs: contrastPairs(library).map(([a, b]) => {
      const [first, second] = pairOf(a, b);
      return [at.get(`terms/${first.id}`) ?? 0, at.get(`terms/${second.id}`) ?? 0];
    }),
    rows: library.entries.map((entry): HeadRow => {
      const { words } = library.words(entry, language);
      const names = withoutRepeats(words.title, namesOf(entry, language));
      const written = names.map(([name, status]) => signs[status] + name);
      return [kinds.indexOf(entry.kind), entry.id, words.title, written, owners.indexOf(entry.facts.owner ?? '')];
    }),
  };
}

/** Kinds that have entries, in their order. */
const kindsOf = (library: Library): Kind[] => kindNames.filter((kind) => library.of(kind).length > 0);

/** What the rows of `headData` say, in the same order: summaries, and words of first sentences and steps. */
export function headTexts(library: Library, language: Language): HeadTexts {
  const text = (value: Parameters<typeof pick>[0]) => pick(value, language, library.leading).text;
  const owners = Object.keys(library.site.owners);
  const scenes = (library.of('stories') as Entry<'stories'>[]).flatMap((story) => story.facts.scenes.map((scene) => ({ story, scene })));
  return {
    v: 1,
    language,
    scenes: scenes.map(({ story, scene }): HeadRow => {
      const { words } = library.words(story, language);
      return [
        kindsOf(library).indexOf('stories'),
        story.id,
        text(scene.caption),
        [],
        owners.indexOf(story.facts.owner ?? ''),
        scene.id,
        words.title,
      ];
    }),
    asking: askingIn(language, library.site.alike?.[language]),
    texts: [
      ...library.entries.map((entry): [string, string] => {
        const { words } = library.words(entry, language);
        return [words.summary, furtherWords(library, entry, language, `${words.title} ${words.summary}`)];
      }),
      ...scenes.map(({ scene }): [string, string] => [text(scene.describe), '']),
    ],
  };
}

/**
 * Names that a search could not tell from one before them are left out: other spellings of it, and forms of an admitted, foreign
 * or searched name that the browser knows from the name itself.
 */
function withoutRepeats(title: string, names: readonly [string, NameStatus][]): [string, NameStatus][] {
  const keys = new Set([squeezed(title)]);
  const roots = new Set([squeezedRoots(title)]);
  return names.filter(([name, status]) => {
    const [key, own] = [squeezed(name), squeezedRoots(name)];
    const form = key.length > 3 && roots.has(own) && (status === 'admitted' || status === 'foreign' || status === 'searched');
    if (keys.has(key) || form) return false;
    keys.add(key);
    roots.add(own);
    return true;
  });
}

/** All names besides the title; the first status of a name counts. */
function namesOf(entry: Entry, language: Language): [string, NameStatus][] {
  const foreign = Object.entries(entry.words).filter(([other]) => other !== language);
  const abroad = foreign.flatMap(([, words]): [string, NameStatus][] => [[words.title, 'foreign']]);
  const searched = (entry.facts.searchedAs?.[language] ?? []).map((name): [string, NameStatus] => [name, 'searched']);
  if (entry.kind !== 'terms') return [...abroad, ...searched];
  const own = entry.words[language] as TermWords | undefined;
  const labels = (own?.labels ?? []).flatMap((label): [string, NameStatus][] => [
    [label.text, label.status],
    ...label.forms.map((form): [string, NameStatus] => [form, label.status]),
  ]);
  const others = foreign.flatMap(([, words]): [string, NameStatus][] => {
    const term = words as TermWords;
    return [...(term.abbreviation ? [term.abbreviation] : []), ...term.labels.map(({ text }) => text)].map((name) => [name, 'foreign']);
  });
  const all: [string, NameStatus][] = [
    ...(own?.abbreviation ? ([[own.abbreviation, 'abbreviation']] as [string, NameStatus][]) : []),
    ...labels,
    ...(own?.misspellings ?? []).map((name): [string, NameStatus] => [name, 'misspelt']),
    ...(own?.forms ?? []).map((name): [string, NameStatus] => [name, 'admitted']),
    ...abroad,
    ...others,
    ...searched,
  ];
  const seen = new Set<string>();
  return all.filter(([name]) => !seen.has(name) && seen.add(name));
}

/** Words that neither title nor summary hold in any form, in the order of the text; no empty ones. */
function furtherWords(library: Library, entry: Entry, language: Language, known: string): string {
  const seen = new Set(flatWords(known).map(root));
  const empty = new Set(flatWords(askingIn(language).empty));
  const words: string[] = [];
  for (const word of flatWords(furtherText(library, entry, language))) {
    if (word.length < 3 || empty.has(word) || seen.has(root(word)) || words.length >= (mostWords[entry.kind] ?? usualWords)) continue;
    seen.add(root(word));
    words.push(word);
  }
  return words.join(' ');
}

function furtherText(library: Library, entry: Entry, language: Language): string {
  const text = (value: Parameters<typeof pick>[0]) => pick(value, language, library.leading).text;
  if (entry.kind === 'terms') {
    const { words } = library.words(entry as Entry<'terms'>, language);
    return [words.plain, words.definition].filter(Boolean).join(' ');
  }
  if (entry.kind === 'processes') {
    const { lanes, trigger, outcome, steps } = (entry as Entry<'processes'>).facts;
    const broken = steps.flatMap(({ breakpoint }) => (breakpoint ? [breakpoint.what, breakpoint.effect] : []));
    // Who does it belongs to what is done.
    return [...lanes.map(({ label }) => label), trigger, outcome, ...steps.map(({ does }) => does), ...broken].map(text).join(' ');
  }
  if (entry.kind === 'journeys') return (entry as Entry<'journeys'>).facts.points.map((point) => text(point.does)).join(' ');
  if (entry.kind === 'paths') {
    const { wish, intro } = (entry as Entry<'paths'>).facts;
    return [wish, intro].map((one) => (one ? text(one) : '')).join(' ');
  }
  if (entry.kind === 'lessons') return library.words(entry as Entry<'lessons'>, language).words.goals.join(' ');
  const texts = library.reading(entry, language).filter(({ path, language: own }) => path !== 'summary' && own === language);
  return texts.map((one) => one.text).join(' ');
}
