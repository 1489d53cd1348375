/**
 * Draws the parts of our figures once from Open Peeps: `node src/build/draw-figures.ts`.
 * What it writes is committed; nothing else needs react-peeps or svgo.
 */
import { writeFileSync } from 'node:fs';
import { filled, holes, inkPath, small, strokes } from './draw-figures/markup.ts';
import { cut, writePath } from './draw-figures/path.ts';
import { type Shape, takePeep } from './draw-figures/peeps.ts';
import { beards, bodies, type Cut, faces, glasses, hair, hands, tops } from './draw-figures/recipe.ts';
import { region } from './draw-figures/regions.ts';

/** A part with its ground in one colour, its areas in theirs, and the ink on top. */
function draw(shapes: readonly Shape[], ground: string, { areas = [], drop = [] }: Partial<Cut> = {}): string {
  const base = shapes.filter(({ fill }) => fill === 'ground').flatMap(({ subpaths }) => subpaths);
  const patches = areas.map(({ colour, seeds, walls }) => filled(colour, region(shapes, seeds, walls)));
  return small(filled(ground, base) + patches.join('') + inkPath(strokes(shapes).filter((_, i) => !drop.includes(i))));
}

function face({ peep, take, draw: own }: (typeof faces)[string]): string {
  const all = strokes(takePeep('face', peep));
  const taken = take ? all.filter((_, i) => take.includes(i)) : all;
  const mouth = own ? `<path ${own.endsWith('z') ? '' : 'class="fig-line" '}d="${own}"/>` : '';
  return small(filled('paper', holes(taken)) + inkPath(taken) + mouth, 1);
}

const each = <T>(table: Readonly<Record<string, T>>, make: (value: T) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, make(value)]));

const parts = {
  hair: each(hair, (cut) => draw(takePeep('hair', cut.peep), 'skin', cut)),
  faces: each(faces, face),
  beards: each(beards, (peep) => draw(takePeep('beard', peep), 'grey')),
  glasses: each(glasses, (peep) => small(inkPath(strokes(takePeep('glasses', peep))), 1)),
  tops: each(tops, (cut) => draw(takePeep('bust', cut.peep), 'cloth', cut)),
  bodies: each(bodies, (cut) => draw(takePeep(cut.from ?? 'standing', cut.peep), 'cloth', cut)),
  hands: each(hands, ({ peep, take, upTo }) => {
    const taken = strokes(takePeep('bust', peep)).filter((_, i) => take.includes(i));
    return small(`<path d="${writePath(upTo ? taken.map((subpath) => cut(subpath, upTo)) : taken)}"/>`).replace(/^.* d="([^"]*)".*$/, '$1');
  }),
};

for (const [name, table] of Object.entries(parts)) {
  const lines = Object.entries(table).map(([key, value]) => `  '${key}': '${value}',`);
  const text = `// Written by src/build/draw-figures.ts from Open Peeps (CC0): see NOTICE. Do not edit.\nexport const ${name} = {\n${lines.join('\n')}\n} as const;\n`;
  writeFileSync(new URL(`../components/figures/parts/${name}.ts`, import.meta.url), text);
  console.log(name, text.length);
}
