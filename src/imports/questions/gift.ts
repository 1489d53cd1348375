import gift from 'gift-pegjs';
import type { Language } from '../../model/entry.ts';
import { type Item, type ItemSet, type Loss, loss } from '../../model/exchange/questions/item.ts';
import { type Chunk, giftChunks, giftParts } from './gift-chunks.ts';
import { giftItem } from './gift-item.ts';
import type { GiftQuestion } from './gift-question.ts';
import { unescapedGift } from './gift-text.ts';
import { asTruths } from './gift-truths.ts';
import { idFrom } from './ids.ts';
import { type QuestionImport, refused } from './said.ts';

/** Largest question that is read: the parser is slow on endless ones. */
const mostLetters = 60_000;

/**
 * Reads a GIFT file question by question: what is broken is named, the others come along.
 * @param source the file as text
 * @param name of the file, for a lesson without a category
 */
export function readGift(source: string, name: string, language: Language): QuestionImport {
  const chunks = giftChunks(source);
  if (chunks.length === 0) return refused('empty');
  const losses: Loss[] = [];
  const sets: ItemSet[] = [];
  const lessons = new Set<string>();
  let questions = new Set<string>();
  let noted: string | undefined;
  const open = (title: string, id?: string): ItemSet => {
    questions = new Set();
    const set: ItemSet = { id: idFrom(id ?? title, 'questions', lessons), title, language, items: [] };
    sets.push(set);
    return set;
  };
  let set: ItemSet | undefined;
  for (const chunk of chunks) {
    if (chunk.kind === 'lesson') noted = chunk.text;
    else if (chunk.kind === 'category') {
      set = open(titleOf(chunk.text) || name, noted);
      noted = undefined;
    } else {
      set ??= open(name, noted);
      const item = itemOf(chunk, questions, losses, language);
      if (item) set.items.push(item);
    }
  }
  return { sets: sets.filter(({ items }) => items.length > 0).map((one) => ({ ...one, items: asTruths(one.items, losses) })), losses };
}

/** The last part of a category’s path; `//` is a slash in its name. */
const titleOf = (path: string): string =>
  (path.replaceAll('//', '\u0000').split('/').at(-1) ?? '')
    .replaceAll('\u0000', '/')
    .replace(/^\$\w+\$$/, '')
    .trim();

function itemOf(chunk: Chunk, taken: Set<string>, losses: Loss[], language: Language): Item | undefined {
  const parts = giftParts(chunk.text);
  const excerpt = chunk.text.replace(/\s+/g, ' ').slice(0, 60);
  const broken = (found: string, code: 'broken-question' | 'broken-braces' | 'too-big-question' = 'broken-question', line = chunk.line) => {
    losses.push(loss(code, { id: excerpt, type: 'gift', line }, { found }));
    return undefined;
  };
  if (chunk.text.length > mostLetters) return broken(String(chunk.text.length), 'too-big-question');
  if (parts === 'braces') return broken('', 'broken-braces');
  const title = unescapedGift(parts.title).replace(/\s+/g, ' ').trim();
  const id = idFrom(
    title ||
      unescapedGift(parts.stem)
        .replace(/^\s*\[\w+\]|<[^>]*>/g, ' ')
        .split(/\s+/)
        .slice(0, 7)
        .join(' '),
    `question-${taken.size + 1}`,
    taken,
  );
  const at = { id, type: 'gift', line: chunk.line };
  if (parts.answers === undefined) {
    losses.push(loss('description', { ...at, type: 'Description' }, { found: excerpt }));
    return;
  }
  const pairs: string[] = [];
  let parsed: GiftQuestion | undefined;
  try {
    [parsed] = gift.parse(
      `${tidy(parts.title ? `::${parts.title}::` : '', parts.stem, parts.answers, parts.tail, pairs)}\n\n`,
    ) as unknown as GiftQuestion[];
  } catch (error) {
    const { found, location } = error as { found?: string | null; location?: { start: { line: number } } };
    return broken(found ?? '}', 'broken-question', chunk.line + (location?.start.line ?? 1) - 1);
  }
  if (!parsed) return broken(excerpt);
  // The parser sets blanks around the gap; the file may have none there.
  if (parts.tail.trim() !== '') parsed.stem = { format: parsed.stem.format, text: `${oneLine(parts.stem)}_____${oneLine(parts.tail)}` };
  return giftItem(parsed, { ...at, type: parsed.type }, pairs, language, losses);
}

/** A raw text in one line, without its format and backslashes. */
const oneLine = (text: string): string => unescapedGift(text.replace(/^\s*\[(?:html|moodle|plain|markdown)\]/, '').replace(/\s+/g, ' '));

/**
 * A question as the parser’s grammar wants it: Moodle also reads colons and signs in a text without a backslash, comments between answers,
 * decimal commas and feedback on pairs.
 * @param pairs gets the feedback of pairs, which the grammar does not know
 */
function tidy(title: string, stem: string, answers: string, tail: string, pairs: string[]): string {
  const plain = (text: string) => text.replace(/\\.|[:=~#]/gs, (sign) => (sign.length > 1 ? sign : `\\${sign}`));
  const format = /^\s*\[(?:html|moodle|plain|markdown)\]/.exec(stem)?.[0] ?? '';
  return `${title}${format}${plain(stem.slice(format.length))}{${tidyAnswers(answers, pairs)}}${plain(tail)}`;
}

function tidyAnswers(text: string, pairs: string[]): string {
  const trimmed = text.trim().replace(/\n\s*\n/g, '\n');
  if (trimmed.startsWith('#') && !trimmed.startsWith('##')) {
    return tidyNumbers(trimmed.slice(1));
  }
  if (/^(?:T|F|TRUE|FALSE)\s*(?:#|$)/i.test(trimmed)) return colons(trimmed.replace(/^\w+/, (word) => word.toUpperCase()));
  const [answers = '', ...general] = trimmed.split(/(?<!\\)####/);
  const rows = [...answers.matchAll(/[=~](?:\\.|[^=~\\])*/gs)].map(([row]) => row);
  const matching = rows.length > 0 && rows.every((row) => row.startsWith('=') && /(?<!\\)->/.test(row));
  const body = matching
    ? rows
        .map((row) => {
          const [pair = '', feedback = ''] = row.split(/(?<!\\)#/);
          pairs.push(feedback.trim());
          return `${pair.trimEnd()}\n`;
        })
        .join('')
    : answers.replaceAll('->', '-\u200B>');
  return [colons(body), ...general.map(colons)].join('####');
}

/** Numbers with a decimal comma or blanks around their signs; what follows a `#` are words. */
function tidyNumbers(text: string): string {
  const [answers = '', ...general] = text.split(/(?<!\\)####/);
  const rows = answers.split(/(?<!\\)(?==)/).map((row) => {
    const [number = '', ...words] = row.split(/(?<!\\)#/);
    const value = number.replace(/(\d),(?=\d)/g, '$1.').replace(/\s+/g, '');
    return [value, ...words.map(colons)].join('#');
  });
  return [`#${rows.join('')}`, ...general.map(colons)].join('####');
}

const colons = (text: string): string => text.replace(/\\.|:/gs, (sign) => (sign === ':' ? '\\:' : sign));
