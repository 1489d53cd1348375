import { type Pixel, png } from './png.ts';

type Point = readonly [x: number, y: number];

/** The mark on a field of 40 × 40: a buoy with a band, its mast, and the water it stands in. */
const buoy: readonly Point[] = [
  [16.4, 8.4],
  [23.6, 8.4],
  [27.6, 29],
  [12.4, 29],
];
const band: readonly Point[] = [
  [15.1, 15],
  [24.9, 15],
  [26, 20.8],
  [14, 20.8],
];
const mast: readonly Point[] = [
  [19, 2.8],
  [21, 2.8],
  [21, 8.4],
  [19, 8.4],
];

const inside = (corners: readonly Point[], x: number, y: number): boolean =>
  corners.reduce((within, [ax, ay], at) => {
    const [bx, by] = corners[(at + 1) % corners.length] as Point;
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !within : within;
  }, false);
const water = (x: number, y: number): boolean => x > 3 && x < 37 && Math.abs(y - 32.5 - 1.4 * Math.sin((x / 10.4) * 2 * Math.PI)) < 1.2;

/** Whether something of the mark is at a point; the band is left open. */
const marked = (x: number, y: number): boolean => (inside(buoy, x, y) && !inside(band, x, y)) || inside(mast, x, y) || water(x, y);

/** How much of a pixel the mark covers, 0 … 1, from sixteen points in it. */
function covered(x: number, y: number, size: number, margin: number): number {
  const scale = 40 / (size - 2 * margin);
  let hits = 0;
  for (let part = 0; part < 16; part++)
    if (marked((x - margin + ((part % 4) + 0.5) / 4) * scale, (y - margin + (Math.floor(part / 4) + 0.5) / 4) * scale)) hits++;
  return hits / 16;
}

const channels = (colour: string): [number, number, number] => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
};

/**
 * The coloured icon of an app, 192 × 192: the mark on the company's signal colour.
 * @param ground `#rrggbb`
 * @param mark `#rrggbb`
 */
export function colourIcon(ground: string, mark: string): Uint8Array {
  const [back, front] = [channels(ground), channels(mark)];
  return png(192, (x, y): Pixel => {
    const share = covered(x, y, 192, 32);
    const mixed = back.map((value, at) => Math.round(value + ((front[at] ?? 0) - value) * share));
    return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0, 255];
  });
}

/** The outline icon, 32 × 32: the mark in white on nothing, as Teams asks for. */
export const outlineIcon = (): Uint8Array => png(32, (x, y): Pixel => [255, 255, 255, Math.round(covered(x, y, 32, 2) * 255)]);
