import type { Language } from '../model/entry.ts';
import type { Picture, PlacedStep } from './flow.ts';
import { escape, inOneLanguage, rect, round, svg, text, triangle } from './ink.ts';
import { penAt, way } from './path.ts';
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
 * Colours and type come from classes; no style attribute, so that two may share a page.
 * @param id under which both are shown again on paper (`id-names`, `id-flow`, see `sheetSvg`); without it neither has one
 */
export function pictureSvg(picture: Picture, words: PictureWords, id = ''): { names: string; picture: string } {
  const bounds = boundaries(picture);
  const height = round(picture.height);
  const named = (part: string) => (id ? `id="${id}-${part}" ` : '');
  const names = [
    ...picture.lanes.map(
      (lane) =>
        `<g class="dg-lane dg-${lane.kind}">${rect({ ...lane, width: sizes.lane.width })}${text(lane.lines, 10, lane.y + 21, sizes.lane.line, '', lane.language)}</g>`,
    ),
    ...bounds.map(
      ({ name, y }) => `<path class="dg-line dg-${name}" d="M0 ${y}H${sizes.lane.width}"/>${text([words[name]], 6, y - 5, 0, 'dg-small')}`,
    ),
    ...(picture.curveBand ? [text([words.feels], 10, picture.curveBand.y + sizes.curve / 2 + 4, 0, 'dg-small')] : []),
  ];
  const parts = [
    ...picture.lanes.map((lane) => `<g class="dg-lane dg-${lane.kind}">${rect(lane)}</g>`),
    ...picture.phases.map(
      ({ x, lines, language }, at) =>
        `<g class="dg-phase">${at > 0 ? `<path d="M${round(x)} 0V${height}"/>` : ''}${text(lines, x + 8, 14, sizes.phase.line, '', language)}</g>`,
    ),
    ...bounds.map(({ name, y }) => `<path class="dg-line dg-${name}" d="M0 ${y}H${round(picture.width)}"/>`),
    curve(picture),
    `<path class="dg-edge" d="${picture.edges.map(way).join('')}"/>`,
    ...picture.edges.flatMap(({ edge, label }) =>
      label ? [text(label.lines, label.x, label.y + 10, sizes.label.line, 'dg-answer', edge.language)] : [],
    ),
    ...picture.steps.map(step),
  ];
  return {
    names: svg(sizes.lane.width, height, names.join(''), `${named('names')}aria-hidden="true"`),
    picture: svg(round(picture.width), height, parts.join(''), `${named('flow')}role="img" aria-label="${escape(words.name)}"`),
  };
}

/** A step, drawn from its own corner, so that what all steps have in common is written alike. */
function step(placed: PlacedStep): string {
  const { step, x, y, width, height } = placed;
  const left = sizes.pad + sizes.number - 1;
  let at = sizes.pad + 11;
  const block = (all: string[], line: number, name: string, language?: Language) => {
    const made = all.length > 0 ? text(all, left, at, line, name, language) : '';
    at += all.length * line;
    return made;
  };
  const words = block(placed.text, sizes.text.line, '', step.language);
  at += 2;
  const small = inOneLanguage(placed)
    .map(({ lines, language }) => block(lines, sizes.small.line, 'dg-small', language))
    .join('');
  const sign = placed.sign.length > 0 ? `<path class="dg-sign" d="${triangle(sizes.pad + 10, at - 4)}"/>` : '';
  const broken = block(placed.sign, sizes.small.line, 'dg-broken');
  const [l, t] = [round(x), round(y)];
  const number = `<circle cx="${sizes.pad + 10}" cy="${sizes.pad + 8}" r="10"/><text class="dg-number" x="${sizes.pad + 10}" y="${sizes.pad + 12}">${step.number}</text>`;
  return `<g class="dg-step${step.asks ? ' dg-asks' : ''}${step.asked ? ' dg-asked' : ''}" data-step="${escape(step.id)}" transform="translate(${l} ${t})"><path d="${sheet(round(x + width) - l, round(y + height) - t)}"/>${number}${words}${small}${sign}${broken}</g>`;
}

/** A box with the uneven corners of a hand-drawn one. */
const sheet = (width: number, height: number): string =>
  `M4 0h${width - 12}q8 0 8 6v${height - 10}q0 4-5 4h-${width - 13}q-8 0-8-7V4q0-4 4-4z`;

function curve({ curve, curveBand }: Picture): string {
  const [first] = curve;
  if (!curveBand || !first) return '';
  const middle = round(curveBand.y + curveBand.height / 2);
  const line = penAt([first.x, first.y]);
  const dots = penAt([first.x, first.y]);
  for (const { x, y } of curve) {
    line.line([x, y]);
    dots.dot([x, y]);
  }
  return `<g class="dg-curve"><path class="dg-zero" d="M0 ${middle}h${round(curveBand.width)}"/><path d="${line.drawn()}"/><path class="dg-dots" d="${dots.drawn()}"/></g>`;
}

/** Where two lanes of different kinds meet. */
function boundaries({ lanes }: Picture): { name: 'interaction' | 'visibility' | 'internal'; y: number }[] {
  return lines.flatMap(({ above, name }) => {
    const last = lanes.findLastIndex(({ kind }) => (above as readonly string[]).includes(kind));
    const lane = lanes[last];
    return lane && last < lanes.length - 1 ? [{ name, y: round(lane.y + lane.height) }] : [];
  });
}
