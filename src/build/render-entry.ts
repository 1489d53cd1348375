import { components } from '../components/mdx.ts';
import { type Clip, type Rendered, storeScope } from '../components/scope.ts';
import { type FileData, freshData } from '../markdown/file-data.ts';
import { foreignWords } from '../markdown/foreign-words.ts';
import { renderInline, renderMarkdown } from '../markdown/render.ts';
import { ownAnchors } from '../model/anchors.ts';
import type { Language } from '../model/entry.ts';
import { type Homonym, meantBy } from '../model/homonyms.ts';
import type { Entry, Library } from '../model/library.ts';
import type { SourceEntry } from '../model/source.ts';
import type { LabelFinder } from './label-finder.ts';
import { pictureAt } from './media.ts';

/**
 * Renders all texts of an entry for pages of one language, in reading order, so that “first mention” is counted once per page.
 * A text that is missing in the language is rendered in the leading one, with that one's spellings.
 */
export async function renderEntry(
  library: Library,
  entry: Entry,
  source: SourceEntry,
  language: Language,
  finders: Record<Language, LabelFinder>,
  homonyms: Record<Language, Map<string, Homonym>>,
  clipOf: (story: string) => Clip | undefined,
): Promise<Rendered> {
  const used = new Set<string>();
  const seen = new Set<string>();
  const unlinked = new Set(entry.facts.unlinked);
  const anchors = new Set(ownAnchors(entry));
  const headings: FileData['headings'] = [];
  const data = (of: Language): FileData => ({
    ...freshData(of),
    mentions: library.site.linking,
    unlinked,
    used,
    seen,
    meanings: (slug) => {
      const terms = homonyms[of].get(slug)?.terms;
      return terms && { ids: terms.map(({ id }) => id), meant: meantBy(entry, terms) };
    },
    foreign: foreignWords(entry.facts.foreign, of),
    anchors,
    headings,
    find: finders[of].find,
    self: entry.kind === 'terms' ? entry.id : undefined,
    picture: (name) => pictureAt(source.folder, name),
  });
  const texts: Rendered['texts'] = {};
  for (const text of library.reading(entry, language))
    texts[text.path] = { html: await renderInline(text.text, data(text.language)), language: text.language };
  const bodyLanguage = entry.bodies.includes(language) ? language : library.leading;
  const tree = entry.bodies.includes(bodyLanguage) ? source.docs[bodyLanguage]?.tree : undefined;
  const scope = storeScope(library, bodyLanguage);
  const parts = components(scope, entry, (name) => pictureAt(source.folder, name), clipOf);
  const body = tree ? { html: await renderMarkdown(tree, data(bodyLanguage), parts), language: bodyLanguage } : undefined;
  const clip = entry.kind === 'stories' ? clipOf(entry.id) : undefined;
  return { texts, body, headings, uses: [...used], ...(clip && { clip }) };
}
