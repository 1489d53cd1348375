import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Site, site as siteSchema } from '../model/site.ts';
import { validate } from '../model/validate.ts';
import { type BrowserScript, buildScripts } from './browser-scripts.ts';
import { contentFolder, readAssets, readSite } from './content-fs.ts';
import { allMedia } from './media.ts';
import { namedScripts } from './named-scripts.ts';
import { writeOffline } from './offline.ts';
import { withPolicy, writeServing } from './page-policy.ts';
import { type JoinedStyles, pageStyles, writeJoined } from './page-styles.ts';
import { relativeLinks, relativeStyles } from './relative-links.ts';
import { searchIndexes } from './search-index.ts';
import { writeSecurityText } from './security-text.ts';
import { pageSizes } from './sizes.ts';
import { themeCss } from './theme.ts';

/** Everything Lotse adds to Astro: scripts and theme before, one pass over finished pages, search and pictures after. */
export function lotse(): AstroIntegration {
  let scripts: BrowserScript[] = [];
  let records = '[]';
  let site: Site | undefined;
  const joined: JoinedStyles = new Map();
  return {
    name: 'lotse',
    hooks: {
      'astro:config:setup': async ({ updateConfig, command, addWatchFile }) => {
        site = ownSite();
        scripts = await buildScripts(command === 'dev', site?.languages[0], command !== 'dev' && site?.offline);
        const virtual = {
          'virtual:lotse/scripts': () =>
            `export const scripts = ${JSON.stringify(Object.fromEntries(scripts.map(({ name, url }) => [name, url])))};
            export const starters = ${JSON.stringify(Object.fromEntries(scripts.filter(({ name }) => name === 'starter').map(({ language, url }) => [language, url])))}`,
          'virtual:lotse/theme.css': theme,
        };
        updateConfig({ vite: { plugins: [virtualModules(virtual), devFiles(() => scripts)] } });
        if (command === 'dev')
          for (const room of ['language', 'model', 'i18n', 'markdown', 'components', 'search', 'embed'])
            for (const file of readdirSync(join('src', room), { recursive: true, withFileTypes: true }))
              if (file.isFile() && /\.tsx?$/.test(file.name)) addWatchFile(join(resolve(file.parentPath), file.name));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const finish = (html: string, pathname: string) => {
          const page = relativeLinks(namedScripts(pageStyles(html, joined), scripts), pathname);
          return site ? withPolicy(page, site) : page;
        };
        setPrerenderer((original) => ({
          ...original,
          name: 'lotse',
          getStaticPaths: () => original.getStaticPaths(),
          render: async (request, options) => {
            const answer = await original.render(request, options);
            const response = answer instanceof Response ? answer : answer.response;
            const { pathname } = new URL(request.url);
            if (pathname === '/api/v1/search-index.json') records = await response.clone().text();
            if (!response.headers.get('content-type')?.includes('html')) return answer;
            const finished = new Response(finish(await response.text(), pathname), response);
            return answer instanceof Response ? finished : { ...answer, response: finished };
          },
        }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        mkdirSync(join(out, '_lotse/media'), { recursive: true });
        for (const { url, code } of scripts) writeFileSync(join(out, url), code);
        for (const { name, path } of allMedia(readAssets(resolve(contentFolder()))))
          writeFileSync(join(out, '_lotse/media', name), readFileSync(path));
        if (site) writeServing(out, site);
        copyFileSync('NOTICE', join(out, '_lotse/NOTICE.txt'));
        // No page has islands: what the Preact renderer brings for them is never asked for.
        for (const file of readdirSync(join(out, '_astro')).filter((name) => name.endsWith('.js'))) rmSync(join(out, '_astro', file));
        writeJoined(join(out, '_astro'), joined);
        for (const file of readdirSync(join(out, '_astro')).filter((name) => name.endsWith('.css')))
          writeFileSync(join(out, '_astro', file), relativeStyles(readFileSync(join(out, '_astro', file), 'utf8'), '_astro'));
        if (site && !site.publicUrl)
          logger.info('no publicUrl in site.yaml: pages have no link cards (OpenGraph, oEmbed) and there is no feed');
        logger.info(await searchIndexes(JSON.parse(records), out));
        if (site) for (const line of [...(await writeOffline(out, site)), writeSecurityText(out, site)]) logger.info(line);
        for (const line of pageSizes(out, scripts)) logger.info(line);
      },
    },
  };
}

/** The company's settings; undefined where they are broken, which stops the build elsewhere. */
function ownSite(): Site | undefined {
  const source = readSite(resolve(contentFolder()));
  const read = source && validate(siteSchema, source);
  return read && 'data' in read ? read.data : undefined;
}

function theme(): string {
  const site = ownSite();
  return site ? themeCss(site.colours) : '';
}

/** Vite plugin: modules that exist only in memory. */
function virtualModules(modules: Record<string, () => string>) {
  return {
    name: 'lotse-virtual',
    resolveId: (id: string) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: (id: string) => modules[id.slice(1)]?.(),
  };
}

/** Vite plugin: while writing, scripts and pictures are served at the addresses they will have. */
function devFiles(scripts: () => BrowserScript[]) {
  return {
    name: 'lotse-dev-files',
    configureServer(server: {
      middlewares: {
        use(
          handler: (
            request: { url?: string },
            response: { setHeader(name: string, value: string): void; end(body: string | Buffer): void },
            next: () => void,
          ) => void,
        ): void;
      };
    }) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        const script = scripts().find((one) => one.url === path || `/_lotse/${one.name}.js` === path);
        const media = path.startsWith('/_lotse/media/')
          ? allMedia(readAssets(resolve(contentFolder()))).find((one) => path.endsWith(`/${one.name}`))
          : undefined;
        if (script) {
          response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/javascript');
          response.end(script.code);
        } else if (media) {
          if (media.name.endsWith('.svg')) response.setHeader('content-type', 'image/svg+xml');
          response.end(readFileSync(media.path));
        } else next();
      });
    },
  };
}
