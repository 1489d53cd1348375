import type { Language } from './entry.ts';
import type { Kind } from './kinds.ts';

/** Prefix of a language's URLs: none for the leading one. */
const prefix = (language: Language, leading: Language) => (language === leading ? '' : `/${language}`);

/** Maker of every URL of a site. All begin and end with a slash; the build makes them relative. */
export function routesOf(leading: Language) {
  return {
    home: (language: Language) => `${prefix(language, leading)}/`,
    index: (kind: Kind, language: Language) => `${prefix(language, leading)}/${kind}/`,
    entry: (kind: Kind, id: string, language: Language) => `${prefix(language, leading)}/${kind}/${id}/`,
    embed: (kind: Kind, id: string, language: Language) => `${prefix(language, leading)}/embed/${kind}/${id}/`,
    compare: (a: string, b: string, language: Language) => `${prefix(language, leading)}/terms/compare/${pairName(a, b)}/`,
    /** Two journeys of one occasion side by side. */
    compareJourneys: (a: string, b: string, language: Language) => `${prefix(language, leading)}/journeys/compare/${pairName(a, b)}/`,
    /** The page of a name that several terms share. */
    meanings: (slug: string, language: Language) => `${prefix(language, leading)}/meanings/${slug}/`,
    comparisons: (language: Language) => `${prefix(language, leading)}/terms/compare/`,
    /** The state of all content, or of one owner's. */
    quality: (language: Language, owner?: string) => `${prefix(language, leading)}/quality/${owner ? `${owner}/` : ''}`,
    /** Everything that was measured. */
    evidence: (language: Language) => `${prefix(language, leading)}/evidence/`,
    /** What a learner has done, kept on the device. */
    progress: (language: Language) => `${prefix(language, leading)}/progress/`,
    certificate: (path: string, language: Language) => `${prefix(language, leading)}/paths/${path}/certificate/`,
    /** Flash cards of the glossary's terms. */
    review: (language: Language) => `${prefix(language, leading)}/review/`,
    /** A lesson on paper, and as slides. */
    handout: (lesson: string, language: Language) => `${prefix(language, leading)}/lessons/${lesson}/handout/`,
    slides: (lesson: string, language: Language) => `${prefix(language, leading)}/lessons/${lesson}/slides/`,
    /** What many learners' results say together. */
    classroom: (language: Language) => `${prefix(language, leading)}/class/`,
    feed: (language: Language) => `${prefix(language, leading)}/feed.xml`,
    openSearch: (language: Language) => `${prefix(language, leading)}/opensearch.xml`,
    search: (language: Language) => `${prefix(language, leading)}/search/`,
    compareEmbed: (a: string, b: string, language: Language) => `${prefix(language, leading)}/embed/terms/compare/${pairName(a, b)}/`,
    reviewEmbed: (language: Language) => `${prefix(language, leading)}/embed/review/`,
    /** What other programs ask to show an entry's page as a card. */
    oembed: (kind: Kind, id: string, language: Language) => `${prefix(language, leading)}/oembed/${kind}/${id}.json`,
    doctorEmbed: (language: Language) => `${prefix(language, leading)}/embed/doctor/`,
    searchEmbed: (language: Language) => `${prefix(language, leading)}/embed/search/`,
    docs: (language: Language, page = '') => `/docs/${language}/${page ? `${page}/` : ''}`,
    /** `params.locale` of Astro's `[...locale]` folders. */
    locale: (language: Language) => (language === leading ? undefined : language),
  };
}
export type Routes = ReturnType<typeof routesOf>;

/** Name of a comparison of two terms in its URL. */
export const pairName = (a: string, b: string): string => `${a}--${b}`;

/** Scheme of links in stored HTML and in content: `lotse:kind/id#anchor`. Each outlet resolves it its own way. */
export const scheme = 'lotse:';

/**
 * Takes a `lotse:` link apart.
 * @returns undefined for any other address
 */
export function parseLink(href: string): { kind: string; id: string; anchor: string } | undefined {
  const parts = /^lotse:([^/#]+)\/([^/#]+)(?:#(.*))?$/.exec(href);
  return parts ? { kind: parts[1] ?? '', id: parts[2] ?? '', anchor: parts[3] ?? '' } : undefined;
}

/**
 * Turns `lotse:` links in stored HTML into addresses.
 * @param html stored HTML
 * @param resolve gives the address of an entry
 * @param more further attributes of such links, with a blank in front
 */
export function resolveLinks(html: string, resolve: (kind: Kind, id: string) => string, more = ''): string {
  return html.replace(
    /href="lotse:([a-z]+)\/([a-z0-9-]+)(#[^"]*)?"/g,
    (_all, kind: Kind, id: string, anchor = '') => `href="${resolve(kind, id)}${anchor}"${more}`,
  );
}
