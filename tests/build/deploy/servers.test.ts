import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observatory } from './observatory.ts';
import { fetchServers, program, type Running, serverNames, startServer } from './real-servers.ts';
import { goLive, smallRelease } from './small-release.ts';

const wide = Boolean(process.env['LOTSE_WIDE']);
if (wide && serverNames.some((name) => !program(name))) fetchServers();

const base = '/a/b/';
const folder = mkdtempSync(join(tmpdir(), 'lotse-deploy-'));
// A server gives up root’s rights and still has to read the files.
chmodSync(folder, 0o755);
beforeAll(async () => {
  goLive(await smallRelease(base), folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}
/** Asks as it stands: nothing is unpacked, no redirect followed. */
const ask = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    // The path goes out as it is: a URL would be tidied first.
    request({ host: '127.0.0.1', port: new URL(url).port, path: url.slice(new URL(url).origin.length), headers }, (response) => {
      let body = '';
      response.setEncoding('latin1').on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers as Record<string, string>, body }));
    })
      .on('error', fail)
      .end();
  });

const pages = ['', 'en/', 'terms/', 'terms/touchpoint/'];
const embeds = ['embed/terms/touchpoint/', 'en/embed/terms/touchpoint/'];
const assets: Record<string, RegExp> = {
  'embed.js': /^(?:text|application)\/javascript/,
  'favicon.svg': /^image\/svg\+xml/,
  'head/de.js': /^text\/javascript/,
  'pagefind/de/pagefind.js': /^text\/javascript/,
  'pagefind/de/wasm.de.pagefind': /^application\/octet-stream/,
};
const hashed: Record<string, RegExp> = {
  '_astro/page.1a2b3c4d.css': /^text\/css/,
  '_astro/text.DLxlUchJ.woff2': /^font\/woff2/,
  '_lotse/starter.1a2b3c4d.js': /^text\/javascript/,
  '_lotse/media/captions.60d197f72a.vtt': /^text\/vtt/,
  'pagefind/de/fragment/de_1a2b3c4.pf_fragment': /^application\/octet-stream/,
  'pagefind/de/index/de_1a2b3c4.pf_index': /^application\/octet-stream/,
};
const data: Record<string, RegExp> = {
  'api/v1/terms.json': /^application\/json/,
  '_lotse/NOTICE.txt': /^text\/plain/,
  'pagefind/de/pagefind-entry.json': /^application\/json/,
};
const files = { ...assets, ...hashed, ...data };
const ancestors = ({ headers }: Answer) => /frame-ancestors ([^;]*)/.exec(headers['content-security-policy'] ?? '')?.[1];

describe.each(serverNames)('%s, with the configuration made for it and a site in a sub-folder', (name) => {
  // A machine without the server says so; a wide run must not.
  const here = Boolean(program(name));
  it.runIf(wide)('is there', () => expect(here).toBe(true));

  describe.skipIf(!here)(here ? 'running' : `(no ${name} on this machine: npm run test:wide fetches it)`, () => {
    let server: Running;
    beforeAll(async () => {
      server = await startServer(name, base, join(folder, 'srv/www'), mkdtempSync(join(folder, `${name}-`)));
    });
    afterAll(() => server?.stop());
    const at = (path: string, headers?: Record<string, string>) => ask(server.origin + base + path, headers);

    it('answers folders with their pages, and leads to the slash at their end', async () => {
      for (const path of [...pages, ...embeds]) {
        const answer = await at(path);
        expect.soft(answer.status, path).toBe(200);
        expect.soft(answer.headers['content-type'], path).toMatch(/^text\/html; charset=utf-8$/i);
      }
      for (const path of ['terms/touchpoint', 'embed/terms/touchpoint', 'terms', 'en']) {
        const answer = await at(path);
        expect.soft(answer.status, path).toBeGreaterThanOrEqual(301);
        expect.soft(answer.status, path).toBeLessThanOrEqual(308);
        expect.soft(new URL(answer.headers['location'] ?? '', server.origin).pathname, path).toBe(`${base}${path}/`);
      }
      const bare = await ask(server.origin + base.slice(0, -1));
      expect(bare.status).toBe(301);
      expect(new URL(bare.headers['location'] ?? '', server.origin).pathname).toBe(base);
      expect(ancestors(bare)).toBe("'self'");
    });

    it('answers what is not there with the site’s own page and 404, at any depth, as an asset too', async () => {
      for (const path of [
        'nothing',
        'terms/nothing/at/all/',
        'embed/terms/nothing/',
        '_astro/nothing.js',
        'api/v1/nothing.json',
        '.hidden',
      ]) {
        const answer = await at(path);
        expect.soft(answer.status, path).toBe(404);
        expect.soft(answer.body, path).toContain('<title>lost</title>');
        expect.soft(answer.headers['content-type'], path).toMatch(/^text\/html/);
        expect.soft(answer.headers['cache-control'], path).toBe('no-cache');
      }
    });

    it('leads the addresses of a renamed entry on for good', async () => {
      for (const path of ['terms/', 'en/terms/', 'embed/terms/']) {
        const answer = await at(`${path}kontakt/`);
        expect.soft(answer.status, path).toBe(301);
        expect.soft(new URL(answer.headers['location'] ?? '', server.origin).pathname, path).toBe(`${base}${path}touchpoint/`);
      }
    });

    it('says on every answer who may frame it: the site itself, and for embed pages the hosts of site.yaml', async () => {
      const strict = [...pages, 'nothing/', 'terms/touchpoint', 'terms/kontakt/', '_astro/nothing.js'];
      for (const path of strict) expect.soft(ancestors(await at(path)), path).toBe("'self'");
      const open = [
        ...embeds,
        'embed/terms/touchpoint',
        'embed/terms/nothing/',
        'embed/terms/touchpoint/?theme=dark',
        'embed/terms/kontakt/',
      ];
      for (const path of open)
        expect.soft(ancestors(await at(path)), path).toBe("'self' https://intranet.example https://*.sharepoint.example");
      for (const path of Object.keys(files)) expect.soft(ancestors(await at(path)), path).toBeDefined();
      for (const path of ['embed/../terms/touchpoint/', 'embed/%2e%2e/terms/touchpoint/', 'embed//../terms/touchpoint/'])
        expect.soft(ancestors(await at(path)) ?? "'self'", path).toBe("'self'");
    });

    it('sends each header once, and no other policy than the one', async () => {
      const once = [
        'x-content-type-options',
        'referrer-policy',
        'permissions-policy',
        'strict-transport-security',
        'content-security-policy',
      ];
      const raw = (path: string) =>
        new Promise<string[]>((done, fail) =>
          request(server.origin + base + path, (response) => {
            response.resume();
            done(response.rawHeaders.filter((_text, index) => index % 2 === 0).map((field) => field.toLowerCase()));
          })
            .on('error', fail)
            .end(),
        );
      for (const path of ['', 'embed/terms/touchpoint/', 'nothing/', 'terms/touchpoint', 'terms/kontakt/', '_astro/page.1a2b3c4d.css']) {
        const fields = await raw(path);
        for (const field of [...once, 'cache-control'])
          if (field !== 'cache-control' || !path.includes('kontakt'))
            expect.soft(fields.filter((one) => one === field).length, `${path} ${field}`).toBe(1);
      }
      expect((await at('')).headers['x-content-type-options']).toBe('nosniff');
    });

    it('lets anybody load files, and nobody pages', async () => {
      for (const path of Object.keys(files)) {
        const { headers } = await at(path, { Origin: 'null' });
        expect.soft(headers['access-control-allow-origin'], path).toBe('*');
        expect.soft(headers['cross-origin-resource-policy'], path).toBe('cross-origin');
        expect.soft(headers['cross-origin-opener-policy'], path).toBeUndefined();
      }
      for (const path of [...pages, ...embeds, 'nothing/']) {
        const { headers } = await at(path, { Origin: 'null' });
        expect.soft(headers['access-control-allow-origin'], path).toBeUndefined();
        expect.soft(headers['cross-origin-opener-policy'], path).toBeUndefined();
      }
    });

    it('has files kept for a year when their names change with their content, and all others asked for again', async () => {
      for (const path of Object.keys(hashed))
        expect.soft((await at(path)).headers['cache-control'], path).toBe('public, max-age=31536000, immutable');
      for (const path of [...pages, ...embeds, ...Object.keys(assets), ...Object.keys(data)])
        expect.soft((await at(path)).headers['cache-control'], path).toBe('no-cache');
    });

    it('gives every file its media type', async () => {
      for (const [path, type] of Object.entries(files)) {
        expect.soft((await at(path)).status, path).toBe(200);
        expect.soft((await at(path)).headers['content-type'], path).toMatch(type);
      }
    });

    it('sends packed files to those who can unpack them, with the type of what is in them', async () => {
      const types = {
        'terms/touchpoint/': /^text\/html; charset=utf-8$/i,
        '_astro/page.1a2b3c4d.css': /^text\/css/,
        'api/v1/terms.json': /^application\/json/,
      };
      for (const [path, type] of Object.entries(types)) {
        const plain = await at(path);
        const sizes = [plain.body.length];
        expect.soft(plain.headers['content-encoding'], path).toBeUndefined();
        for (const coding of ['gzip', 'br']) {
          const answer = await at(path, { 'Accept-Encoding': coding === 'br' ? 'gzip, deflate, br, zstd' : 'gzip' });
          expect.soft(answer.status, path).toBe(200);
          expect.soft(answer.headers['content-encoding'], `${path} ${coding}`).toBe(coding);
          expect.soft(answer.headers['content-type'], `${path} ${coding}`).toMatch(type);
          expect.soft(answer.headers['vary'], `${path} ${coding}`).toMatch(/accept-encoding/i);
          sizes.push(answer.body.length);
        }
        expect.soft(Math.max(...sizes.slice(1)), path).toBeLessThan((sizes[0] ?? 0) / 3);
      }
      expect((await at('terms/touchpoint/', { 'Accept-Encoding': 'br;q=0, gzip;q=0' })).headers['content-encoding']).toBeUndefined();
    });

    it('says when nothing has changed', async () => {
      const { headers } = await at('terms/touchpoint/');
      const again = await at('terms/touchpoint/', { 'If-None-Match': headers['etag'] ?? '' });
      expect(again.status).toBe(304);
      expect(again.headers['cache-control']).toBe('no-cache');
    });

    it('gets at least 120 points by the rules of Mozilla’s Observatory', async () => {
      for (const path of [...pages, ...embeds, 'nothing/']) {
        const { score, why } = observatory(await at(path));
        expect.soft(score, `${path}: ${why.join(', ')}`).toBeGreaterThanOrEqual(120);
      }
    });
  });
});
