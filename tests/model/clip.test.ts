import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { checkContent } from '../../src/model/check-content.ts';
import { clipType, hasCaptions, heavyClip } from '../../src/model/clip.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse clip ü '));
  for (const name of ['tiny', 'broken/fine--clip'])
    cpSync(join(fixtures, name), folder, { recursive: true, filter: (path) => !path.endsWith('expected.json') });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a clip', () => {
  it('is told by its ending', () => {
    expect(['a.mp4', 'B.WEBM', 'c.mp3', 'd.mov', 'mp4', 'e.constructor'].map(clipType)).toEqual([
      'video/mp4',
      'video/webm',
      'audio/mpeg',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('of more than 20 MB is warned of, one of 20 MB is not', () => {
    const content = readContent(folder);
    const entry = content.entries.find(({ id }) => id === 'stimme');
    const said = (bytes: number) => {
      if (entry) entry.clips = { 'uta.mp3': bytes };
      return checkContent(content).findings.map(({ rule, severity, params }) => `${severity} ${rule} ${params['size']}`);
    };
    expect(said(heavyClip)).toEqual([]);
    expect(said(heavyClip + 1)).toEqual(['warning clip 21 MB']);
  });

  it('has captions when there is a timed line after the WEBVTT', () => {
    expect(hasCaptions('WEBVTT\n\n00:01.000 --> 00:02.000\nJa\n')).toBe(true);
    expect(hasCaptions('\uFEFFWEBVTT - Title\r\n\r\n1\r\n01:00:01.000 --> 01:00:02.000 line:0\r\nJa\r\n')).toBe(true);
    expect(hasCaptions('WEBVTT\n')).toBe(false);
    expect(hasCaptions('1\n00:00:01,000 --> 00:00:02,000\nSubRip\n')).toBe(false);
    expect(hasCaptions('WEBVTTX\n\n00:01.000 --> 00:02.000\nJa\n')).toBe(false);
  });

  it('and its words are read in reading order, before any scene', () => {
    const { library } = checkContent(readContent(folder));
    const story = library?.get('stories', 'stimme');
    expect(story && library?.reading(story, 'de').map(({ path, text }) => `${path}: ${text}`)).toEqual([
      'summary: Uta sieht die Fähre nicht.',
      'media.transcript.0: Nebel.',
    ]);
  });
});
