import { describe, expect, it } from 'vitest';
import { isOwnScript } from '../../src/components/base/own-script.ts';

const root = 'https://intranet.example/a/b/';

describe('the site’s own scripts', () => {
  it.each([
    '_lotse/search.0a1b2c3d.js',
    'head/de.js',
    'head/de-texts.js',
    'cards/en-3.js',
    'pagefind/de/pagefind.js',
    'stories/wrong-bill/film.js',
    'en/stories/wrong-bill/film.js',
    'api/v1/heights.js',
    'sw.js',
  ])('lie at %s', (path) => expect(isOwnScript(root + path, root)).toBe(true));
  it.each([
    'https://evil.example/_lotse/search.0a1b2c3d.js',
    'https://intranet.example/_lotse/search.js',
    'https://intranet.example/a/b/uploads/x.js',
    'https://intranet.example/a/b/_lotse/../../x.js',
    'https://intranet.example/a/b/_lotse/%2e%2e/x.js',
    'https://intranet.example/a/b/_lotse/x.js?y=.js',
    'https://intranet.example/a/b/_lotse/x.js#.js',
    'https://intranet.example/a/b/_lotse/media/picture.svg',
    'https://intranet.example/a/b/terms/touchpoint/',
    'data:text/javascript,alert(1)//_lotse/x.js',
    'blob:https://intranet.example/a/b/_lotse/x.js',
    '//evil.example/_lotse/x.js',
    '_lotse/x.js',
    '',
  ])('do not lie at %s', (address) => expect(isOwnScript(address, root)).toBe(false));
});
