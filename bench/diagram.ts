import { contentFolder, readContent } from '../src/build/content-fs.ts';
import { syllables } from '../src/components/base/syllables.ts';
import { processFlow } from '../src/components/processes/process-flow.ts';
import { pageScope } from '../src/components/scope.ts';
import type { Picture } from '../src/diagram/flow.ts';
import { inspect } from '../src/diagram/inspect.ts';
import { tallPicture } from '../src/diagram/tall.ts';
import { widePicture } from '../src/diagram/wide.ts';
import { checkContent } from '../src/model/check-content.ts';
import type { Language } from '../src/model/entry.ts';
import { dagre } from './dagre.ts';
import { madeUpProcess } from './made-up-process.ts';
import { table } from './table.ts';

const seeds = Array.from({ length: 20 }, (_none, at) => at + 1);
const german = (word: string, language: Language = 'de') => syllables(word, language);

/**
 * Pictures of processes: first how good those of the content are, then how good and how fast those of made-up ones with N steps are.
 * The first one after the start is timed apart, because nothing is compiled then.
 */
export async function diagram(sizes: number[]): Promise<void> {
  const most = Math.max(...sizes);
  const [began, used] = [performance.now(), process.cpuUsage()];
  inspect(widePicture(madeUpProcess(most, 8, 0), german));
  const [wall, cpu] = [performance.now() - began, process.cpuUsage(used)];
  process.stdout.write(
    `first picture of all, ${most} steps: ${wall.toFixed(1)} ms, ${((cpu.user + cpu.system) / 1000).toFixed(1)} ms of CPU\n\n`,
  );
  ownPictures();
  await madeUpPictures(sizes);
}

function ownPictures(): void {
  const { library } = checkContent(readContent(contentFolder()));
  if (!library) return;
  const scope = pageScope(library, library.leading, 'site');
  const rows = library.of('processes').map((entry) => {
    const flow = processFlow(scope, entry);
    const judged = judge(widePicture(flow, german));
    return [entry.id, String(flow.steps.length), String(flow.lanes.length), ...shown(judged)];
  });
  table(['process', 'steps', 'lanes', ...judgedHeads], rows);
}

async function madeUpPictures(sizes: number[]): Promise<void> {
  const peer = await dagre();
  const rows: (string | number)[][] = [];
  const times: number[] = [];
  for (const size of sizes) {
    const flows = seeds.map((seed) => madeUpProcess(size, Math.min(8, Math.max(2, Math.round(size / 3))), seed));
    const judged = flows.map((flow) => judge(widePicture(flow, german)));
    const layout = flows.map((flow) => least(() => widePicture(flow, german)));
    const looked = flows.map((flow) => {
      const picture = widePicture(flow, german);
      return least(() => inspect(picture));
    });
    const tall = flows.map((flow) => least(() => tallPicture(flow, german)));
    const whole = layout.map((time, at) => time + (looked[at] ?? 0));
    times.push(middle(whole));
    const theirs = peer && flows.map((flow) => least(() => peer(flow)));
    rows.push([
      ...[String(size), middle(layout), Math.max(...layout), middle(looked), middle(tall), theirs ? middle(theirs) : '-'],
      ...[theirs ? middle(layout) / middle(theirs) : '-', ...shown(mean(judged))],
    ]);
  }
  process.stdout.write(`\n${seeds.length} made-up processes of each size, the least of five runs each, middle of all\n\n`);
  table(['steps', 'wide ms', 'slowest', 'inspect ms', 'tall ms', 'dagre ms', 'wide : dagre', ...judgedHeads], rows);
  if (sizes.length > 1)
    process.stdout.write(
      `\nwide and inspected, ${sizes.at(-1)} : ${sizes[0]} steps = ${((times.at(-1) ?? 0) / (times[0] || 1)).toFixed(2)}\n`,
    );
}

interface Judged {
  faults: number;
  crossings: number;
  /** Most and mean bends of an edge from a column to the next. */
  mostBends: number;
  meanBends: number;
  width: number;
  height: number;
}
const judgedHeads = ['faults', 'crossings', 'bends to next', 'most', 'width', 'height'];
const shown = (one: Judged): (string | number)[] => [
  ...[one.faults, one.crossings, one.meanBends, one.mostBends].map((number) => (Number.isInteger(number) ? String(number) : number)),
  ...[Math.round(one.width).toString(), Math.round(one.height).toString()],
];

function judge(picture: Picture): Judged {
  const { faults, crossings } = inspect(picture);
  const left = new Map(picture.steps.map(({ step, x }) => [step.id, x]));
  const columns = [...new Set(left.values())].sort((a, b) => a - b);
  const column = (id: string) => columns.indexOf(left.get(id) ?? 0);
  const bends = picture.edges.filter(({ edge }) => column(edge.to) === column(edge.from) + 1).map(({ points }) => points.length - 2);
  const meanBends = bends.reduce((sum, one) => sum + one, 0) / (bends.length || 1);
  const { width, height } = picture;
  return { faults: faults.length, crossings, mostBends: Math.max(0, ...bends), meanBends, width, height };
}

/** Means, but the most of what is counted as most and the sum of faults. */
function mean(all: readonly Judged[]): Judged {
  const of = (what: keyof Judged) => all.reduce((sum, one) => sum + one[what], 0) / all.length;
  return {
    ...{ faults: of('faults') * all.length, crossings: of('crossings'), meanBends: of('meanBends') },
    ...{ mostBends: Math.max(...all.map(({ mostBends }) => mostBends)), width: of('width'), height: of('height') },
  };
}

/** The least time of five runs, in ms: what else the machine does only adds. */
function least(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return Math.min(...times);
}
const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
