import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment } from 'preact';
import { jsx, jsxs } from 'preact/jsx-runtime';
import { render } from 'preact-render-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { cacheFolder } from '../src/build/build-site.ts';
import { splitFront } from '../src/markdown/parse.ts';
import type { Site } from '../src/model/site.ts';
import { writeSite, writeTerms } from './entries.ts';
import { table } from './table.ts';

/**
 * Whole builds (`lotse build`: check, render, pages, embed pages, search) of N terms in two languages: with every first mention
 * linked, and the same content with `linking: none`. Then a plain loop that reads, renders and writes the same number of files
 * and does nothing else. CPU time is user and system of all threads and children, the least of three runs, because what else
 * the machine does only adds. Nothing is cached from before.
 */
export async function build(sizes: number[]): Promise<void> {
  const rows: (string | number)[][] = [];
  const perEntry: number[] = [];
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
    try {
      const content = join(folder, 'content');
      writeTerms(content, size);
      const runs = [];
      for (let run = 0; run < 3; run++)
        runs.push({
          linked: await built(folder, 'page'),
          plain: await built(folder, 'none'),
          loop: await measured([fileURLToPath(import.meta.url), content, join(folder, 'loop')], {}),
        });
      const [linked, plain] = [least(runs.map((run) => run.linked)), least(runs.map((run) => run.plain))];
      const loop = least(runs.map((run) => run.loop));
      perEntry.push(linked.cpu / size);
      rows.push([
        ...[String(size), linked.wall, linked.cpu, (1000 * linked.cpu) / size, linked.rss, linked.mentions / size],
        ...[plain.cpu, `${((100 * (linked.cpu - plain.cpu)) / plain.cpu).toFixed(1)} %`, loop.cpu, linked.cpu / loop.cpu],
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  table(
    [
      ...['entries', 'build s', 'CPU s', 'CPU ms/entry', 'peak MB', 'links/page'],
      ...['unlinked CPU s', 'linking adds', 'loop CPU s', 'build : loop'],
    ],
    rows,
  );
  const [first, last] = [perEntry[0] ?? 0, perEntry.at(-1) ?? 0];
  if (sizes.length > 1) process.stdout.write(`\nper entry, ${sizes.at(-1)} : ${sizes[0]} entries = ${(last / first).toFixed(2)}\n`);
}

/** The cheapest of some runs. */
const least = <R extends Run>(runs: R[]): R => runs.reduce((best, run) => (run.cpu < best.cpu ? run : best));

interface Run {
  wall: number;
  cpu: number;
  /** Most memory the process held, in MB. */
  rss: number;
}

/** Builds a folder's content from nothing and counts the mentions linked on its pages of the leading language. */
async function built(folder: string, linking: Site['linking']): Promise<Run & { mentions: number }> {
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  try {
    writeSite(content, linking);
    const run = await measured(['src/cli/lotse.ts', 'build'], { LOTSE_CONTENT: content, LOTSE_OUT: out });
    const pages = readdirSync(join(out, 'terms')).map((id) => join(out, 'terms', id, 'index.html'));
    const mentions = pages.filter((page) => existsSync(page)).flatMap((page) => readFileSync(page, 'utf8').match(/class="term"/g) ?? []);
    return { ...run, mentions: mentions.length };
  } finally {
    rmSync(out, { recursive: true, force: true });
    rmSync(cacheFolder(content), { recursive: true, force: true });
  }
}

/** Runs at a process's end: its most memory, in KB, to the fourth channel. */
const sayMemory = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(4, String(process.resourceUsage().maxRSS)));",
)}`;

/** Runs a script of this project to its end. */
function measured(args: string[], env: Record<string, string>): Promise<Run> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const log: Buffer[] = [];
    // A shell's `times` counts children, too; Node's own numbers only know this process.
    const child = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', process.execPath, '--import', sayMemory, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
    });
    const [times, memory]: [Buffer[], Buffer[]] = [[], []];
    child.stdio[3]?.on('data', (chunk: Buffer) => times.push(chunk));
    child.stdio[4]?.on('data', (chunk: Buffer) => memory.push(chunk));
    child.stdout?.on('data', (chunk: Buffer) => log.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => log.push(chunk));
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(Buffer.concat(log).toString().slice(-2000)));
      const [, ofChildren = ''] = Buffer.concat(times).toString().trim().split('\n');
      const cpu = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
        (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
        0,
      );
      resolve({ wall: (performance.now() - began) / 1000, cpu, rss: Number(Buffer.concat(memory).toString()) / 1024 });
    });
  });
}

/** The loop: every MDX file through remark and rehype to an HTML file, components as plain boxes. */
async function loop(content: string, out: string): Promise<void> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkGfm)
    .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
    .freeze();
  const box = ({ children }: { children?: unknown }) => jsx('div', { children } as never);
  for (const id of readdirSync(join(content, 'terms'))) {
    for (const language of ['de', 'en']) {
      const { body } = splitFront(readFileSync(join(content, 'terms', id, `${language}.mdx`), 'utf8'));
      const hast = await processor.run(processor.parse(body), new VFile());
      const element = toJsxRuntime(hast as never, {
        Fragment,
        jsx: jsx as never,
        jsxs: jsxs as never,
        elementAttributeNameCase: 'html',
        createEvaluater: () => ({ evaluateExpression: () => box, evaluateProgram: () => undefined }),
      });
      const html = render(element as never);
      // A page and its embed page, as the build writes them.
      for (const kind of ['', 'embed']) {
        const folder = join(out, language, kind, 'terms', id);
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="${language}"><body>${html}</body></html>`);
      }
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await loop(process.argv[2] ?? '', process.argv[3] ?? '');
