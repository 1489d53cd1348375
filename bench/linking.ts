import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { contentFolder, readContent } from '../src/build/content-fs.ts';
import { type LabelIndex, labelIndex } from '../src/language/label-index.ts';
import { freshData } from '../src/markdown/file-data.ts';
import { remarkTermLinks } from '../src/markdown/remark-term-links.ts';
import { checkContent } from '../src/model/check-content.ts';
import { termLabels } from '../src/model/term-index.ts';
import { linkingAccuracy } from './linking-accuracy.ts';
import { noun } from './made-up-names.ts';
import { table } from './table.ts';

/** First how accurate linking is, in marked texts; then how long it takes. */
export async function linking(sizes: number[]): Promise<void> {
  linkingAccuracy();
  linkingTime(sizes);
}

/**
 * Linking all German long texts of the content with N terms: the content's own, then made-up ones, three labels each.
 * Prints the middle of nine runs, and how an index and a run grow with the terms.
 */
function linkingTime(sizes: number[]): void {
  const content = readContent(contentFolder());
  const { library } = checkContent(content);
  const trees = content.entries.flatMap((entry) => entry.docs.de?.tree ?? []);
  const own = (library?.of('terms') ?? []).flatMap((term) => (term.words.de ? termLabels(term.words.de, 'de', term.id) : []));
  const rows: (string | number)[][] = [];
  const times: { indexing: number; linking: number }[] = [];
  labelIndex(Array.from({ length: 1000 }, (_none, n) => [{ text: noun(n + 1_000_000), language: 'de' as const }, ''] as const));
  for (const size of sizes) {
    const made = Array.from({ length: Math.max(0, size - (library?.of('terms').length ?? 0)) }, (_none, n) => noun(n)).flatMap((word) =>
      [word, `${word}-Analyse`, `${word} Karte`].map((text) => [{ text, language: 'de' as const }, word] as const),
    );
    const began = performance.now();
    const index = labelIndex([...own, ...made]);
    const indexing = performance.now() - began;
    const runs = Array.from({ length: 9 }, () => run(trees, index)).sort((a, b) => a.time - b.time);
    const middle = runs[4] ?? { time: 0, links: 0 };
    times.push({ indexing, linking: middle.time });
    rows.push([String(size), String(own.length + made.length), indexing, middle.time, String(middle.links)]);
  }
  process.stdout.write(`\nTime: ${trees.length} long texts of the content, first mentions linked\n\n`);
  table(['terms', 'labels', 'index ms', 'linking ms', 'links'], rows);
  const [fewer, more] = times.slice(-2);
  if (!fewer || !more) return;
  const growth = (what: 'indexing' | 'linking') => (more[what] / (fewer[what] || 1)).toFixed(2);
  process.stdout.write(`\n${sizes.at(-1)} : ${sizes.at(-2)} terms = ${growth('indexing')} index, ${growth('linking')} linking\n`);
}

function run(trees: Root[], index: LabelIndex<string>): { time: number; links: number } {
  const copies = trees.map((tree) => structuredClone(tree));
  const link = remarkTermLinks();
  let links = 0;
  const began = performance.now();
  for (const tree of copies) {
    const data = { ...freshData('de'), index };
    link(tree, new VFile({ data: { lotse: data } }));
    links += data.used.size;
  }
  return { time: performance.now() - began, links };
}
