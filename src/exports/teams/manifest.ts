import type { Language } from '../../model/entry.ts';
import type { Entry, Library } from '../../model/library.ts';
import { pick } from '../../model/reading.ts';
import { routesOf } from '../../model/routes.ts';
import { uuidOf } from './uuid.ts';

/** Lengths the schema of Teams manifests 1.17 allows. */
const most = { developer: 32, short: 30, full: 100, shortText: 80, fullText: 4000, tab: 128 } as const;

/** A text shortened at a word, with an ellipsis, where it is too long. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ') > length / 2 ? cut.lastIndexOf(' ') : undefined)}…`;
}

/** What the words of an app are in a language. */
export interface TeamsWords {
  search: string;
  review: string;
}

/** A name and a page for a tab. */
interface Tab {
  entityId: string;
  name: string;
  contentUrl: string;
  websiteUrl: string;
  scopes: ['personal'];
}

/**
 * The manifest of a Teams app whose tabs are embed pages: the entries asked for, then search and flash cards.
 * Fields are those the schema 1.17 requires, and no others; a tab of a plain page needs no script of Microsoft's.
 * @param root full address of the site, https, with a slash at the end
 */
export function teamsManifest(library: Library, root: string, entries: readonly Entry[], language: Language, words: TeamsWords) {
  const { site, leading } = library;
  const routes = routesOf(leading);
  const at = (path: string) => root + path.slice(1);
  const name = pick(site.name, language, leading).text;
  const claim = pick(site.claim, language, leading).text;
  const privacy = library.of('pages').find(({ id }) => /privacy|datenschutz/.test(id));
  const terms = library.of('pages').find(({ id }) => /terms|imprint|impressum|nutzung/.test(id));
  const page = (entry: Entry | undefined) => at(entry ? routes.entry(entry.kind, entry.id, language) : routes.home(language));
  const tab = (entityId: string, title: string, embed: string, full: string): Tab => ({
    entityId,
    name: shortened(title, most.tab),
    contentUrl: at(embed),
    websiteUrl: at(full),
    scopes: ['personal'],
  });
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.17/MicrosoftTeams.schema.json',
    manifestVersion: '1.17',
    version: '1.0.0',
    id: uuidOf(site.idBase ?? root),
    developer: {
      name: shortened(pick(site.company, language, leading).text, most.developer),
      websiteUrl: at(routes.home(language)),
      privacyUrl: page(privacy),
      termsOfUseUrl: page(terms),
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    name: { short: shortened(name, most.short), full: shortened(name, most.full) },
    description: { short: shortened(claim, most.shortText), full: shortened(claim, most.fullText) },
    accentColor: site.colours.light.signal.toUpperCase(),
    staticTabs: [
      ...entries.map((entry) =>
        tab(
          `${entry.kind}.${entry.id}`,
          library.title(entry, language),
          routes.embed(entry.kind, entry.id, language),
          routes.entry(entry.kind, entry.id, language),
        ),
      ),
      tab('search', words.search, routes.searchEmbed(language), routes.search(language)),
      tab('review', words.review, routes.reviewEmbed(language), routes.review(language)),
    ],
    validDomains: [new URL(root).host],
  };
}
