import type { PluggableList } from 'unified';
import type { LabelIndex } from '../language/label-index.ts';
import type { Language } from '../model/entry.ts';
import { rehypeCode } from './rehype-code.ts';
import { rehypeFootnotes } from './rehype-footnotes.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeOutsideLinks } from './rehype-outside-links.ts';
import { rehypePictures } from './rehype-pictures.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkCanvas } from './remark-canvas.ts';
import { remarkForeign } from './remark-foreign.ts';
import { remarkQuestions } from './remark-questions.ts';
import { remarkQuotes } from './remark-quotes.ts';
import { remarkTermLinks } from './remark-term-links.ts';

/**
 * The one list of plugins: the loader's entries and the handbook's pages (@astrojs/mdx) go through the same.
 * Tables and the like (remark-gfm) belong to the parser of both, not to this list.
 * @param options.index spellings of a language's terms, where the file brings none
 */
export function pipeline(options: { index?: (language: Language) => LabelIndex<string> | undefined } = {}): {
  remarkPlugins: PluggableList;
  rehypePlugins: PluggableList;
} {
  return {
    remarkPlugins: [remarkQuestions, remarkCanvas, remarkQuotes, remarkForeign, [remarkTermLinks, options]],
    rehypePlugins: [rehypeFootnotes, rehypeHeadings, rehypeTables, rehypeCode, rehypePictures, rehypeOutsideLinks],
  };
}
