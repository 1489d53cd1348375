import { element, escaped, xmlDocument } from '../packages/manifest/xml.ts';
import { foldersOf } from './folders.ts';
import { type Host, mediaTypes, type Setup } from './host.ts';
import { remarks } from './remarks.ts';

/** IIS: one `web.config` in the site’s folder; folders that differ have a `location` each. Nothing in it needs the rewrite module. */
export const iis: Host = { name: 'iis', files: (setup) => [{ path: 'web.config', body: config(setup) }] };

type Fields = Readonly<Record<string, string>>;

function config(setup: Setup): string {
  const { base, policy, languages, redirects } = setup;
  const folders = foldersOf(languages);
  const inLocation = (path: string, fields: Fields, kept = false) =>
    location(path, custom(fields, Object.keys(policy.page)), kept ? element('staticContent', {}, cache(true)) : '');
  const { hashed } = folders;
  return xmlDocument(
    `<!--\n${remarks('iis', setup).map(escaped).join('\n').replaceAll('--', '- -')}\n-->\n${element(
      'configuration',
      {},
      element(
        'system.webServer',
        {},
        element('directoryBrowse', { enabled: 'false' }),
        element('defaultDocument', { enabled: 'true' }, element('files', {}, element('clear'), element('add', { value: 'index.html' }))),
        element(
          'httpErrors',
          { errorMode: 'Custom', existingResponse: 'Replace' },
          element('remove', { statusCode: '404' }),
          element('error', { statusCode: '404', path: '404.html', responseMode: 'File' }),
        ),
        element(
          'staticContent',
          {},
          ...Object.entries(mediaTypes).flatMap(([ending, mimeType]) => [
            element('remove', { fileExtension: `.${ending}` }),
            element('mimeMap', { fileExtension: `.${ending}`, mimeType }),
          ]),
          cache(false),
        ),
        custom(policy.page, ['X-Powered-By']),
      ),
      ...folders.embeds.map((folder) => inLocation(folder, policy.embed)),
      ...[...folders.open, ...folders.openFiles].map((folder) => inLocation(folder, policy.asset, hashed.includes(folder))),
      ...hashed.filter((folder) => !folders.open.includes(folder)).map((folder) => inLocation(folder, policy.asset, true)),
      ...redirects.map(({ from, to }) =>
        location(
          from.replace(/^\/|\/$/g, ''),
          element('httpRedirect', {
            enabled: 'true',
            destination: base + to.slice(1),
            exactDestination: 'true',
            httpResponseStatus: 'Permanent',
          }),
        ),
      ),
    )}`,
  );
}

const location = (path: string, ...children: string[]): string =>
  element('location', { path }, element('system.webServer', {}, ...children));

const cache = (kept: boolean): string =>
  kept
    ? element('clientCache', { cacheControlMode: 'UseMaxAge', cacheControlMaxAge: '365.00:00:00', cacheControlCustom: 'public, immutable' })
    : element('clientCache', { cacheControlMode: 'DisableCache' });

/** Fields of our own, in place of inherited ones. */
const custom = (fields: Fields, inherited: readonly string[]): string =>
  element(
    'httpProtocol',
    {},
    element(
      'customHeaders',
      {},
      ...[...new Set([...inherited, ...Object.keys(fields)])].map((name) => element('remove', { name })),
      ...Object.entries(fields).map(([name, value]) => element('add', { name, value })),
    ),
  );
