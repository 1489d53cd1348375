import { optimize } from 'svgo';
import { flatten, inside, type Subpath, writePath } from './path.ts';
import type { Shape } from './peeps.ts';

/** Ink is the colour of the text around it; other colours are classes the style sheet fills. */
export const inkPath = (subpaths: readonly Subpath[]): string => `<path fill-rule="evenodd" d="${writePath(subpaths)}"/>`;
export const filled = (colour: string, subpaths: readonly Subpath[]): string =>
  subpaths.length ? `<path class="fig-${colour}" d="${writePath(subpaths)}"/>` : '';

/** Subpaths of everything that is not ground, in the order they are drawn. */
export const strokes = (shapes: readonly Shape[]): Subpath[] =>
  shapes.filter(({ fill }) => fill === 'ink').flatMap((shape) => shape.subpaths);

/** Those that lie in another one: the white of eyes and teeth. */
export function holes(subpaths: readonly Subpath[]): Subpath[] {
  const lines = subpaths.map(flatten);
  return subpaths.filter((_, i) => lines.filter((line, k) => k !== i && inside(lines[i]?.[0] ?? [0, 0], line)).length % 2 === 1);
}

/**
 * Makes a part small: whole numbers, merged paths, no ids, no styles.
 * @param markup SVG elements
 * @param digits after the decimal point
 */
export function small(markup: string, digits = 0): string {
  const { data } = optimize(`<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`, {
    multipass: true,
    floatPrecision: digits,
    plugins: [{ name: 'preset-default', params: { overrides: { collapseGroups: false } } }],
  });
  return data.replace(/^<svg[^>]*>|<\/svg>$/g, '');
}
