/**
 * Draws the parts of our figures once from Open Peeps: `node src/build/draw-figures.ts`.
 * What it writes is committed; nothing else needs react-peeps or svgo.
 */
import { writeFileSync } from 'node:fs';
import { drawFace } from './draw-figures/face.ts';
import { filled, inkPath, small, strokes } from './draw-figures/markup.ts';
import { cut, type Subpath, writePath } from './draw-figures/path.ts';
import { type Shape, takePeep } from './draw-figures/peeps.ts';
import { beards, type Cut, elbows, faces, glasses, hair, hands, type LowerCut, lowers, tops, waists } from './draw-figures/recipe.ts';
import { region } from './draw-figures/regions.ts';

type Line = readonly [x1: number, y1: number, x2: number, y2: number];
const clip = (subpaths: readonly Subpath[], lines: readonly Line[]): Subpath[] =>
  lines.reduce((left: Subpath[], line) => left.map((subpath) => cut(subpath, line)).filter(({ length }) => length > 0), [...subpaths]);

/** A part with its ground in one colour, its areas in theirs, and the ink on top; in pieces, if clips say which. */
function draw(
  shapes: readonly Shape[],
  ground: string,
  { areas = [], drop = [] }: Partial<Cut> = {},
  clips: readonly Line[][] = [[]],
): string {
  const base = shapes.filter(({ fill }) => fill === 'ground').flatMap(({ subpaths }) => subpaths);
  const patches = areas.map(({ colour, seeds, walls }) => ({ colour, subpaths: region(shapes, seeds, walls) }));
  const ink = strokes(shapes).filter((_, i) => !drop.includes(i));
  const inClips = (make: (lines: readonly Line[]) => string): string => clips.map(make).join('');
  return small(
    inClips((lines) => filled(ground, clip(base, lines))) +
      patches.map(({ colour, subpaths }) => inClips((lines) => filled(colour, clip(subpaths, lines)))).join('') +
      inClips((lines) => inkPath(clip(ink, lines))),
  );
}

/** An upper body without forearms: what lies between the arms, and the upper arms with a little overlap. */
function torso(top: Cut, [left, right]: readonly [number, number]): string {
  return draw(takePeep('bust', top.peep), 'cloth', top, [
    [
      [left - 6, 900, left - 6, 0],
      [right + 6, 0, right + 6, 900],
    ],
    [[left + 6, 0, left + 6, 900], elbows.left],
    [[right - 6, 900, right - 6, 0], elbows.right],
  ]);
}

function lower({ from, peep, keep, fills }: LowerCut): string {
  const all = strokes(takePeep(from, peep));
  const areas = Object.entries(fills).map(([colour, holes]) =>
    filled(
      colour,
      clip(
        holes.map((hole) => all[hole] ?? []),
        keep,
      ),
    ),
  );
  return small(areas.join('') + inkPath(clip(all, keep)));
}

const each = <T, R>(table: Readonly<Record<string, T>>, make: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, make(value)]));

const parts = {
  hair: each(hair, (cut) => draw(takePeep('hair', cut.peep), 'skin', cut)),
  faces: each(faces, drawFace),
  beards: each(beards, (peep) => draw(takePeep('beard', peep), 'grey')),
  glasses: each(glasses, (peep) => small(inkPath(strokes(takePeep('glasses', peep))), 1)),
  tops: each(tops, (cut) => draw(takePeep('bust', cut.peep), 'cloth', cut)),
  torsos: Object.fromEntries(Object.entries(tops).map(([name, top]) => [name, torso(top, waists[name] ?? [190, 710])])),
  lowers: each(lowers, lower),
  hands: each(hands, ({ peep, take, upTo }) => {
    const taken = strokes(takePeep('bust', peep)).filter((_, i) => take.includes(i));
    return small(`<path d="${writePath(upTo ? taken.map((subpath) => cut(subpath, upTo)) : taken)}"/>`).replace(/^.* d="([^"]*)".*$/, '$1');
  }),
};

/** A value as source: markup holds double quotes, never single ones. */
const source = (value: unknown): string =>
  typeof value === 'string'
    ? `'${value}'`
    : Array.isArray(value)
      ? `[${value.map(source).join(', ')}]`
      : value && typeof value === 'object'
        ? `{ ${Object.entries(value)
            .map(([key, inner]) => `${key}: ${source(inner)}`)
            .join(', ')} }`
        : String(value);

for (const [name, table] of Object.entries(parts)) {
  const lines = Object.entries(table).map(([key, value]) => `  '${key}': ${source(value)},`);
  const text = `// Written by src/build/draw-figures.ts from Open Peeps (CC0): see NOTICE. Do not edit.\nexport const ${name} = {\n${lines.join('\n')}\n} as const;\n`;
  writeFileSync(new URL(`../components/figures/parts/${name}.ts`, import.meta.url), text);
  console.log(name, text.length);
}
