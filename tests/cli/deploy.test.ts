import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lay, smallSite } from '../build/deploy/small-release.ts';
import { lotse } from './run-lotse.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse deploy ü '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const content = { LOTSE_CONTENT: 'tests/fixtures/second' };

describe('lotse deploy-config', () => {
  it('writes a host’s files and says what to do with them and what the host cannot do', async () => {
    const { code, out } = await lotse(['deploy-config', '--host', 'gitlab-pages', '--out', folder], content);
    expect(code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['.gitlab-ci.yml', '_redirects']);
    expect(out).toContain('Was dieser Ort nicht kann:\n- Kopfzeilen sind nicht möglich.');
    const english = await lotse(['deploy-config', '--host', 'gitlab-pages', '--out', folder, '--lang', 'en'], content);
    expect(english.out).toContain('- Headers are not possible.');
  });

  it('names the files as data', async () => {
    const { out } = await lotse(['deploy-config', '--host', 'caddy', '--base', 'a/b', '--out', folder, '--json'], content);
    expect(JSON.parse(out)).toEqual({ host: 'caddy', base: '/a/b/', files: [join(folder, 'lotse.caddy')] });
  });

  it('says what a wrong command line got wrong', async () => {
    const wrong = (...args: string[]) => lotse(['deploy-config', ...args], content);
    expect(await wrong('--host', 'apaches')).toMatchObject({ code: 2, err: expect.stringContaining('Gemeint: apache?') });
    expect(await wrong('--host', 'iis', '--base', '/a b')).toMatchObject({ code: 2, err: expect.stringContaining('„/a b“ ist kein Pfad') });
    expect(await wrong()).toMatchObject({ code: 2, err: expect.stringContaining('lotse deploy-config --host nginx|') });
    writeFileSync(join(folder, 'taken'), '');
    const unwritable = await wrong('--host', 'iis', '--out', join(folder, 'taken'));
    expect(unwritable).toMatchObject({ code: 1, err: expect.stringContaining('lässt sich nicht beschreiben') });
  });
});

describe('lotse release', () => {
  const site = () => join(folder, 'site');
  const lain = () => lay(site(), Object.fromEntries([...smallSite()].map(([path, body]) => [path, Buffer.from(body).toString()])));

  it('makes one zip of the built site and says where it lies', async () => {
    lain();
    const { code, out } = await lotse(['release', '--base', '/a', '--out', folder, '--json'], { ...content, LOTSE_OUT: site() });
    expect(code).toBe(0);
    const data = JSON.parse(out);
    const files = unzipSync(readFileSync(data.file));
    expect(Object.keys(files).length).toBe(data.files);
    expect(Buffer.from(files[`${data.name}/hosts/nginx/lotse-location.conf`] ?? []).toString()).toContain('location ^~ /a/ {');
  });

  it('says that heights are not measured where there is no browser, and packs all the same', async () => {
    lain();
    const file = { v: 1, widths: [320, 480, 640, 800, 1024], usual: {}, pages: {} };
    lay(site(), { 'api/v1/heights.json': JSON.stringify(file), 'embed/terms/silo/index.html': '<main data-measure></main>' });
    const none = { ...content, LOTSE_OUT: site(), LOTSE_BROWSER: join(folder, 'none') };
    const release = (...more: string[]) => lotse(['release', '--out', folder, ...more], none);
    expect(await release()).toMatchObject({ code: 0, err: expect.stringContaining('nicht gemessen, denn hier ist kein Browser') });
    const asked = await release('--no-heights');
    expect([asked.code, asked.err.includes('gemessen')]).toEqual([0, false]);
    const pages = { 'embed/terms/silo/': [9, 8, 7, 6, 5], 'embed/terms/touchpoint/': [9, 8, 7, 6, 5] };
    lay(site(), { 'api/v1/heights.json': JSON.stringify({ ...file, pages }) });
    expect((await release()).err).not.toContain('gemessen');
  });

  it('refuses a folder that is no complete site, and names what is missing', async () => {
    lain();
    rmSync(join(site(), '404.html'));
    const { code, err } = await lotse(['release', '--out', folder], { ...content, LOTSE_OUT: site() });
    expect(code).toBe(1);
    expect(err).toContain('es fehlt 404.html');
  });
});
