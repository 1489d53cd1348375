import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { checkContent } from '../../src/model/check-content.ts';
import { formerId, redirectsOf } from '../../src/model/redirects.ts';

const { library } = checkContent(readContent('tests/fixtures/second'));
const moved = new Map(library && redirectsOf(library).map(({ from, to }) => [from, to]));

describe('renamed entries', () => {
  it('lead on from their page and embed page in every language, from what programs read, and from comparisons', () => {
    expect(moved.get('/terms/passing-on/')).toBe('/terms/hand-off/');
    expect(moved.get('/de/terms/passing-on/')).toBe('/de/terms/hand-off/');
    expect(moved.get('/embed/terms/passing-on/')).toBe('/embed/terms/hand-off/');
    expect(moved.get('/de/embed/terms/passing-on/')).toBe('/de/embed/terms/hand-off/');
    expect(moved.get('/api/v1/terms/passing-on.json')).toBe('/api/v1/terms/hand-off.json');
    expect(moved.get('/terms/compare/passing-on--break-point/')).toBe('/terms/compare/hand-off--break-point/');
  });

  it('lead on from a path’s certificate and its course', () => {
    expect(moved.get('/paths/welcome/certificate/')).toBe('/paths/first-week/certificate/');
    expect(moved.get('/de/embed/paths/welcome/course/')).toBe('/de/embed/paths/first-week/course/');
  });

  it('lead from each address to one place, which is not itself an old one', () => {
    expect(library && redirectsOf(library)).toHaveLength(moved.size);
    for (const to of moved.values()) expect(moved.has(to), to).toBe(false);
  });

  it('may have been of another kind, if there is such a kind', () => {
    expect(formerId('terms', 'x')).toEqual({ kind: 'terms', id: 'x' });
    expect(formerId('terms', 'guides/x')).toEqual({ kind: 'guides', id: 'x' });
    expect(formerId('terms', 'nothing/x')).toBeUndefined();
  });
});
