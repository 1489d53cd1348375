import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/content-fs.ts';
import { colourIcon, outlineIcon } from '../../../src/exports/teams/icon.ts';
import { shortened, teamsManifest } from '../../../src/exports/teams/manifest.ts';
import { png } from '../../../src/exports/teams/png.ts';
import { uuidOf } from '../../../src/exports/teams/uuid.ts';
import { readLibrary } from '../../../src/model/read-library.ts';

const { library } = readLibrary(readContent('tests/fixtures/second'));
if (!library) throw new Error('the fixture is broken');
const root = 'https://words.harbour-bikes.example/';
const term = library.of('terms')[0];
const manifest = teamsManifest(library, root, term ? [term] : [], 'en', { search: 'Search', review: 'Review' });

describe('the manifest of a Teams app', () => {
  it('has the fields its schema requires, within their lengths, and no others', () => {
    expect(Object.keys(manifest).sort()).toEqual(
      [
        '$schema',
        'accentColor',
        'description',
        'developer',
        'icons',
        'id',
        'manifestVersion',
        'name',
        'staticTabs',
        'validDomains',
        'version',
      ].sort(),
    );
    expect(manifest.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(manifest.accentColor).toMatch(/^#[0-9A-F]{6}$/);
    expect(manifest.developer.name.length).toBeLessThanOrEqual(32);
    expect(manifest.name.short.length).toBeLessThanOrEqual(30);
    expect(manifest.description.short.length).toBeLessThanOrEqual(80);
    for (const address of [manifest.developer.websiteUrl, manifest.developer.privacyUrl, manifest.developer.termsOfUseUrl])
      expect(address.startsWith(root)).toBe(true);
  });

  it('shows embed pages, leads to full pages, and names the one domain both lie on', () => {
    expect(manifest.staticTabs.map(({ contentUrl }) => contentUrl)).toEqual([
      `${root}embed/terms/${term?.id}/`,
      `${root}embed/search/`,
      `${root}embed/review/`,
    ]);
    expect(manifest.staticTabs.map(({ websiteUrl }) => websiteUrl)).toEqual([
      `${root}terms/${term?.id}/`,
      `${root}search/`,
      `${root}review/`,
    ]);
    expect(new Set(manifest.staticTabs.map(({ entityId }) => entityId)).size).toBe(3);
    expect(manifest.validDomains).toEqual(['words.harbour-bikes.example']);
  });

  it('shortens at a word', () => {
    expect(shortened('The words we share', 12)).toBe('The words…');
    expect(shortened('Unbreakableword', 8)).toBe('Unbreak…');
    expect(shortened('short', 8)).toBe('short');
  });
});

it('an id of version 5 is the one everybody else computes', () => {
  expect(uuidOf('https://www.example.com/')).toBe(
    // python3 -c "import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, 'https://www.example.com/'))"
    '3d3ed9d2-aa3d-5fa6-90e8-ed662e90f559',
  );
});

describe('a picture', () => {
  it('is a PNG others can read: its parts, and its pixels as they were', () => {
    const made = Buffer.from(png(2, (x, y) => [x * 255, y * 255, 7, 200]));
    expect(made.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(made.subarray(12, 16).toString()).toBe('IHDR');
    const at = made.indexOf('IDAT');
    const pixels = inflateSync(made.subarray(at + 4, at + 4 + made.readUInt32BE(at - 4)));
    expect([...pixels]).toEqual([0, 0, 0, 7, 200, 255, 0, 7, 200, 0, 0, 255, 7, 200, 255, 255, 7, 200]);
    expect(made.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
  });

  it('of the app is 192 pixels wide on the company’s colour, and its outline 32, white on nothing', () => {
    const sizes = [colourIcon('#9a3412', '#ffffff'), outlineIcon()].map((icon) => Buffer.from(icon).readUInt32BE(16));
    expect(sizes).toEqual([192, 32]);
    expect(Buffer.from(outlineIcon())).toEqual(Buffer.from(outlineIcon()));
  });
});
