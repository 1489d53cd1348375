/** A closed or hyphenated compound, taken apart. */
export interface Compound {
  /** Pieces as they stand in the word, each with the linking element behind it: „Kunden“, „abwanderung“. */
  pieces: string[];
  /** The words they are, in lower case, as the lexicon spells them: „kunde“, „abwanderung“. */
  words: string[];
}

/** What German puts between the parts of a compound (Duden, Die Grammatik, “Fugenelemente”); the longest first. */
const linking = ['er', 'en', 'es', 'n', 's', 'e'];

/** Shorter pieces are endings and particles more often than words. */
const shortest = 3;
/** Nobody writes longer words; whoever does gets no answer instead of a slow one. */
const longest = 60;

/**
 * Takes a German compound apart: Kundenabwanderung → Kunden|abwanderung. Fewest pieces win, then the longest last one,
 * because it is the one that says what the thing is. Forgets nothing and invents nothing: all pieces must be known.
 * @param word one word, with or without hyphens
 * @param knows whether a word in lower case, in any of its forms, is one
 * @returns nothing if it is no compound of known words
 */
export function splitCompound(word: string, knows: (part: string) => boolean): Compound | undefined {
  if (word.length > longest) return;
  const joined: Compound = { pieces: [], words: [] };
  const segments = word.split('-').filter(Boolean);
  for (const segment of segments) {
    const parts = splitClosed(segment, knows);
    // Between hyphens a word needs no lexicon: it is a piece as it stands. A letter is none: E-Mail is one word.
    if (!parts && (segments.length < 2 || segment.length < 2)) return;
    joined.pieces.push(...(parts?.pieces ?? [segment]));
    joined.words.push(...(parts?.words ?? [segment.toLowerCase()]));
  }
  return joined.pieces.length > 1 ? joined : undefined;
}

/** The best way to reach a place in the word. */
interface Way {
  from: number;
  word: string;
  count: number;
}

function splitClosed(word: string, knows: (part: string) => boolean): Compound | undefined {
  const low = word.toLowerCase();
  const ways: (Way | undefined)[] = Array.from({ length: low.length + 1 });
  ways[0] = { from: 0, word: '', count: 0 };
  for (let end = shortest; end <= low.length; end++) {
    // The first start that works makes the longest piece; a later one must need fewer pieces to beat it.
    for (let from = 0; from <= end - shortest; from++) {
      const way = ways[from];
      if (!way || (from === 0 && end === low.length)) continue;
      const best = ways[end];
      if (best && best.count <= way.count + 1) continue;
      const part = known(low.slice(from, end), end === low.length, knows);
      if (part) ways[end] = { from, word: part, count: way.count + 1 };
    }
  }
  if (!ways[low.length]) return;
  const compound: Compound = { pieces: [], words: [] };
  for (let end = low.length; end > 0; end = ways[end]?.from ?? 0) {
    const way = ways[end] as Way;
    compound.pieces.unshift(word.slice(way.from, end));
    compound.words.unshift(way.word);
  }
  return compound;
}

/** The word a piece is: as it stands, or without its linking element, which the last piece has none of. */
function known(piece: string, last: boolean, knows: (part: string) => boolean): string | undefined {
  if (knows(piece)) return piece;
  if (last) return;
  for (const link of linking) {
    const bare = piece.slice(0, piece.length - link.length);
    if (piece.endsWith(link) && bare.length >= shortest && knows(bare)) return bare;
  }
  return;
}
