import { beforeAll, describe, expect, it, vi } from 'vitest';

// The element's class needs a base to stand on; only the address is asked for here.
vi.stubGlobal('HTMLElement', class {});
type Element = typeof import('../../../src/embed/host/embed-element.ts');
let [addressOf, startHeight] = [] as unknown as [Element['addressOf'], Element['startHeight']];
beforeAll(async () => {
  ({ addressOf, startHeight } = await import('../../../src/embed/host/embed-element.ts'));
});

const root = 'https://lotse.example/a/b/';
const at = (attributes: Record<string, string>) => addressOf(root, (name) => attributes[name] ?? null);

describe('<lotse-embed>', () => {
  it('frames the embed page of an entry, with what is asked of it', () => {
    expect(at({ entry: 'terms/touchpoint' })).toBe('https://lotse.example/a/b/embed/terms/touchpoint/');
    expect(at({ entry: 'search' })).toBe('https://lotse.example/a/b/embed/search/');
    expect(at({ entry: 'terms/compare/a--b', theme: 'dark', accent: '#aa0000' })).toBe(
      'https://lotse.example/a/b/embed/terms/compare/a--b/?theme=dark&accent=%23aa0000',
    );
    expect(at({ src: 'https://lotse.example/a/b/en/embed/terms/silo/?theme=dark', steps: '2-3' })).toBe(
      'https://lotse.example/a/b/en/embed/terms/silo/?theme=dark&steps=2-3',
    );
  });

  it.each([
    [{}],
    [{ entry: '../../evil' }],
    [{ entry: 'terms/"><script>' }],
    [{ src: 'https://evil.example/' }],
    [{ src: 'javascript:alert(1)' }],
    [{ src: 'https://lotse.example/a/bad/' }],
    [{ src: '../../other/' }],
    [{ src: 'http://[' }],
  ])('frames nothing for %j', (attributes) => {
    expect(at(attributes as Record<string, string>)).toBeUndefined();
  });

  it('starts with the height the host asks for, unless no host would grant it', () => {
    expect(['300', '20000', '1'].map(startHeight)).toEqual([300, 20_000, 1]);
    for (const odd of [null, '', '0', '-5', '1e9', 'Infinity', 'NaN', '300px', 'x']) expect(startHeight(odd), String(odd)).toBe(640);
  });
});
