import { partsOf, replaceParts } from './html-parts.ts';
import { inSlices } from './tall-slices.ts';

const question = /<(lotse-question)\s/g;
const feedback = /<(details) class="feedback">/g;
const others = /<(details) class="others">/g;
const controls = /<(div) class="question-actions"/g;
const result = /<(p) class="question-result"/g;
const select = /<(select)\s/g;
const field = /<(textarea)\s/g;
const film = /<(div) class="film"/g;
const summary = /<(summary)>/g;
const wide = /<(div) class="picture-wide"/g;
const pictures = /<(div) class="hotspot"/g;
const note = /<(div) class="reflection"/g;
const drawing = /<(svg)\s/g;

/** Lines to write on, by kind of question: why one chose so, a sum, a thought. */
const lines: Readonly<Record<string, number>> = { single: 2, multiple: 2, truth: 2, hotspot: 2, number: 3, scenario: 2, reflection: 5 };
const room = (count: number): string => (count > 0 ? `<div class="write" aria-hidden="true">${'<i></i>'.repeat(count)}</div>` : '');

/** Elements that scripts would wake, and forms: on paper they are plain blocks. */
const asleep = (html: string): string =>
  html
    .replace(/<(\/?)(?:lotse-[a-z]+|form|fieldset)(?=[\s>])/g, '<$1div')
    .replace(/<(\/?)legend(?=[\s>])/g, '<$1p')
    .replace(/<(\/?)label(?=[\s>])/g, '<$1span')
    .replace(/(<span[^>]*?) for="[^"]*"/g, '$1');
const without = (html: string, ...openings: RegExp[]): string => openings.reduce((now, one) => replaceParts(now, one, () => ''), html);

/**
 * A lesson's text as it is worked through on paper: the same HTML, without answers, with boxes to tick and lines to write on.
 * @param html the lesson's text as its page shows it
 */
export function worksheet(html: string): string {
  const asked = replaceParts(html, question, (one) => {
    const kind = /data-kind="(\w+)"/.exec(one)?.[1] ?? '';
    const bare = without(one, feedback, others, controls)
      .replace(/ data-question="[^"]*"| data-right(?:="[^"]*")?/g, '')
      .replace('<div class="reflection" hidden>', '<div class="reflection">')
      .replace(/<input[^>]*type="(radio|checkbox)"[^>]*>/g, '<span class="box box-$1"></span>')
      .replace(/<input[^>]*class="gap"[^>]*>/g, '<span class="gap"></span>')
      .replace(/<input[^>]*>/g, '<span class="gap gap-number"></span>');
    const boxed = replaceParts(bare, select, () => '<span class="box"></span>');
    return replaceParts(boxed, result, () => room(kind === 'reflection' ? 0 : (lines[kind] ?? 0)));
  });
  const still = inSlices(without(asked, film, wide).replaceAll('<div hidden>', '<div>'), 'tall');
  return asleep(replaceParts(still, field, () => room(lines['reflection'] ?? 0)));
}

/**
 * The solutions of a lesson's questions: each with its options, whether they are right, and why.
 * @param html the lesson's text as its page shows it
 * @returns one block a question; ids are left out, they stand in the worksheet
 */
export function solutions(html: string): string {
  return partsOf(html, question)
    .map(({ start, end }) => without(html.slice(start, end), controls, result, select, pictures, note, drawing, summary))
    .map((one) => replaceParts(replaceParts(one, feedback, open), others, open))
    .map((one) =>
      asleep(one)
        .replace(/<input[^>]*class="gap"[^>]*>/g, '<span class="gap"></span>')
        .replace(/<p class="number-field">[\s\S]*?<\/p>|<input[^>]*>/g, '')
        .replace(/<a class="says-on" href="#[^"]*">([\s\S]*?)<\/a>/g, '<span class="says-on">$1</span>')
        .replace(/ (?:id|name|role|data-question|data-key|data-kind|aria-[a-z]+)="[^"]*"/g, ''),
    )
    .join('\n');
}

const open = (details: string): string => details.replace(/^<details/, '<div').replace(/<\/details>$/, '</div>');
