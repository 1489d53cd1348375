import { type Item, type ItemOption, type ItemSet, type Loss, loss, placeOfItem } from '../../model/exchange/questions/item.ts';
import { blocksOf, isPlain, plainOf, type Rich, rich, xhtml } from '../../model/exchange/questions/rich.ts';
import type { ExportFile } from '../export-file.ts';
import { giftItems } from './gift-items.ts';
import { numbersOf } from './numbers.ts';

/**
 * Questions as one GIFT file, the text format Moodle reads (docs.moodle.org, “GIFT format”). Each lesson is a category; a comment above
 * it holds its id. Texts with marks are HTML, the others plain.
 */
export function giftFile(sets: readonly ItemSet[], name: string, losses: Loss[]): ExportFile {
  const parts = sets
    .filter((set) => set.items.length > 0)
    .map((set) => {
      const head = `// lesson: ${set.id}\n$CATEGORY: $course$/${set.title.replace(/\s+/g, ' ').replaceAll('/', '//')}`;
      return [head, ...set.items.flatMap((item) => giftItems(item, losses)).map((item) => questionOf(item, set, losses))].join('\n\n');
    });
  return { path: `${name}.gift`, body: `${parts.join('\n\n')}\n` };
}

function questionOf(item: Item, { language }: ItemSet, losses: Loss[]): string {
  const at = placeOfItem(item);
  const options = item.groups.flat();
  const html =
    item.kind === 'gap' ||
    [item.prompt, ...options.flatMap(({ text, feedback }) => [text, feedback])].some(
      (text) => !isPlain(text) || /[<&]|^\s*[[%]/.test(plainOf(text)),
    );
  const text = (parts: Rich) => escaped(html ? xhtml(parts, xmlEscaped) : plainOf(parts));
  const feedback = (parts: Rich) => (parts.length === 0 ? '' : `#${text(unwrapped(parts))}`);
  const right = new Set(item.right);
  const rows = (): string[] => {
    switch (item.kind) {
      case 'single':
        return options.map((one) => `${right.has(one.key) ? '=' : '~'}${text(one.text)}${feedback(one.feedback)}`);
      case 'multiple': {
        const share = String(+(100 / Math.max(1, right.size)).toFixed(5));
        return options.map((one) => `~%${right.has(one.key) ? share : '-100'}%${text(one.text)}${feedback(one.feedback)}`);
      }
      case 'truth': {
        const [yes, no] = [options.find(({ key }) => key === 'j'), options.find(({ key }) => key === 'n')];
        const [good, bad] = right.has('j') ? [yes, no] : [no, yes];
        return [
          `${right.has('j') ? 'TRUE' : 'FALSE'}${feedback(bad?.feedback ?? []) || '#'}${feedback(good?.feedback ?? [])}`.replace(/#$/, ''),
        ];
      }
      case 'match': {
        const [things = [], partners = []] = item.groups;
        const used = new Set(item.right.map((pair) => pair[1]));
        const partner = (key: string | undefined) => escaped(plainOf(partners.find((one) => one.key === key)?.text ?? []));
        const pairs = things.map((one) => `=${text(one.text)} -> ${partner(item.right.find((pair) => pair[0] === one.key)?.[1])}`);
        return [
          ...pairs,
          ...partners.filter(({ key }) => !used.has(key)).map(({ key }) => `= -> ${partner(key)}`),
          ...general(listOfFeedback(things)),
        ];
      }
      case 'gap':
        return options.flatMap((one) => accepted(one).map((word) => `=${escaped(xmlEscaped(word))}${feedback(one.feedback)}`));
      case 'number': {
        if (item.unit) losses.push(loss('unit', at, { found: item.unit }));
        return options.flatMap((one) => {
          const range = numbersOf(one, language);
          if (!range) return [];
          const [from, to] = range;
          if (from !== to && item.within) losses.push(loss('within-range', at));
          const value = from === to ? `${from}:${item.within ?? 0}` : `${from}..${to}`;
          return [`=${right.has(one.key) ? '' : '%0%'}${value}${feedback(one.feedback)}`];
        });
      }
      default:
        return general(thoughts(options));
    }
  };
  const general = (parts: Rich) => (parts.length === 0 ? [] : [`####${html ? '' : '[html]'}${escaped(xhtml(parts, xmlEscaped))}`]);
  const lines = rows();
  const block =
    item.kind === 'truth'
      ? `{${lines[0] ?? ''}}`
      : lines.length === 0
        ? '{}'
        : `{\n${lines.map((line) => `\t${item.kind === 'number' ? line : line}`).join('\n')}\n}`;
  const answers = item.kind === 'number' ? block.replace('{\n', '{#\n') : block;
  const unit = item.kind === 'number' && item.unit ? ` (${item.unit})` : '';
  const head = `::${escaped(item.id)}::${html ? '[html]' : ''}`;
  if (item.kind === 'gap') {
    const [before = '', after = ''] = xhtml(item.prompt, xmlEscaped, () => '\u0000').split('\u0000');
    return `${head}${escaped(before)}${answers}${escaped(after)}`;
  }
  return `${head}${text(html ? withUnit(item.prompt, unit) : [plainOf(item.prompt) + unit])}${answers}`;
}

/** Texts a gap accepts. */
export const accepted = ({ text }: ItemOption): string[] =>
  plainOf(text)
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);

/** What is said of each thing, as a list: GIFT has no feedback on a pair. */
const listOfFeedback = (things: readonly ItemOption[]): Rich =>
  things.some(({ feedback }) => feedback.length > 0)
    ? [
        rich(
          'ul',
          things.map(({ text, feedback }) => rich('li', [rich('strong', text), rich('br', []), ...unwrapped(feedback)])),
        ),
      ]
    : [];

/** Thoughts of others on a question without a right answer. */
export const thoughts = (options: readonly ItemOption[]): Rich =>
  options.length > 0
    ? [
        rich(
          'ul',
          options.map(({ text }) => rich('li', text)),
        ),
      ]
    : [];

/** A single paragraph without its tags. */
const unwrapped = (parts: Rich): Rich => {
  const [only, ...more] = parts;
  return more.length === 0 && typeof only === 'object' && only.tag === 'p' ? only.parts : parts;
};

function withUnit(prompt: Rich, unit: string): Rich {
  const blocks = blocksOf(prompt);
  const last = blocks.at(-1);
  if (!unit || !last) return prompt;
  const parts = [...last.parts];
  const end = parts.at(-1);
  if (typeof end === 'string') parts[parts.length - 1] = end + unit;
  else parts.push(unit);
  return [...blocks.slice(0, -1), { ...last, parts }];
}

const xmlEscaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What GIFT reads as its own signs, behind a backslash; an arrow would part a pair. */
const escaped = (text: string): string =>
  text
    .replace(/[\\~=#{}:]/g, '\\$&')
    .replaceAll('->', '-\u200B>')
    .replace(/\s*\n\s*/g, ' ');
