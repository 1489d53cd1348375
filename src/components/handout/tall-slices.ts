import { partsOf } from './html-parts.ts';

const picture = /<(div) class="picture-tall">/g;
const step = /<g class="dg-step[^>]*transform="translate\(\S+ ([\d.]+)\)">/g;
const phase = /<g class="dg-phase"><text [^>]*\by="([\d.]+)"/g;
/** Half the room between two rows, and from a phase's name up to the row before it. */
const [half, above] = [8, 22];

/**
 * Tall pictures of processes, cut between their rows: an SVG is never broken over two pages or columns, slices are.
 * What lies between two rows goes on in the next slice at the same place.
 * @param html holds tall pictures as `diagram/svg-tall.ts` draws them
 * @param id of the first picture; must not stand on the page yet
 */
export function inSlices(html: string, id: string): string {
  let made = '';
  let at = 0;
  for (const [index, { start, end }] of partsOf(html, picture).entries()) {
    made += html.slice(at, start) + sliced(html.slice(start, end), `${id}-${index + 1}`);
    at = end;
  }
  return made + html.slice(at);
}

function sliced(html: string, id: string): string {
  const [, opening = '', width = '', tall = '', drawn = ''] =
    /(<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>)([\s\S]*)<\/svg>/.exec(html) ?? [];
  if (!drawn) return html;
  const cuts = [0, ...cutsOf(drawn), Number(tall)];
  const slices = cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    const window = `viewBox="0 ${from} ${width} ${to - from}"`;
    // The first holds the drawing; the others look at it through a window of their own.
    return index === 0
      ? `${opening.replace(/viewBox="[^"]*"/, window).replace(/ (?:width|height)="[^"]*"/g, '')}<g class="dg" id="${id}">${drawn}</g></svg>`
      : `<svg class="dg" ${window} aria-hidden="true"><use href="#${id}"/></svg>`;
  });
  return `<div class="picture-tall">${slices.join('')}</div>`;
}

/** Between which rows to cut; a phase's name goes with the row below it. */
function cutsOf(drawn: string): number[] {
  const tops = [...drawn.matchAll(step)].map(([, top]) => Number(top));
  const names = [...drawn.matchAll(phase)].map(([, y]) => Number(y));
  return tops.slice(1).map((top, index) => {
    const name = names.find((y) => y < top && y > (tops[index] ?? 0));
    return name === undefined ? top - half : name - above;
  });
}
