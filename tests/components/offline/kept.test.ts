import { describe, expect, it } from 'vitest';
import { type Asked, languageOf, pathOf, unchanged, wayOf } from '../../../src/components/offline/kept.ts';

const scope = 'https://intranet.example/a/b/';
const asks = (path: string, more: Partial<Asked> = {}) =>
  wayOf({ method: 'GET', url: `${scope}${path}`, mode: 'no-cors', destination: 'script', part: false, ...more }, scope, ['de', 'en']);

describe('the worker', () => {
  it('asks the network first for pages and for files whose names stay', () => {
    expect(asks('terms/touchpoint/', { mode: 'navigate', destination: 'document' })).toBe('page');
    expect(asks('?theme=dark', { mode: 'navigate', destination: 'document' })).toBe('page');
    expect(asks('head/de.js')).toBe('file');
  });

  it('gives from what is kept only files whose names change with their content', () => {
    expect(asks('_lotse/search.0a33c326.js')).toBe('hashed');
    expect(asks('_astro/page.03387e5e.css', { destination: 'style' })).toBe('hashed');
    expect(asks('_lotse/starter.js')).toBe('file');
  });

  it('stays out of frames, of what is sent, of parts of clips, of other sites and of itself', () => {
    expect(asks('embed/terms/touchpoint/', { mode: 'navigate', destination: 'iframe' })).toBeUndefined();
    expect(asks('terms/touchpoint/', { method: 'POST', mode: 'navigate', destination: 'document' })).toBeUndefined();
    expect(asks('stories/x/voice.mp3', { part: true })).toBeUndefined();
    expect(asks('_lotse/media/clip.0a33c326.mp4', { destination: 'video' })).toBeUndefined();
    expect(asks('sw.js')).toBeUndefined();
    expect(asks('', { url: 'https://intranet.example/a/bc/' })).toBeUndefined();
  });
});

it('a page is known by its path alone, below whatever folder the site lies', () => {
  expect(pathOf(`${scope}terms/x/index.html?q=1#a`, scope)).toBe('terms/x/');
  expect(pathOf(`${scope}index.html`, scope)).toBe('');
  expect(pathOf(`${scope}terms/myindex.html`, scope)).toBe('terms/myindex.html');
});

it('the language of a page is told by its path', () => {
  expect(
    ['', 'terms/x/', 'docs/de/', 'en/', 'en/terms/', 'docs/en/terms/', 'english/'].map((path) => languageOf(path, ['de', 'en'])),
  ).toEqual(['de', 'de', 'de', 'en', 'en', 'en', 'de']);
  expect(['', 'de/terms/', 'docs/de/'].map((path) => languageOf(path, ['en', 'de']))).toEqual(['en', 'de', 'de']);
});

it('a new version fetches what is new or has changed, and nothing else', () => {
  expect(unchanged({ a: '1', b: '2', c: '3' }, { a: '1', b: '9', d: '4' })).toEqual(['a']);
});
