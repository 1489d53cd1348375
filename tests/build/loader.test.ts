import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { libraryLoader } from '../../src/build/loader.ts';

interface Item {
  id: string;
  data: Record<string, unknown>;
  digest?: string;
}

let folder: string;
let store: Map<string, Item>;
let rendered: string[];

/** Runs the loader against a store as Astro's, and notes which entries it rendered anew. */
async function load(): Promise<void> {
  rendered = [];
  const set = (item: Item) => {
    if (item.id !== 'site') rendered.push(item.id);
    store.set(item.id, item);
  };
  const asAstro = { keys: () => [...store.keys()], get: (id: string) => store.get(id), set, delete: (id: string) => store.delete(id) };
  const context = { store: asAstro, logger: { info() {}, error() {} }, generateDigest: (text: string) => text };
  await libraryLoader().load(context as never);
}

const html = (id: string) => JSON.stringify(store.get(id)?.data);
const edit = (file: string, from: string, to: string) => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

describe('the loader', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'loader-'));
    cpSync('tests/fixtures/second', folder, { recursive: true });
    process.env['LOTSE_CONTENT'] = folder;
    store = new Map();
  });
  afterEach(() => {
    delete process.env['LOTSE_CONTENT'];
    rmSync(folder, { recursive: true, force: true });
  });

  it('renders nothing again when nothing changed', async () => {
    await load();
    expect(rendered.length).toBeGreaterThan(20);
    await load();
    expect(rendered).toEqual([]);
  });

  it('renders a page again when a term elsewhere gets a name that stands in it', async () => {
    await load();
    const name = 'counter';
    edit('terms/no-show/en.mdx', 'forms:', `labels: [{ text: ${name}, status: admitted }]\nforms:`);
    await load();
    expect(rendered).toContain('terms/no-show');
    const touched = rendered.filter((id) => id !== 'terms/no-show');
    expect(touched.length).toBeGreaterThan(0);
    for (const id of touched) expect(html(id).toLowerCase()).toContain(name);
    expect(rendered.length).toBeLessThan(store.size - 1);
  });

  it('links no term on a page that an entry wants left alone there', async () => {
    await load();
    const page = 'lessons/seeing-like-a-rider';
    const linked = /data-term=\\"([a-z-]+)\\"/.exec(html(page))?.[1] ?? '';
    expect(linked).not.toBe('');
    edit(`${page}/en.mdx`, 'owner:', `unlinked: [${linked}]\nowner:`);
    await load();
    expect(rendered).toEqual([page]);
    expect(html(page)).not.toContain(`data-term=\\"${linked}\\"`);
  });

  it('renders a page again when one more term comes to share a name that stands in it', async () => {
    const carries = (id: string, homonyms = '') =>
      edit(`terms/${id}/en.mdx`, 'summary:', `${homonyms}labels: [{ text: counter, status: admitted }]\nsummary:`);
    carries('no-show', 'homonyms: [hand-off, word-of-mouth]\n');
    carries('hand-off', 'homonyms: [word-of-mouth]\n');
    await load();
    const page = [...store.keys()].find((id) => html(id).includes('data-terms=\\"hand-off no-show\\"')) ?? '';
    expect(page).not.toBe('');
    carries('word-of-mouth');
    await load();
    expect(html(page)).toContain('data-terms=\\"hand-off no-show word-of-mouth\\"');
  });

  it('forgets an entry whose folder is gone', async () => {
    await load();
    const gone = [...store.keys()].find((id) => id.startsWith('voices/')) ?? '';
    rmSync(join(folder, gone), { recursive: true });
    await load();
    expect(store.has(gone)).toBe(false);
  });

  it('stops a build on broken content and says where', async () => {
    edit('terms/no-show/en.mdx', 'owner:', 'ovner:');
    await expect(load()).rejects.toThrow(/no-show\/en\.mdx:\d+:\d+ {2}Fehler {2}unknown-key/);
  });
});
