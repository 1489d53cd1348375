import { createHash } from 'node:crypto';
import type { FileUse } from '../../model/doctor/facts.ts';

/** What a page of a site says of itself, as far as the doctor asks. */
export interface PageParts {
  /** Address of the site, with a slash at the end; undefined if the page is a stranger’s. */
  root?: string;
  language: string;
  metaPolicies: string[];
  inlineScripts: string[];
  /** Addresses with `http:` that it loads from. */
  insecure: string[];
  files: { url: string; use: FileUse }[];
}

/** Takes a page apart. @param url its address, after all redirects */
export function pageParts(html: string, url: string): PageParts {
  const elements = [
    ...html.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<(script|link|img|iframe|audio|video|source|meta|html|track)\b([^>]*)>/gi),
  ].map(([, name = '', rest = '']) => ({ name: name.toLowerCase(), given: attributes(rest) }));
  const files: PageParts['files'] = [];
  const insecure: string[] = [];
  let root: string | undefined;
  for (const { name, given } of elements) {
    const loads = name !== 'link' || /\b(?:stylesheet|preload|icon)\b/i.test(given.get('rel') ?? '');
    const address = loads ? URL.parse(given.get('src') ?? given.get('href') ?? '', url) : null;
    if (!address || (!given.has('src') && !given.has('href'))) continue;
    if (address.protocol === 'http:' && address.origin !== new URL(url).origin) insecure.push(address.href);
    const use = useOf(name, given);
    if (use && address.origin === new URL(url).origin) files.push({ url: address.href, use });
    const [, before] = /^(.*\/)_lotse\/[\w-]+(?:\.\w+)?\.js$/.exec(address.href) ?? [];
    if (name === 'script' && before) root ??= before;
  }
  return {
    ...(root && { root }),
    language: elements.find(({ name }) => name === 'html')?.given.get('lang') ?? 'de',
    metaPolicies: elements
      .filter(({ name, given }) => name === 'meta' && given.get('http-equiv')?.toLowerCase() === 'content-security-policy')
      .map(({ given }) => given.get('content') ?? ''),
    inlineScripts: [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) =>
      createHash('sha256').update(text).digest('base64'),
    ),
    insecure,
    files,
  };
}

function useOf(name: string, given: ReadonlyMap<string, string>): FileUse | undefined {
  if (name === 'script') return 'script';
  if (name === 'track') return 'captions';
  if (name !== 'link') return;
  if (/\bstylesheet\b/i.test(given.get('rel') ?? '')) return 'style';
  return given.get('as') === 'font' ? 'font' : undefined;
}

const entities: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>' };
const attributes = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi)].map(([, name = '', a, b, c]) => [
      name.toLowerCase(),
      (a ?? b ?? c ?? '').replace(/&(?:amp|quot|#39|lt|gt);/g, (entity) => entities[entity] ?? entity),
    ]),
  );
