// usage: CONTENT OUT [sample]: dumps answers of many queries
import { readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { readContent } from './src/build/content-fs.ts';
import { readLibrary } from './src/model/read-library.ts';
import { headData, headTexts } from './src/search/head/build.ts';
import { openHead } from './src/search/head/open.ts';
import { askHead } from './src/search/head/ask.ts';
const [folder, out] = process.argv.slice(2) as [string, string];
const { library } = readLibrary(readContent(folder));
const lines: string[] = [];
for (const l of ['de', 'en'] as const) {
  let t = performance.now();
  const data = headData(library!, l), texts = headTexts(library!, l);
  console.log(l, data.rows.length, 'build', (performance.now() - t).toFixed(0)); t = performance.now();
  const head = openHead(data, texts);
  console.log('open', (performance.now() - t).toFixed(0), 'names', head.names.length, 'words', head.words.length, 'nameWords', head.nameWords.length);
  const qs: string[] = [];
  for (const f of ['dev', 'held']) for (const q of JSON.parse(readFileSync(`tests/search/queries/${f}.json`, 'utf8'))) if (q.lang === l) qs.push(q.q);
  const own = qs.length;
  const all = [...head.names.map(n => n.text)];
  const step = Math.max(1, Math.floor(all.length / 400));
  for (let i = 0; i < all.length; i += step) { const n = all[i]!; qs.push(n, n.slice(0, Math.ceil(n.length / 2)), n.slice(0, 2) + n.slice(3), n.toLowerCase() + ' und ' + all[(i * 7) % all.length]); }
  const times: number[] = []; const slow: [number, string][] = [];
  for (const [i, q] of qs.entries()) {
    const t = performance.now(); const a = askHead(head, q); const d = performance.now() - t;
    if (i < own) { times.push(d); slow.push([d, q]); }
    lines.push(JSON.stringify([l, q, a]));
  }
  times.sort((a, b) => a - b); slow.sort((a, b) => b[0] - a[0]);
  console.log(l, 'queries', qs.length, 'p50', times[times.length >> 1]!.toFixed(2), 'p95', times[Math.floor(times.length * .95)]!.toFixed(2), 'max', times.at(-1)!.toFixed(2), slow.slice(0, 5).map(([d, q]) => `${d.toFixed(1)} ${q}`));
}
writeFileSync(out, lines.join('\n'));
console.log(createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12));
