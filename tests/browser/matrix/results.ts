import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environments } from './environments.ts';
import { things } from './things.ts';

/** What came out of a browser in one environment, by thing. */
export interface Part {
  browser: string;
  version: string;
  environment: string;
  cells: Record<string, string>;
}

/** What a crawl of all pages counted. */
export interface Crawl {
  pages: number;
  elsewhere: number;
  styles: number;
  handlers: number;
}

/** Parts are kept until the whole has run: after a failure the next test has a process of its own. */
const folder = join(import.meta.dirname, '../../../.lotse/test/matrix');
const published = join(import.meta.dirname, '../../../src/components/docs/embed-matrix.json');

export function forget(): void {
  rmSync(folder, { recursive: true, force: true });
}

export function keep(name: string, part: Part | Crawl): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(part));
}

/** Writes what the handbook shows. A cell that was not run is `null`: nothing older stands in for it. */
export function publish(): { cells: Record<string, Record<string, Record<string, string | null>>>; crawl: Crawl | null } {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;
  const names = readdirSync(folder);
  const crawl = names.includes('crawl.json') ? (read('crawl.json') as Crawl) : null;
  const parts = names.filter((name) => name !== 'crawl.json').map((name) => read(name) as Part);
  const browsers = Object.fromEntries(
    ['chromium', 'firefox'].map((name) => [name, parts.find(({ browser }) => browser === name)?.version ?? null]),
  );
  const cells = Object.fromEntries(
    Object.keys(browsers).map((browser) => [
      browser,
      Object.fromEntries(
        environments.map(({ id }) => {
          const part = parts.find((one) => one.browser === browser && one.environment === id);
          return [id, Object.fromEntries(things.map((thing) => [thing.id, part?.cells[thing.id] ?? null]))];
        }),
      ),
    ]),
  );
  writeFileSync(published, `${JSON.stringify({ browsers, cells, crawl }, null, 2)}\n`);
  return { cells, crawl };
}
