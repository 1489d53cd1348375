import { foldersOf } from './folders.ts';
import { caching, type Host, mediaTypes, type Setup } from './host.ts';

/** The service refuses a larger configuration. */
export const mostBytes = 20_000;

/** Azure Static Web Apps: one JSON file beside the pages. The first route that fits holds, and its fields replace the global ones. */
export const azureSwa: Host = {
  name: 'azure-swa',
  files: (setup) => {
    const whole = config(setup);
    // At the old addresses of renamed entries lie pages that lead on: too many redirects may be left out.
    const body = Buffer.byteLength(whole) <= mostBytes ? whole : config({ ...setup, redirects: [] });
    return [{ path: 'staticwebapp.config.json', body }];
  },
};

function config({ base, policy, languages, redirects }: Setup): string {
  const folders = foldersOf(languages);
  /** A field that is empty takes a global one away. */
  const instead = (headers: Readonly<Record<string, string>>) =>
    Object.fromEntries([
      ...Object.entries(headers).filter(([name, value]) => policy.page[name] !== value),
      ...Object.keys(policy.page)
        .filter((name) => !(name in headers))
        .map((name) => [name, '']),
    ]);
  const asset = instead(policy.asset);
  const kept = { ...asset, 'Cache-Control': caching.immutable };
  const route = (path: string, headers: Record<string, string>) => ({ route: base + path, headers });
  return `${JSON.stringify(
    {
      trailingSlash: 'always',
      routes: [
        ...redirects.map(({ from, to }) => ({ route: base + from.slice(1), redirect: base + to.slice(1), statusCode: 301 })),
        ...folders.embeds.map((folder) => route(`${folder}/*`, instead(policy.embed))),
        ...folders.hashed.map((folder) => route(`${folder}/*`, kept)),
        route('_lotse/*.{js,css}', kept),
        ...folders.open.filter((folder) => !folders.hashed.includes(folder)).map((folder) => route(`${folder}/*`, asset)),
        ...folders.openFiles.map((file) => route(file, asset)),
      ],
      globalHeaders: { ...policy.page, 'Cache-Control': caching.fresh },
      mimeTypes: Object.fromEntries(Object.entries(mediaTypes).map(([ending, type]) => [`.${ending}`, type])),
      responseOverrides: { 404: { rewrite: `${base}404.html` } },
    },
    null,
    1,
  )}\n`;
}
