import type { VFile } from 'vfile';
import type { LabelHit, LabelIndex } from '../language/label-index.ts';
import { type Language, languages } from '../model/entry.ts';
import type { Site } from '../model/site.ts';

/** A heading of a rendered text. */
export interface Heading {
  depth: number;
  anchor: string;
  text: string;
}

/** A picture beside a text, as pages address it. */
export interface Picture {
  url: string;
  width?: number | undefined;
  height?: number | undefined;
}

/** What travels with one file through the plugins. State lives here, never in a plugin's options. */
export interface FileData {
  language: Language;
  /** Id of the term whose own page this is; it is not linked. */
  self?: string | undefined;
  index?: LabelIndex<string> | undefined;
  /** Looks labels up in place of `index`, where answers are remembered. */
  find?(text: string): LabelHit<string>[];
  /** Which mentions are linked; a section begins at a heading and with each text of a page. */
  mentions: Site['linking'];
  /** Terms not linked on this page. */
  unlinked: ReadonlySet<string>;
  /** Terms linked so far on the page. */
  used: Set<string>;
  /** Terms linked so far where a second mention stays plain: on the page, or in the section. */
  seen: Set<string>;
  /** The terms that share a name, and the one the page means. */
  meanings?(slug: string): { ids: string[]; meant: string | undefined } | undefined;
  /** Words of other languages in this text, and which language each is. */
  foreign?: ReadonlyMap<string, Language> | undefined;
  /** Anchors given out so far on the page. */
  anchors: Set<string>;
  headings: Heading[];
  picture?(name: string): Picture | undefined;
}

/** Fresh data for one page in a language. */
export const freshData = (language: Language): FileData => ({
  language,
  mentions: 'page',
  unlinked: new Set(),
  used: new Set(),
  seen: new Set(),
  anchors: new Set(),
  headings: [],
});

/** The data of a file; for files that come without (the handbook's pages) the path tells the language. */
export function fileData(file: VFile): FileData {
  const data = file.data as { lotse?: FileData };
  data.lotse ??= freshData(languages.find((language) => new RegExp(`[/\\\\]${language}([/\\\\]|\\.mdx$)`).test(file.path ?? '')) ?? 'de');
  return data.lotse;
}
