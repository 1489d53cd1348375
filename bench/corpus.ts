import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelIndex } from '../src/language/label-index.ts';
import type { Language } from '../src/model/entry.ts';
import { termWords } from '../src/model/kinds/term.ts';
import { termLabels } from '../src/model/term-index.ts';

/** A place in a text and the concept it names. */
export interface Mention {
  start: number;
  end: number;
  id: string;
}

/** A running text with every mention of a concept, as an editor marked it. */
export interface MarkedText {
  text: string;
  mentions: Mention[];
}

/** A field of `bench/corpus`: its concepts as the linker takes them, and its marked paragraphs. */
export interface Field {
  name: string;
  language: Language;
  heldOut: boolean;
  labels: Map<string, string[]>;
  index: ReturnType<typeof labelIndex<string>>;
  paragraphs: MarkedText[];
}

interface Terms {
  language: Language;
  heldOut: boolean;
  terms: { id: string; title: string; abbreviation?: string; labels?: { text: string }[] }[];
}

/** What termWords asks for besides names; nothing of it is measured. */
const rest = { summary: '–', definition: '–', plain: '–', not: '–', example: '–' };

/** All fields of a corpus folder, in the order of their names. */
export function readCorpus(folder = join(import.meta.dirname, 'corpus')): Field[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readField(join(folder, name), name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readField(folder: string, name: string): Field {
  const { language, heldOut, terms } = JSON.parse(readFileSync(join(folder, 'terms.json'), 'utf8')) as Terms;
  const entries = terms.map(({ id, labels = [], ...own }) => ({
    id,
    words: termWords.parse({ ...rest, ...own, labels: labels.map((label) => ({ status: 'admitted', ...label })) }),
  }));
  return {
    name,
    language,
    heldOut,
    labels: new Map(
      terms.map(({ id, title, abbreviation, labels = [] }) => [id, [title, abbreviation ?? [], labels.map((one) => one.text)].flat(2)]),
    ),
    index: labelIndex(entries.flatMap(({ id, words }) => termLabels(words, language, id))),
    paragraphs: readFileSync(join(folder, 'text.md'), 'utf8')
      .split(/\n{2,}/)
      .filter((paragraph) => !paragraph.startsWith('#'))
      .map((paragraph) => unmark(paragraph.trim())),
  };
}

/**
 * Takes the marks out of a text: `Zwei [[fall|Stürze]]` says that „Stürze“ names the concept `fall`.
 * `&shy;` and `&nbsp;` stand for the signs nobody would see in the file.
 */
export function unmark(marked: string): MarkedText {
  const mentions: Mention[] = [];
  let text = '';
  let done = 0;
  const source = marked.replaceAll('&shy;', '\u00AD').replaceAll('&nbsp;', '\u00A0');
  for (const { 0: all, 1: id = '', 2: surface = '', index } of source.matchAll(/\[\[([a-z0-9-]+)\|([^\]]+)\]\]/g)) {
    text += source.slice(done, index);
    mentions.push({ start: text.length, end: text.length + surface.length, id });
    text += surface;
    done = index + all.length;
  }
  return { text: text + source.slice(done), mentions };
}
