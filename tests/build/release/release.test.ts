import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { timeOf } from '../../../src/build/release/pack.ts';
import { goLive, smallRelease, smallSite, unpack } from '../deploy/small-release.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-release-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a release', () => {
  it('is the same to the byte when made again, in another time zone too', async () => {
    const zone = process.env['TZ'];
    const made: string[] = [];
    for (const one of ['UTC', 'America/St_Johns', 'Pacific/Apia']) {
      process.env['TZ'] = one;
      made.push(sha((await smallRelease()).zip));
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(made).size).toBe(1);
  });

  it('has another name as soon as one byte differs', async () => {
    const names = [await smallRelease(), await smallRelease('/a/b/', { 'terms/x/index.html': 'x' }), await smallRelease('/')].map(
      ({ name }) => name,
    );
    expect(new Set(names).size).toBe(3);
  });

  it('holds the site, packed files that unpack to the same, configurations, scripts and a guide, and a checksum of each', async () => {
    const { name, zip } = await smallRelease();
    const files = Object.fromEntries(Object.entries(unzipSync(zip)).map(([path, body]) => [path.slice(name.length + 1), body]));
    for (const [path, body] of smallSite()) expect.soft(sha(files[`site/${path}`] ?? new Uint8Array()), path).toBe(sha(body));
    const html = files['site/terms/touchpoint/index.html'] ?? new Uint8Array();
    expect(brotliDecompressSync(files['site/terms/touchpoint/index.html.br'] ?? new Uint8Array())).toEqual(Buffer.from(html));
    expect(gunzipSync(files['site/terms/touchpoint/index.html.gz'] ?? new Uint8Array())).toEqual(Buffer.from(html));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'README.html',
        'switch.sh',
        'Dockerfile',
        'nginx.conf',
        'kubernetes.yaml',
        'sbom.cdx.json',
        'hosts/iis/web.config',
      ]),
    );
    const sums = Buffer.from(files['SHA256SUMS'] ?? [])
      .toString()
      .trim()
      .split('\n');
    expect(sums.map((line) => line.slice(66)).sort()).toEqual(
      Object.keys(files)
        .filter((path) => path !== 'SHA256SUMS')
        .sort(),
    );
    for (const line of sums) expect.soft(line.slice(0, 64), line).toBe(sha(files[line.slice(66)] ?? new Uint8Array()));
  });

  it('gives a changed file another time, so that no server takes it for the old one', () => {
    const times = ['a', 'b', 'c', 'd'].map((text) => timeOf(Buffer.from(text)).getTime());
    expect(new Set(times).size).toBe(4);
    for (const time of times) expect(new Date(time).getSeconds() % 2).toBe(0);
    expect(timeOf(Buffer.from('a')).getTime()).toBe(times[0]);
  });
});

describe('switch.sh', () => {
  const live = (path: string) => join(folder, 'srv/www/a/b', path);
  const release = (n: number) =>
    smallRelease('/a/b/', {
      'index.html': `release ${n}`,
      [`_astro/page.${n}.css`]: `release ${n}`,
      [`_lotse/starter.0000000${n}.js`]: `${n}`,
    });

  it('makes a release live below the path it is made for', async () => {
    goLive(await release(1), folder);
    expect(readFileSync(live('index.html'), 'utf8')).toBe('release 1');
    expect(existsSync(live('terms/touchpoint/index.html.br'))).toBe(true);
  });

  it('switches to the next one and keeps the files pages of earlier ones ask for, up to the number of releases kept', async () => {
    for (const n of [1, 2, 3, 4]) goLive(await release(n), folder);
    expect(readFileSync(live('index.html'), 'utf8')).toBe('release 4');
    expect([1, 2, 3, 4].map((n) => existsSync(live(`_astro/page.${n}.css`)))).toEqual([false, true, true, true]);
    expect([1, 2, 3, 4].map((n) => existsSync(live(`_lotse/starter.0000000${n}.js`)))).toEqual([false, true, true, true]);
    expect(readdirSync(join(folder, 'srv/releases')).length).toBe(3);
    expect(readdirSync(join(folder, 'srv/live')).length).toBe(1);
  });

  it('goes back when an earlier release is run again', async () => {
    const first = goLive(await release(1), folder);
    goLive(await release(2), folder);
    execFileSync('sh', [join(first, 'switch.sh'), join(folder, 'srv')]);
    expect(readFileSync(live('index.html'), 'utf8')).toBe('release 1');
    expect(existsSync(live('_astro/page.2.css'))).toBe(true);
  });

  it('leaves everything as it is when a file of the release is damaged', async () => {
    goLive(await release(1), folder);
    const two = await release(2);
    const unpacked = unpack(two, folder);
    writeFileSync(join(unpacked, 'site/index.html'), 'damaged');
    expect(() => execFileSync('sh', [join(unpacked, 'switch.sh'), join(folder, 'srv')], { stdio: 'pipe' })).toThrow(/damaged/);
    expect(readFileSync(live('index.html'), 'utf8')).toBe('release 1');
  });

  it('can be started as a program: the zip keeps that right', async () => {
    const { name, zip } = await smallRelease();
    const at = Buffer.from(zip).lastIndexOf(`${name}/switch.sh`);
    // Of the entry in the zip’s directory: rights lie 8 bytes before its name (APPNOTE 4.3.12), in the upper half.
    expect((new DataView(zip.buffer, zip.byteOffset).getUint32(at - 8, true) >>> 16) & 0o777).toBe(0o755);
  });
});
