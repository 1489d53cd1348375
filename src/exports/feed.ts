import { fill, wordsIn } from '../i18n/words.ts';
import { allChanges, type EntryChange, noteOf } from '../model/changes.ts';
import type { Language } from '../model/entry.ts';
import type { Library } from '../model/library.ts';
import { pick } from '../model/reading.ts';
import { routesOf } from '../model/routes.ts';
import { absoluteUrl } from './addresses.ts';
import { type Element, element, xmlDocument, xmlText } from './terms/xml.ts';

/** So many changes are told; whoever comes less often reads on the pages. */
const told = 50;

/**
 * The newest changes of all entries as RSS 2.0 (rssboard.org/rss-specification).
 * @returns undefined without `publicUrl`: a feed is read elsewhere, so its addresses must be absolute
 */
export function feed(library: Library, language: Language): string | undefined {
  const { site, leading } = library;
  const routes = routesOf(leading);
  const [home, own] = [absoluteUrl(site, routes.home(language)), absoluteUrl(site, routes.feed(language))];
  if (!home || !own) return;
  const t = wordsIn(language);
  const text = (value: typeof site.name) => pick(value, language, leading).text;
  const changes = allChanges(library);
  const rows = numbered(changes).slice(0, told);
  const newest = rows[0]?.change.date;
  const channel = [
    element('title', {}, fill(t.feed.channel, { name: text(site.name), company: text(site.company) })),
    element('link', {}, home),
    element('description', {}, t.feed.about),
    element('language', {}, language),
    ...(newest ? [element('lastBuildDate', {}, mailDate(newest))] : []),
    element('atom:link', { href: own, rel: 'self', type: 'application/rss+xml' }, ''),
    ...rows.map((row) => item(library, language, row)),
  ];
  return xmlDocument(element('rss', { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }, [element('channel', {}, channel)]));
}

type Row = EntryChange & { guid: string };

/** Each change with the name readers' programs remember it by: `kind/id#day`, further ones of a day counted from the oldest. */
function numbered(changes: readonly EntryChange[]): Row[] {
  const seen = new Map<string, number>();
  return changes
    .toReversed()
    .map((row) => {
      const day = `${row.entry.kind}/${row.entry.id}#${row.change.date}`;
      const nth = (seen.get(day) ?? 0) + 1;
      seen.set(day, nth);
      return { ...row, guid: nth === 1 ? day : `${day}-${nth}` };
    })
    .reverse();
}

function item(library: Library, language: Language, { entry, change, guid }: Row): Element {
  const note = noteOf(change, language, library.leading).text;
  const link = absoluteUrl(library.site, routesOf(library.leading).entry(entry.kind, entry.id, language)) ?? '';
  return element('item', {}, [
    element('title', {}, `${library.title(entry, language)}: ${note}`),
    element('link', {}, link),
    // Readers take a description for HTML, so a note with signs of HTML is escaped once more.
    element('description', {}, xmlText(note)),
    element('category', {}, wordsIn(language).kinds[entry.kind].one),
    element('guid', { isPermaLink: 'false' }, guid),
    element('pubDate', {}, mailDate(change.date)),
  ]);
}

/** A day as RFC 822 writes it. Noon in Greenwich is the same day nearly everywhere. */
const mailDate = (day: string): string => new Date(`${day}T12:00:00Z`).toUTCString();
