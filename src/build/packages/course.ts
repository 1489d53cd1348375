import type { Language, Localized } from '../../model/entry.ts';
import { irisOn } from '../../model/exchange/iri.ts';
import type { Entry, Library } from '../../model/library.ts';
import { gradedOf } from '../../model/questions/kinds.ts';

/** A thing with a name, as manifests tell it. */
interface Named {
  id: string;
  /** In every language of the site that has it; the leading one first. */
  title: Localized;
  summary: Localized;
  /** Globally unique, on `idBase`. */
  iri: string;
  /** Whether anything in it can be right or wrong: what asks nothing is completed, not passed. */
  graded: boolean;
}

/** What launches as one: the path, or one lesson of it. */
export interface Unit extends Named {
  /** Query of the course's page; empty for the whole path. */
  parameters: string;
}

/** A path as its packages need it. */
export interface Course extends Named {
  leading: Language;
  languages: readonly Language[];
  /** 0 … 1. */
  passMark: number;
  /** Ids of its lessons, in order. */
  lessons: readonly string[];
  units: readonly Unit[];
  publicUrl: string | undefined;
}

/** Whether a package reports the path as one, or each lesson by itself. */
export const portions = ['path', 'lesson'] as const;
export type Portion = (typeof portions)[number];

/** Reads what packages need of a path out of the library. */
export function courseOf(library: Library, path: Entry<'paths'>, per: Portion): Course {
  const { languages, idBase, publicUrl } = library.site;
  const lessons = path.facts.lessons.flatMap((id) => library.get('lessons', id) ?? []);
  const iri = irisOn(idBase).entry('paths', path.id);
  const named = (entry: Entry): Pick<Named, 'id' | 'title' | 'summary'> => ({
    id: entry.id,
    title: localized(languages, (language) => told(library, entry, language)?.title),
    summary: localized(languages, (language) => told(library, entry, language)?.summary),
  });
  const whole = { ...named(path), iri, graded: lessons.some((lesson) => gradedOf(lesson).length > 0) };
  return {
    ...whole,
    leading: library.leading,
    languages,
    passMark: path.facts.passMark,
    lessons: lessons.map(({ id }) => id),
    units:
      per === 'path'
        ? [{ ...whole, iri: `${iri}/course`, parameters: '' }]
        : lessons.map((lesson) => ({
            ...named(lesson),
            iri: `${iri}/lessons/${lesson.id}`,
            graded: gradedOf(lesson).length > 0,
            parameters: `?lesson=${lesson.id}`,
          })),
    publicUrl,
  };
}

/** Words of an entry in a language, where they are really in it. */
function told(library: Library, entry: Entry, language: Language): { title: string; summary: string } | undefined {
  const { words, language: own } = library.words(entry, language);
  return own === language ? words : undefined;
}

function localized(languages: readonly Language[], text: (language: Language) => string | undefined): Localized {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const own = text(language);
      return own === undefined ? [] : [[language, own]];
    }),
  ) as Localized;
}
