import { flat } from './head/words.ts';

/** A piece of text, marked or not. */
export interface Piece {
  text: string;
  hit: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Cuts a text into pieces at the words of a query: a word of the text is marked when it begins with one of them.
 * Compares as the search does (`beruehrung` and `beruhrung` mark „Berührungspunkt“), cuts the text's own letters.
 */
export function markWords(text: string, query: string): Piece[] {
  const wanted = (query.match(word) ?? []).filter((one) => one.length > 1).map(flat);
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(word)) {
    const here = flat(match[0]);
    if (!wanted.some((one) => here.startsWith(one))) continue;
    if (match.index > done) pieces.push({ text: text.slice(done, match.index), hit: false });
    pieces.push({ text: match[0], hit: true });
    done = match.index + match[0].length;
  }
  if (done < text.length || pieces.length === 0) pieces.push({ text: text.slice(done), hit: false });
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
