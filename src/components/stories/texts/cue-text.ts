/** Signs as our HTML writes them that WebVTT knows under another name. */
const signs: Readonly<Record<string, string>> = { '&quot;': '"', '&#x26;': '&amp;', '&#x3C;': '&lt;', '&#39;': "'" };

/**
 * Inline HTML of ours as WebVTT cue text: words in another language keep it (`<lang en>`), every other tag goes.
 * @param html what the page shows, with links
 * @returns one line; no sign in it can end the cue
 */
export function cueText(html: string): string {
  const open: boolean[] = [];
  return html
    .replace(/<(\/?)([a-z]+)([^>]*)>|>/gi, (_whole, closing: string | undefined, name: string | undefined, attributes = '') => {
      if (!name) return '&gt;';
      if (name !== 'span') return '';
      if (closing) return open.pop() ? '</lang>' : '';
      const lang = /\slang="([a-z-]+)"/i.exec(attributes)?.[1];
      open.push(lang !== undefined);
      return lang ? `<lang ${lang}>` : '';
    })
    .replace(/&(?:quot|#x26|#x3C|#39);/g, (sign) => signs[sign] ?? sign)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Plain words as cue text. */
export const plainCue = (text: string): string => cueText(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
