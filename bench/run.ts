import { annotate } from './annotate.ts';
import { bpmn } from './bpmn.ts';
import { build } from './build.ts';
import { diagram } from './diagram.ts';
import { film } from './film.ts';
import { linking } from './linking.ts';
import { search } from './search.ts';

/** Measurements by hand; they print and judge nothing. `npm run bench -- build 100 1000` or `npm run bench -- linking`. */
const benches: Record<string, { about: string; sizes?: number[]; run(sizes: number[]): Promise<void> }> = {
  annotate: {
    about: 'marking a page of N words in a browser, against a walk over its texts and a RegExp of all labels (10000)',
    sizes: [10_000],
    run: annotate,
  },
  build: {
    about: 'whole builds of N term entries, linked and not, against a plain loop of unified over the same files (100 1000 5000)',
    run: build,
  },
  diagram: {
    about: 'pictures of processes: crossings, bends and widths of the content’s own; time of made-up ones with N steps (12 60)',
    sizes: [12, 60],
    run: diagram,
  },
  linking: {
    about: 'precision and recall of linking in marked texts, its time with N terms, its share of builds of 1000 and more (100 1000 5000)',
    run: async (sizes) => {
      await linking(sizes);
      const whole = sizes.filter((size) => size >= 1000);
      if (whole.length === 0) return;
      process.stdout.write('\nShare: whole builds, linked and not; this takes minutes\n\n');
      await build(whole);
    },
  },
  search: {
    about: 'bytes, times and quality of the search with N entries, against Pagefind, MiniSearch, Orama and FlexSearch (150 1000 5000)',
    sizes: [150, 1000, 5000],
    run: search,
  },
};

const aboutBpmn = 'what an import carries of the BPMN files in a folder, held against bpmn-moddle: bpmn FOLDER [--all]';

const [name = '', ...rest] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
const sizes = rest.map(Number);
const aboutFilm = 'what a frame of a film costs on a slowed-down processor, of a built site: film [FOLDER] [story …]';
if (name === 'film') await film(rest[0] ?? 'dist', rest.slice(1));
else if (name === 'bpmn' && rest[0]) await bpmn(rest[0], rest.includes('--all'));
else if (!bench || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  process.stderr.write(
    `bench <name> [sizes…]\n\n${[
      ...Object.entries(benches),
      ['film', { about: aboutFilm }] as const,
      ['bpmn', { about: aboutBpmn }] as const,
    ]
      .map(([key, { about }]) => `  ${key.padEnd(9)}${about}`)
      .join('\n')}\n`,
  );
  process.exitCode = 2;
} else await bench.run(sizes.length > 0 ? sizes : (bench.sizes ?? [100, 1000, 5000]));
