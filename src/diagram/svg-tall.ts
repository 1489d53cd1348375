import { escape, round, svg, text, tip, triangle, way } from './ink.ts';
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
      ({ x, y, label, kind }) =>
        `<g class="dg-column dg-${kind}"><path d="M${round(x)} ${round(y - 4)}V${height}"/><circle cx="${round(x)}" cy="${round(y - 4)}" r="3"/>${text([label], x + 9, y, 0, 'dg-small')}</g>`,
    ),
    ...phases.map(({ lines, y }) => `<g class="dg-phase">${text(lines, words, y, tall.line)}</g>`),
    `<path class="dg-edge" d="${edges.map(way).join('')}"/>`,
    `<path class="dg-tip" d="${edges.map(tip).join('')}"/>`,
    ...steps.map((step) => row(step, words, lanes.find(({ id }) => id === step.step.lane)?.kind ?? 'backstage')),
  ];
  return svg(tall.width, height, parts.join(''), `role="img" aria-label="${escape(name)}"`);
}

function row({ step, x, y, lane, text: says, place, sign, answers, top }: TallStep, left: number, kind: string): string {
  let at = top + 11;
  const block = (all: string[], line: number, name: string, indent = 0) => {
    const made = all.length > 0 ? text(all, left + indent, at, line, name) : '';
    at += all.length * line;
    return made;
  };
  const who = block(lane, tall.small, 'dg-small');
  at += 2;
  const parts = [
    who,
    block(says, tall.line, ''),
    block(place, tall.small, 'dg-small'),
    sign.length > 0 ? `<path class="dg-sign" d="${triangle(left + 7, at - 4)}"/>` : '',
    block(sign, tall.small, 'dg-broken', 18),
    block(answers, tall.small, 'dg-answer'),
  ];
  const dot = `<circle cx="${round(x)}" cy="${round(y)}" r="${tall.dot}"/><text class="dg-number" x="${round(x)}" y="${round(y + 4)}">${step.number}</text>`;
  return `<g class="dg-step dg-${kind}${sign.length > 0 ? ' dg-breaks' : ''}" data-step="${escape(step.id)}">${dot}${parts.join('')}</g>`;
}
