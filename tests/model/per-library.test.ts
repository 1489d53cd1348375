import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/model/library.ts';
import { perLibrary } from '../../src/model/per-library.ts';

describe('what is computed from a whole library', () => {
  it('is made when first asked for, and once for each library', () => {
    const asked: Library[] = [];
    const made = perLibrary((library) => {
      asked.push(library);
      return { of: library };
    });
    const [one, other] = [{} as Library, {} as Library];
    expect(asked).toEqual([]);
    expect(made(one)).toBe(made(one));
    expect(made(other).of).toBe(other);
    expect(asked).toHaveLength(2);
  });
});
