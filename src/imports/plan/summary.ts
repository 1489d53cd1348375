/** Most characters of a summary. */
export const longestSummary = 160;

/** Abbreviations whose full stop ends no sentence. */
const short =
  /(?:^|[\s(„"])(?:\p{L}|bzw|ca|ggf|evtl|inkl|exkl|usw|etc|vgl|sog|Nr|Abs|Art|Dr|Prof|Hr|Fr|St|Mio|Mrd|Tsd|e\.g|i\.e|vs|cf|approx|incl|No|Mr|Mrs|Ms|Inc|Ltd|Co)$/u;

/**
 * One sentence of at most 160 characters: the first of a text, cut after a word with „…“ if need be.
 * @param whole true if the text was meant as a summary: then it is only cut, not looked through for its first sentence
 */
export function summaryOf(text: string, whole = false): string {
  if (whole && text.length <= longestSummary) return text;
  const sentence = firstSentence(text.replace(/\s+/g, ' ').trim());
  if (sentence.length <= longestSummary) return sentence;
  const room = sentence.slice(0, longestSummary - 2);
  const words = room.replace(/\s+\S*$/, '').replace(/[,;:–-]+$/, '');
  return `${(words.length > 40 ? words : room).toWellFormed().replace(/\uFFFD$/, '')} …`;
}

function firstSentence(text: string): string {
  for (const match of text.matchAll(/[.!?…][“”"»)]*\s+(?=[\p{Lu}\p{N}„“"«(•])/gu)) {
    const end = match.index + match[0].trimEnd().length;
    if (match[0].startsWith('.') && short.test(text.slice(0, match.index))) continue;
    // An enumeration is not a sentence: „1. Januar“.
    if (/\d$/.test(text.slice(0, match.index)) && match[0].startsWith('.')) continue;
    return text.slice(0, end);
  }
  return text;
}
