import type { Rich } from '../../model/exchange/questions/rich.ts';
import { blocksOf, rich } from '../../model/exchange/questions/rich.ts';
import { type Missing, richFrom } from './html.ts';
import { readHtml, unescaped } from './read-html.ts';

export interface GiftText {
  format: 'moodle' | 'html' | 'markdown' | 'plain';
  text: string;
}

/** A raw piece without its backslashes. */
export const unescapedGift = (text: string): string =>
  text.replace(/\\(n|[\\~=#{}:])/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign));

/** A text of a GIFT question by its format: plain words, or the HTML that Moodle’s own format may hold. Of Markdown only lines are read. */
export function giftRich(text: GiftText | null | undefined, missing: (what: Missing) => void): Rich {
  if (!text) return [];
  const source = text.text.trim().replaceAll('-\u200B>', '->');
  const html = text.format === 'html' || (text.format === 'moodle' && /<\/?[a-z][^<>]*>/i.test(source));
  if (html) return richFrom(readHtml(source), missing);
  const words = text.format === 'moodle' ? unescaped(source) : source;
  const paragraphs = words.split(/\n\s*\n/);
  const lines = (one: string): Rich =>
    one
      .split(/\s*\n\s*/)
      .flatMap((line, index): Rich => (index === 0 ? [line.replace(/\s+/g, ' ')] : [rich('br', []), line.replace(/\s+/g, ' ')]));
  return paragraphs.length > 1 ? blocksOf(paragraphs.map((one) => rich('p', lines(one)))) : lines(words);
}
