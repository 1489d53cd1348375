import type { Language } from '../model/entry.ts';
import { escape, inOneLanguage, round, svg, text, triangle } from './ink.ts';
import { way } from './path.ts';
import { type TallPicture, type TallStep, tall } from './tall.ts';

/**
 * The tall picture as an SVG string. Classes carry colour and type; no style attribute, no id.
 * @param name what the picture is, for who cannot see it
 */
export function tallSvg(picture: TallPicture, name: string): string {
  const { lanes, phases, steps, edges, words } = picture;
  const height = round(picture.height);
  const parts = [
    ...lanes.map(
      ({ x, y, label, kind, language }) =>
        `<g class="dg-column dg-${kind}"><path d="M${round(x)} ${round(y - 4)}V${height}"/><circle cx="${round(x)}" cy="${round(y - 4)}" r="3"/>${text([label], x + 9, y, 0, 'dg-small', language)}</g>`,
    ),
    ...phases.map(({ lines, y, language }) => `<g class="dg-phase">${text(lines, words, y, tall.line, '', language)}</g>`),
    `<path class="dg-edge" d="${edges.map(way).join('')}"/>`,
    ...steps.map((step) =>
      row(
        step,
        words,
        lanes.find(({ id }) => id === step.step.lane),
      ),
    ),
  ];
  return svg(tall.width, height, parts.join(''), `role="img" aria-label="${escape(name)}"`);
}

/** A row, drawn from where its words begin, so that what all rows have in common is written alike. */
function row(placed: TallStep, left: number, who: TallPicture['lanes'][number] | undefined): string {
  const { step, x, y, lane, text: says, sign, answers, top } = placed;
  let at = 11;
  const block = (all: string[], line: number, name: string, language?: Language, indent = 0) => {
    const made = all.length > 0 ? text(all, indent, at, line, name, language) : '';
    at += all.length * line;
    return made;
  };
  const acts = block(lane, tall.small, 'dg-small', who?.language);
  at += 2;
  const parts = [
    acts,
    block(says, tall.line, '', step.language),
    ...inOneLanguage(placed).map(({ lines, language }) => block(lines, tall.small, 'dg-small', language)),
    sign.length > 0 ? `<path class="dg-sign" d="${triangle(7, at - 4)}"/>` : '',
    block(sign, tall.small, 'dg-broken', undefined, tall.sign),
    ...answers.map(({ lines, language }) => block(lines, tall.small, 'dg-answer', language)),
  ];
  const [l, t] = [round(left), round(top)];
  const [cx, cy] = [round(x) - l, round(y) - t];
  const dot = `<circle cx="${cx}" cy="${cy}" r="${tall.dot}"/><text class="dg-number" x="${cx}" y="${cy + 4}">${step.number}</text>`;
  return `<g class="dg-step dg-${who?.kind ?? 'backstage'}${step.asked ? ' dg-asked' : ''}" data-step="${escape(step.id)}" transform="translate(${l} ${t})">${dot}${parts.join('')}</g>`;
}
