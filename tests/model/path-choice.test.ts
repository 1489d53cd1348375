import { describe, expect, it } from 'vitest';
import { pathFor } from '../../src/model/path-choice.ts';

const paths = [
  { id: 'basics', roles: ['new', 'contact', 'lead'] },
  { id: 'talking', roles: ['contact'] },
  { id: 'leading', roles: ['lead'] },
];

describe('the path that fits', () => {
  it('is none where nothing was said', () => {
    expect(pathFor(paths, [], undefined)).toBeUndefined();
    expect(pathFor(paths, ['unknown'], undefined)).toBeUndefined();
  });

  it('is the one made for fewest others, for a role', () => {
    expect(pathFor(paths, ['contact'], undefined)).toEqual({ path: 'talking', roles: ['contact'], wish: false, also: ['basics'] });
    expect(pathFor(paths, ['new'], undefined)?.path).toBe('basics');
  });

  it('is the one made for both of two roles', () => {
    expect(pathFor(paths, ['contact', 'lead'], undefined)?.path).toBe('basics');
  });

  it('is the one that gives what somebody wants, whatever their role', () => {
    expect(pathFor(paths, ['contact'], 'leading')).toEqual({ path: 'leading', roles: [], wish: true, also: ['talking', 'basics'] });
    expect(pathFor(paths, ['contact'], 'talking')).toMatchObject({ path: 'talking', roles: ['contact'], wish: true });
  });
});
