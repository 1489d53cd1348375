import { lookup } from 'node:dns/promises';
import { type Facts, type FileUse, type FileVisit, fine, lastOf } from '../../model/doctor/facts.ts';
import type { FrameHost } from '../../model/doctor/frame-hosts.ts';
import { pageParts } from './page-parts.ts';
import { type Asking, visit } from './visit.ts';

/** What is to be looked at. */
export interface Patient {
  url: string;
  /** Origin of the page that frames it. */
  from?: string;
  host?: FrameHost;
}

/** How it is looked at; tests give their own way to find names. */
export interface Gathering extends Partial<Asking> {
  addressesOf?: (name: string) => Promise<string[]>;
}

/** Of each use so many files are asked for: what is wrong with one is wrong with all. */
const mostFiles = 3;

/** Asks for a page and a few files it needs, and notes what came. Judges nothing; a server that fails is a fact too. */
export async function gather({ url, from, host }: Patient, { addressesOf = resolved, ...given }: Gathering = {}): Promise<Facts> {
  const asking = { patience: 10_000, ...given };
  const { body, ...page } = await visit(url, asking);
  const at = lastOf(page)?.url ?? url;
  const parts = pageParts(fine(lastOf(page)) ? body : '', at);
  const needed = parts.root ? [...firstOfEach(parts.files), ...(await searchFiles(parts.root, parts.language, asking))] : [];
  const files = await Promise.all(needed.map(async ({ url, use }): Promise<FileVisit> => ({ ...bare(await visit(url, asking)), use })));
  const slashless =
    new URL(url).pathname.length > 1 && new URL(url).pathname.endsWith('/') ? bare(await visit(withoutSlash(url), asking)) : undefined;
  return {
    page,
    own: parts.root !== undefined,
    metaPolicies: parts.metaPolicies,
    inlineScripts: parts.inlineScripts,
    insecure: parts.insecure,
    files,
    ...(slashless && { unslashed: slashless }),
    addresses: await addressesOf(new URL(at).hostname),
    ...(from && { from }),
    fromAddresses: from && from !== 'null' ? await addressesOf(new URL(from).hostname) : [],
    ...(host && { host }),
  };
}

const bare = ({ body: _body, ...rest }: Awaited<ReturnType<typeof visit>>) => rest;

function withoutSlash(url: string): string {
  const address = new URL(url);
  address.pathname = address.pathname.replace(/\/+$/, '');
  return address.href;
}

function firstOfEach(files: readonly { url: string; use: FileUse }[]) {
  const counts = new Map<FileUse, number>();
  return files.filter(({ use }) => {
    const count = (counts.get(use) ?? 0) + 1;
    counts.set(use, count);
    return count <= mostFiles;
  });
}

/** Files of the full text search, whose endings few servers know; its list names them. */
async function searchFiles(root: string, language: string, asking: Asking): Promise<{ url: string; use: FileUse }[]> {
  const folder = `${root}pagefind/${language}/`;
  const { body } = await visit(`${folder}pagefind-entry.json`, asking);
  const script = { url: `${folder}pagefind.js`, use: 'module' as const };
  try {
    const { languages } = JSON.parse(body) as { languages?: Record<string, { hash?: unknown; wasm?: unknown }> };
    const { hash, wasm } = Object.values(languages ?? {})[0] ?? {};
    const names = [typeof wasm === 'string' ? `wasm.${wasm}.pagefind` : '', typeof hash === 'string' ? `pagefind.${hash}.pf_meta` : ''];
    return [script, ...names.filter((name) => /^[\w.-]+$/.test(name)).map((name) => ({ url: folder + name, use: 'search' as const }))];
  } catch {
    return [script];
  }
}

async function resolved(name: string): Promise<string[]> {
  try {
    return (await lookup(name.replace(/^\[|\]$/g, ''), { all: true })).map(({ address }) => address);
  } catch {
    return [];
  }
}
