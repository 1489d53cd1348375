import { foldersOf } from './folders.ts';
import { caching, comments, type Setup, sharedFields } from './host.ts';
import { remarks } from './remarks.ts';

/** Paths and the fields they add. */
interface Rule {
  path: string;
  fields: Record<string, string>;
}

/**
 * The file `_headers` as Cloudflare Pages and Netlify read it. Where several rules fit, both join the values of a field with a comma,
 * and two policies joined mean: both hold. So the rule for everything carries the policy of embed pages, and folders of other pages
 * add only that nobody else may frame them.
 * @param scripts whether a rule may name an ending (`/_lotse/*.js`)
 */
export function headersFile(setup: Setup, host: 'cloudflare' | 'netlify', scripts: boolean): string {
  const { base, policy, languages } = setup;
  const folders = foldersOf(languages);
  const ancestors = /frame-ancestors [^;]*/.exec(policy.page['Content-Security-Policy'] ?? '')?.[0] ?? "frame-ancestors 'self'";
  const shared = new Set(sharedFields(policy).map(([name]) => name));
  const own = (headers: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !shared.has(name) && name !== 'Content-Security-Policy'));
  const all = Object.fromEntries([...sharedFields(policy), ['Content-Security-Policy', policy.embed['Content-Security-Policy'] ?? '']]);
  const page = { 'Content-Security-Policy': ancestors, ...own(policy.page) };
  const [, ...others] = languages;
  const homes = [base, ...others.map((language) => `${base}${language}/`)];
  const kept = { 'Cache-Control': caching.immutable };
  const rules: Rule[] = [
    { path: `${base}*`, fields: all },
    ...homes.map((path) => ({ path, fields: page })),
    ...folders.pages.map((folder) => ({ path: `${base}${folder}/*`, fields: page })),
    ...folders.embeds.map((folder) => ({ path: `${base}${folder}/*`, fields: own(policy.embed) })),
    ...folders.open.map((folder) => ({ path: `${base}${folder}/*`, fields: own(policy.asset) })),
    ...folders.openFiles.map((file) => ({ path: `${base}${file}`, fields: own(policy.asset) })),
    ...folders.hashed.map((folder) => ({ path: `${base}${folder}/*`, fields: kept })),
    ...(scripts ? ['js', 'css'].map((ending) => ({ path: `${base}_lotse/*.${ending}`, fields: kept })) : []),
  ];
  const blocks = rules.map(({ path, fields }) =>
    [path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${comments('#', remarks(host, setup))}\n\n${blocks.join('\n')}\n`;
}

/** The file `_redirects` as Cloudflare Pages, Netlify and GitLab Pages read it. */
export const redirectsFile = ({ base, redirects }: Setup): string =>
  redirects.map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`).join('');
