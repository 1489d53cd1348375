import { findLabels } from '../src/language/label-index.ts';
import { type Field, type MarkedText, type Mention, readCorpus } from './corpus.ts';
import { table } from './table.ts';

/** What the linker made of a field: right hits, mentions it missed and hits nobody marked, each with its kind and its sentence part. */
export interface Score {
  right: number;
  missed: Fault[];
  wrong: Fault[];
}
interface Fault {
  kind: string;
  words: string;
}

/** Compares what is found with what is marked; a hit is right if place, length and concept agree. */
export function score(field: Field): Score {
  const result: Score = { right: 0, missed: [], wrong: [] };
  for (const paragraph of field.paragraphs) {
    const hits = findLabels(paragraph.text, field.index).map(({ start, end, value }): Mention => ({ start, end, id: value }));
    const same = (a: Mention, b: Mention) => a.start === b.start && a.end === b.end && a.id === b.id;
    result.right += hits.filter((hit) => paragraph.mentions.some((mention) => same(hit, mention))).length;
    for (const mention of paragraph.mentions)
      if (!hits.some((hit) => same(hit, mention)))
        result.missed.push({
          kind: kindOfMention(paragraph, mention, field.labels.get(mention.id) ?? []),
          words: around(paragraph, mention),
        });
    for (const hit of hits)
      if (!paragraph.mentions.some((mention) => same(hit, mention)))
        result.wrong.push({ kind: kindOfHit(paragraph, hit), words: around(paragraph, hit) });
  }
  return result;
}

const bare = (text: string) => text.replace(/\u00AD/g, '');
const closed = (text: string) =>
  bare(text).toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss').replace(/[-\s]/g, '');

/** How a mention is written, next to the concept's labels. */
function kindOfMention({ text }: MarkedText, { start, end }: Mention, labels: string[]): string {
  const surface = bare(text.slice(start, end));
  if (labels.includes(surface)) return 'as written';
  if (labels.some((label) => closed(label) === closed(surface))) return 'spelling';
  if (/(?:[:*_·/]-?in|In|in)(?:nen)?$/.test(surface)) return 'gender';
  if (/\s/.test(surface)) return 'phrase';
  return 'inflected';
}

function kindOfHit({ text, mentions }: MarkedText, { start, end }: Mention): string {
  const letter = /[\p{L}\p{M}\p{N}]/u;
  const inside = (at: number) => letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at));
  if (inside(start) || inside(end)) return 'inside a word';
  return mentions.some((mention) => mention.start < end && start < mention.end) ? 'other extent' : 'not a mention';
}

const around = ({ text }: MarkedText, { start, end }: Mention) =>
  `${text.slice(Math.max(0, start - 24), start)}[${text.slice(start, end)}]${text.slice(end, end + 24)}`.replace(/\s+/g, ' ');

/**
 * Prints precision and recall per field and in all, the kinds of fault, and each fault in a field that is not held out
 * (see bench/README.md: what is held out is not to be tuned on).
 */
export function linkingAccuracy(): void {
  const fields = readCorpus().map((field) => ({ field, score: score(field) }));
  const rows = (['de', 'en'] as const).flatMap((language) =>
    [false, true].flatMap((heldOut) => {
      const members = fields.filter(({ field }) => field.language === language && field.heldOut === heldOut);
      if (members.length === 0) return [];
      const name = `= ${language}, ${heldOut ? 'held out' : 'seen while tuning'}`;
      return [
        ...members.map(({ field, score }) => row(field.name, [score])),
        row(
          name,
          members.map(({ score }) => score),
        ),
      ];
    }),
  );
  const all = fields.map(({ score }) => score);
  process.stdout.write('Accuracy: marked running text (bench/corpus), every mention counts\n\n');
  table(['field', 'mentions', 'found', 'right', 'precision', 'recall'], [...rows, row('= all', all)]);
  const kinds = new Map<string, number>();
  const count = (kind: string) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  for (const { missed, wrong } of all) {
    for (const { kind } of missed) count(`missed: ${kind}`);
    for (const { kind } of wrong) count(`wrong: ${kind}`);
  }
  process.stdout.write('\n');
  table(
    ['kind of fault', 'count'],
    ['wrong: inside a word', ...kinds.keys()]
      .sort()
      .flatMap((kind, at, list) => (list[at - 1] === kind ? [] : [[kind, String(kinds.get(kind) ?? 0)]])),
  );
  process.stdout.write('\n');
  for (const { field, score } of fields) {
    if (field.heldOut) continue;
    for (const { words } of score.missed) process.stdout.write(`${field.name}, missed: ${words}\n`);
    for (const { words } of score.wrong) process.stdout.write(`${field.name}, wrong: ${words}\n`);
  }
}

function row(name: string, scores: Score[]): (string | number)[] {
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
  const [right, missed, wrong] = [sum((one) => one.right), sum((one) => one.missed.length), sum((one) => one.wrong.length)];
  return [
    name,
    String(right + missed),
    String(right + wrong),
    String(right),
    (right / (right + wrong)).toFixed(3),
    (right / (right + missed)).toFixed(3),
  ];
}
