import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, measure, sorts } from './bpmn/measure.ts';
import { table } from './table.ts';

/**
 * Imports every BPMN file of a folder and holds the drafts against what bpmn-moddle reads in the same files.
 * @param folder with `.bpmn`, `.bpmn2` or `.xml` files, in folders or not
 * @param all whether faults and losses are listed one by one
 */
export async function bpmn(folder: string, all = false): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:bpmn2?|xml)$/.test(file))
    .sort();
  const made: Measured[] = [];
  for (const file of files) made.push(await measure(file, readFileSync(join(folder, file))));
  const read = made.filter(({ refused }) => refused === undefined);
  const refused = made.filter((one) => one.refused !== undefined);
  const say = (line = '') => process.stdout.write(`${line}\n`);
  say(
    `${made.length} files: ${read.length} read, ${refused.length} refused, ${refused.filter((one) => one.refused?.startsWith('crash')).length} crashes`,
  );
  for (const [reason, count] of counted(refused.map((one) => one.refused ?? ''))) say(`  ${count} ${reason}`);
  say(
    `${refused.filter(({ judged }) => judged).length} refused that moddle reads; ${read.filter(({ judged }) => !judged).length} read that moddle reads in part or not at all`,
  );
  const judged = read.filter((one) => one.judged);
  say(`${judged.length} held against moddle, ${judged.reduce((sum, { drafts }) => sum + drafts, 0)} drafts\n`);
  table(
    ['', 'carried', 'of', '%', 'files with any', 'files above 90 %'],
    [
      ...sorts.map((sort) =>
        row(
          sort,
          judged.map(({ carried }) => carried[sort]),
        ),
      ),
      row(
        'gateways in a flow',
        judged.map(({ joined }) => joined),
      ),
    ],
  );
  const pairs = [0, 1].map((at) => judged.reduce((sum, one) => sum + (one.pairs[at] ?? 0), 0)) as [number, number];
  say(`\nactivities one after another: ${pairs[0]} of ${pairs[1]} (${((100 * pairs[0]) / (pairs[1] || 1)).toFixed(2)} %)`);
  const widths = judged.flatMap((one) => one.widths);
  for (const least of [2, 5, 10]) {
    const ratios = widths.filter(({ steps }) => steps >= least).map(({ ratio }) => ratio);
    say(
      `width against their diagram, drafts of ${least} steps and more: median ${middle(ratios).toFixed(2)} of ${ratios.length}, ${ratios.filter((one) => one > 1).length} wider`,
    );
  }
  const times = made.map(({ ms }) => ms);
  say(`time: median ${middle(times).toFixed(1)} ms, most ${Math.max(...times).toFixed(0)} ms`);
  const faults = read.filter((one) => one.faults.length > 0);
  say(`what does not add up: ${faults.reduce((sum, one) => sum + one.faults.length, 0)} in ${faults.length} files`);
  if (!all) return;
  for (const one of made) {
    const lines = [
      ...(one.refused ? [`refused: ${one.refused}`] : []),
      ...one.faults.map((fault) => `fault: ${fault}`),
      ...(one.missing.length > 0 ? [`missing: ${one.missing.join(' ')}`] : []),
      ...(one.lost.length > 0 ? [`lost: ${one.lost.join(', ')}`] : []),
    ];
    if (lines.length > 0) say(`\n${one.file}\n${lines.map((line) => `  ${line}`).join('\n')}`);
  }
}

function row(name: string, shares: readonly [number, number][]): (string | number)[] {
  const any = shares.filter(([, all]) => all > 0);
  const [some, all] = [0, 1].map((at) => any.reduce((sum, one) => sum + (one[at] ?? 0), 0)) as [number, number];
  const good = any.filter(([kept, of]) => kept >= 0.9 * of).length;
  return [name, String(some), String(all), all === 0 ? '-' : (100 * some) / all, String(any.length), String(good)];
}

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const counted = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
