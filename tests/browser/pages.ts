import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { built } from '../../src/cli/setup/steps.mjs';
import type { SearchRecord } from '../../src/exports/search-records.ts';
import type { Language } from '../../src/model/entry.ts';
import { kindNames } from '../../src/model/kind-names.ts';
import { type Routes, routesOf } from '../../src/model/routes.ts';
import type { Sites } from './sites.ts';

/** A built site as the tests know it. */
export interface Company {
  key: keyof Sites;
  folder: string;
  /** The first one leads. */
  languages: readonly [Language, Language];
  routes: Routes;
}

const company = (key: keyof Sites, folder: string, languages: readonly [Language, Language]): Company => ({
  key,
  folder,
  languages,
  routes: routesOf(languages[0]),
});

/** The example company: German leads. */
export const first = company('first', built.first, ['de', 'en']);
/** Another company: English leads, and some German is missing. */
export const second = company('second', built.second, ['en', 'de']);

/** What the site itself says about its entries; their parts are left out. */
export const records = ({ folder }: Company): SearchRecord[] =>
  JSON.parse(readFileSync(join(folder, 'api/v1/search-index.json'), 'utf8')).filter(({ part }: SearchRecord) => !part);

/** A page to look at. */
export interface PageType {
  /** „index of terms“ */
  type: string;
  path: string;
}

/** One comparison of two terms, where the site has any. */
function comparisons({ folder, routes }: Company, language: Language): PageType[] {
  const place = routes.comparisons(language);
  const pair = readdirSync(join(folder, place)).find((name) => name.includes('--'));
  return pair ? [{ type: 'comparison', path: `${place}${pair}/` }] : [];
}

/** One pair of journeys side by side, where the site has any. */
function comparedJourneys({ folder, routes }: Company, language: Language): PageType[] {
  const place = `${routes.index('journeys', language)}compare/`;
  const pair = existsSync(join(folder, place)) ? readdirSync(join(folder, place)).find((name) => name.includes('--')) : undefined;
  return pair ? [{ type: 'comparison of journeys', path: `${place}${pair}/` }] : [];
}

/** One certificate, where the site has paths. */
function certificates(site: Company, language: Language): PageType[] {
  const path = records(site).find((record) => record.kind === 'paths');
  return path ? [{ type: 'certificate', path: site.routes.certificate(path.id, language) }] : [];
}

/** One path as a course that plays in an LMS, where the site has paths. */
function courses(site: Company, language: Language): PageType[] {
  const path = records(site).find((record) => record.kind === 'paths');
  return path ? [{ type: 'course', path: `${site.routes.embed('paths', path.id, language)}course/` }] : [];
}

/** One lesson as handout and as slides, where the site has any. */
function takenAlong(site: Company, language: Language): PageType[] {
  const lesson = records(site).find((record) => record.kind === 'lessons');
  if (!lesson) return [];
  return [
    { type: 'handout', path: site.routes.handout(lesson.id, language) },
    { type: 'slides', path: site.routes.slides(lesson.id, language) },
  ];
}

/** One page of each type in a language; of each kind the entry with the longest page, because it has most to go wrong. */
export function pageTypes(site: Company, language: Language): PageType[] {
  const { routes } = site;
  const own = records(site).filter((record) => record.language === language);
  const longest = kindNames.map((kind) => ({
    kind,
    record: own.filter((one) => one.kind === kind).sort((a, b) => weight(site, b.url) - weight(site, a.url))[0],
  }));
  const embedded = longest.filter(({ kind }) => kind === 'terms' || kind === 'stories' || kind === 'lessons');
  return [
    { type: 'home', path: routes.home(language) },
    ...kindNames.map((kind) => ({ type: `index of ${kind}`, path: routes.index(kind, language) })),
    ...longest.flatMap(({ kind, record }) => (record ? [{ type: `one of ${kind}`, path: record.url }] : [])),
    { type: 'comparisons', path: routes.comparisons(language) },
    { type: 'quality', path: routes.quality(language) },
    { type: 'evidence', path: routes.evidence(language) },
    { type: 'progress', path: routes.progress(language) },
    { type: 'review', path: routes.review(language) },
    { type: 'class', path: routes.classroom(language) },
    ...takenAlong(site, language),
    ...certificates(site, language),
    ...courses(site, language),
    ...comparisons(site, language),
    ...comparedJourneys(site, language),
    { type: 'search', path: routes.search(language) },
    { type: 'handbook', path: routes.docs(language) },
    { type: 'page of the handbook', path: routes.docs(language, 'components') },
    { type: 'page of a finding', path: routes.docs(language, 'findings/wrong-value') },
    { type: 'embed page of the search', path: routes.searchEmbed(language) },
    { type: 'embed page of the doctor', path: routes.doctorEmbed(language) },
    ...embedded.flatMap(({ kind, record }) =>
      record ? [{ type: `embed page of ${kind}`, path: routes.embed(kind, record.id, language) }] : [],
    ),
  ];
}

const weight = ({ folder }: Company, path: string): number =>
  existsSync(join(folder, path, 'index.html')) ? statSync(join(folder, path, 'index.html')).size : 0;

/** Every HTML page of a built site, as paths that begin with a slash: `/terms/x/`, `/404.html`. */
export function allPages({ folder }: Company): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.html'))
    .map((file) =>
      `/${join(file.parentPath, file.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/')}`.replace(/\/index\.html$/, '/'),
    )
    .sort();
}

/** A page's HTML. */
export const html = ({ folder }: Company, path: string): string =>
  readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
