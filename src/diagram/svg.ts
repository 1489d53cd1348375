import type { Box, Picture, PlacedStep } from './flow.ts';
import { escape, rect, round, svg, text, tip, triangle, way } from './ink.ts';
import { sizes } from './sizes.ts';

/** Words a picture needs besides those of its flow. */
export interface PictureWords {
  /** What the picture is, for who cannot see it. */
  name: string;
  interaction: string;
  visibility: string;
  internal: string;
  feels: string;
}

/** Between which kinds of lanes a blueprint draws its lines (Shostack; Bitner, Ostrom, Morgan). */
const lines = [
  { above: ['customer'], name: 'interaction' },
  { above: ['frontstage'], name: 'visibility' },
  { above: ['backstage'], name: 'internal' },
] as const;

/**
 * The wide picture as two SVG strings: the lanes' names, which stay where they are while the picture scrolls, and the picture.
 * Colours and type come from classes; no style attribute, no id, so that two may share a page.
 */
export function pictureSvg(picture: Picture, words: PictureWords): { names: string; picture: string } {
  const bounds = boundaries(picture);
  const height = round(picture.height);
  const names = [
    ...picture.lanes.map(
      (lane) =>
        `<g class="dg-lane dg-${lane.kind}">${rect({ ...lane, width: sizes.lane.width })}${text(lane.lines, 10, lane.y + 21, sizes.lane.line)}</g>`,
    ),
    ...bounds.map(
      ({ name, y }) => `<path class="dg-line dg-${name}" d="M0 ${y}H${sizes.lane.width}"/>${text([words[name]], 10, y - 5, 0, 'dg-small')}`,
    ),
    ...(picture.curveBand ? [text([words.feels], 10, picture.curveBand.y + sizes.curve / 2 + 4, 0, 'dg-small')] : []),
  ];
  const parts = [
    ...picture.lanes.map((lane) => `<g class="dg-lane dg-${lane.kind}">${rect(lane)}</g>`),
    ...picture.phases.map(
      ({ x, lines }, at) =>
        `<g class="dg-phase">${at > 0 ? `<path d="M${round(x)} 0V${height}"/>` : ''}${text(lines, x + 8, 14, sizes.phase.line)}</g>`,
    ),
    ...bounds.map(({ name, y }) => `<path class="dg-line dg-${name}" d="M0 ${y}H${round(picture.width)}"/>`),
    curve(picture),
    `<path class="dg-edge" d="${picture.edges.map(way).join('')}"/>`,
    `<path class="dg-tip" d="${picture.edges.map(tip).join('')}"/>`,
    ...picture.edges.flatMap(({ label }) => (label ? [text(label.lines, label.x, label.y + 10, sizes.label.line, 'dg-answer')] : [])),
    ...picture.steps.map(step),
  ];
  return {
    names: svg(sizes.lane.width, height, names.join(''), 'aria-hidden="true"'),
    picture: svg(round(picture.width), height, parts.join(''), `role="img" aria-label="${escape(words.name)}"`),
  };
}

function step(placed: PlacedStep): string {
  const { step, x, y, width, height } = placed;
  const left = x + sizes.pad + sizes.number - 1;
  let at = y + sizes.pad + 11;
  const block = (all: string[], line: number, name: string) => {
    const made = all.length > 0 ? text(all, left, at, line, name) : '';
    at += all.length * line;
    return made;
  };
  const words = block(placed.text, sizes.text.line, '');
  at += 2;
  const place = block(placed.place, sizes.small.line, 'dg-small');
  const sign = placed.sign.length > 0 ? `<path class="dg-sign" d="${triangle(x + sizes.pad + 10, at - 4)}"/>` : '';
  const broken = block(placed.sign, sizes.small.line, 'dg-broken');
  const classes = ['dg-step', placed.sign.length > 0 && 'dg-breaks', step.asks && 'dg-asks', step.end && 'dg-end']
    .filter(Boolean)
    .join(' ');
  const number = `<circle cx="${round(x + sizes.pad + 10)}" cy="${round(y + sizes.pad + 8)}" r="10"/><text class="dg-number" x="${round(x + sizes.pad + 10)}" y="${round(y + sizes.pad + 12)}">${step.number}</text>`;
  return `<g class="${classes}" data-step="${escape(step.id)}"><path d="${sheet({ x, y, width, height })}"/>${number}${words}${place}${sign}${broken}</g>`;
}

/** A box with the uneven corners of a hand-drawn one. */
const sheet = ({ x, y, width, height }: Box): string => {
  const [l, t, r, b] = [round(x), round(y), round(x + width), round(y + height)];
  return `M${l + 4} ${t}H${r - 8}Q${r} ${t} ${r} ${round(t + 6)}V${round(b - 4)}Q${r} ${b} ${r - 5} ${b}H${l + 8}Q${l} ${b} ${l} ${round(b - 7)}V${round(t + 4)}Q${l} ${t} ${l + 4} ${t}Z`;
};

function curve({ curve, curveBand }: Picture): string {
  if (!curveBand || curve.length === 0) return '';
  const middle = round(curveBand.y + curveBand.height / 2);
  const line = curve.map(({ x, y }, at) => `${at > 0 ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');
  const dots = curve
    .map(({ x, y, feels }) => `<circle class="${feels < 0 ? 'dg-low' : ''}" cx="${round(x)}" cy="${round(y)}" r="4"/>`)
    .join('');
  return `<g class="dg-curve"><path class="dg-zero" d="M0 ${middle}H${round(curveBand.width)}"/><path d="${line}"/>${dots}</g>`;
}

/** Where two lanes of different kinds meet. */
function boundaries({ lanes }: Picture): { name: 'interaction' | 'visibility' | 'internal'; y: number }[] {
  return lines.flatMap(({ above, name }) => {
    const last = lanes.findLastIndex(({ kind }) => (above as readonly string[]).includes(kind));
    const lane = lanes[last];
    return lane && last < lanes.length - 1 ? [{ name, y: round(lane.y + lane.height) }] : [];
  });
}
