import { isPair, isScalar, LineCounter, type Node, type Pair, parseAllDocuments, type Scalar, visit } from 'yaml';
import { idPattern, type Language, languages } from '../../model/entry.ts';
import { cover, coverBlankLines, fills } from './fill.ts';

/** A text's words, and those of them that say themselves in which language they are; each as long as the text. */
export interface Layers {
  text: string;
  others: { language: Language; text: string }[];
}

/** What is not told to anybody in our words: titles of others, and what people type. */
const quoted = ['sources', 'searchedAs', 'misspellings'];

/**
 * Leaves only the texts among the values: no keys, comments, ids, dates, code, nothing that is not in our words (`quoted`).
 * Values under `de` and `en` go to the layer of their language.
 * @returns `broken` where the YAML cannot be read
 */
export function maskYaml(source: string): Layers | { broken: { line: number; column: number; reason: string } } {
  const lines = new LineCounter();
  const documents = parseAllDocuments(source, { prettyErrors: false, lineCounter: lines });
  const values: { start: number; words: string; language: Language | undefined }[] = [];
  for (const document of documents) {
    const error = document.errors[0];
    if (error) {
      const { line, col } = lines.linePos(error.pos[0]);
      return { broken: { line, column: col, reason: error.message } };
    }
    visit(document, {
      Pair: (_key, { key }) => (isScalar(key) && quoted.includes(String(key.value)) ? visit.SKIP : undefined),
      Scalar(key, node, path) {
        if (key === 'key' || typeof node.value !== 'string' || isName(node.value) || !node.range) return;
        values.push({ start: node.range[0], words: wordsOf(source.slice(node.range[0], node.range[1]), node), language: languageOf(path) });
      },
    });
  }
  const layer = (language: Language | undefined): string => {
    const pieces: string[] = [];
    let at = 0;
    for (const value of values) {
      if (value.language !== language) continue;
      pieces.push(cover(source.slice(at, value.start), fills.block), value.words);
      at = value.start + value.words.length;
    }
    return pieces.join('') + cover(source.slice(at), fills.block);
  };
  const spoken = languages.filter((language) => values.some((value) => value.language === language));
  return { text: layer(undefined), others: spoken.map((language) => ({ language, text: layer(language) })) };
}

/** An id, or a kind and an id: no word of a text. */
const isName = (value: string): boolean => value.split('/').every((part) => idPattern.test(part));

/** The language a value is written under: the nearest `de:` or `en:` above it. */
function languageOf(path: readonly (Node | Pair | unknown)[]): Language | undefined {
  for (const above of path.toReversed()) {
    const key = isPair(above) && isScalar(above.key) ? above.key.value : undefined;
    const language = languages.find((one) => one === key);
    if (language) return language;
  }
  return;
}

/** The words of a value without the signs of YAML around them. */
function wordsOf(source: string, { type }: Scalar): string {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') {
    const inside = source.slice(1, -1);
    return fills.block + prose(type === 'QUOTE_DOUBLE' ? readEscapes(inside) : inside.replace(/''/g, "\u2060'")) + fills.block;
  }
  const header = /^[|>].*/.exec(source)?.[0] ?? '';
  return cover(header, fills.block) + prose(source.slice(header.length));
}

/** Reads escapes in place: the sign first, then nothing to be seen. */
const readEscapes = (text: string): string =>
  text.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|[\s\S])/gi, (found, ...codes: (string | undefined)[]) => {
    const code = codes.slice(0, 3).find((one) => one !== undefined);
    const value = code === undefined ? Number.NaN : Number.parseInt(code, 16);
    const sign = value > 0x1f && value <= 0x10ffff ? String.fromCodePoint(value) : found[1] === '"' ? '"' : ' ';
    return sign.padEnd(found.length, /[\p{L}\p{M}\p{N}]/u.test(sign) ? '\u2060' : ' ');
  });

/** Values may hold code and links as texts do. */
const prose = (value: string): string =>
  coverBlankLines(value.replace(/`[^`\n]+`|(?<=\])\([^()\s]*\)/g, (found) => cover(found, fills.inline)));
