import { describe, expect, it } from 'vitest';
import { parseLink, resolveLinks, routesOf } from '../../src/model/routes.ts';
import fc from '../property.ts';

describe('the URLs of a site', () => {
  it('have no prefix in the leading language and one in the others', () => {
    const german = routesOf('de');
    expect([german.home('de'), german.home('en')]).toEqual(['/', '/en/']);
    expect([german.entry('terms', 'anker', 'de'), german.entry('terms', 'anker', 'en')]).toEqual(['/terms/anker/', '/en/terms/anker/']);
    const english = routesOf('en');
    expect([english.index('paths', 'en'), english.index('paths', 'de')]).toEqual(['/paths/', '/de/paths/']);
    expect([english.embed('terms', 'x', 'de'), english.search('en')]).toEqual(['/de/embed/terms/x/', '/search/']);
  });

  it('name the folder of a language for Astro, none for the leading one', () => {
    expect([routesOf('en').locale('en'), routesOf('en').locale('de')]).toEqual([undefined, 'de']);
  });

  it('lead to the handbook with and without a page', () => {
    expect([routesOf('de').docs('de'), routesOf('de').docs('en', 'findings/contrast')]).toEqual([
      '/docs/de/',
      '/docs/en/findings/contrast/',
    ]);
  });
});

describe('a link inside the house', () => {
  it('is taken apart into kind, id and anchor', () => {
    expect(parseLink('lotse:terms/anker#woraus-er-ist')).toEqual({ kind: 'terms', id: 'anker', anchor: 'woraus-er-ist' });
    expect(parseLink('lotse:terms/anker')).toEqual({ kind: 'terms', id: 'anker', anchor: '' });
  });

  it.each(['https://example.org', 'lotse:', 'lotse:terms', 'lotse:terms/', 'lotse:terms/a/b', 'lotse:/a', '#a', ''])(
    'is not “%s”',
    (href) => {
      expect(parseLink(href)).toBeUndefined();
    },
  );
});

describe('links in stored HTML', () => {
  const page = (kind: string, id: string) => `../../${kind}/${id}/`;

  it('become addresses and keep their anchor', () => {
    expect(resolveLinks('<a href="lotse:terms/anker#a">A</a> <a class="x" href="lotse:guides/halt">B</a>', page)).toBe(
      '<a href="../../terms/anker/#a">A</a> <a class="x" href="../../guides/halt/">B</a>',
    );
  });

  it('of other kinds stay as they are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('https://example.org/', 'mailto:', '#', 'lotse', '../'),
        fc.stringMatching(/^[a-z0-9/#.-]*$/),
        (start, rest) => {
          const url = start + rest;
          const html = `<a href="${url}">lotse:terms/anker</a>`;
          return resolveLinks(html, page) === html;
        },
      ),
    );
  });
});
