/** A piece of text, marked or not. */
export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * Cuts a text into pieces at the words of a query: each word marks where a word of the text begins with it.
 * Works on the text's own letters, so that umlauts and ß keep their places.
 */
export function markWords(text: string, query: string): Piece[] {
  const words = query
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 1)
    .map(escape);
  if (words.length === 0) return [{ text, hit: false }];
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join('|')})[\\p{L}\\p{M}\\p{N}]*`, 'giu');
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > done) pieces.push({ text: text.slice(done, match.index), hit: false });
    pieces.push({ text: match[0], hit: true });
    done = match.index + match[0].length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/** Pieces of a Pagefind excerpt: its only markup is `<mark>`; everything else is taken as text. */
export function excerptPieces(excerpt: string): Piece[] {
  return excerpt
    .replace(/([.,;:!?…“”»)]+)<\/mark>/g, '</mark>$1')
    .split(/(<mark>.*?<\/mark>)/g)
    .filter(Boolean)
    .map((part) => ({ text: entities(part.replace(/<\/?mark>/g, '')), hit: part.startsWith('<mark>') }));
}

const entities = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
