import { describe, expect, it } from 'vitest';
import { selectorsIn } from '../../src/build/style-needs.ts';

describe('what the selectors of a sheet ask for', () => {
  it.each([
    ['.a, .b > p {}', [['.a'], ['.b', 'p']]],
    [
      ':is(.a, .b) c {}',
      [
        ['.a', 'c'],
        ['.b', 'c'],
      ],
    ],
    [
      ':is(.a, :is(.b, .c) .d) e {}',
      [
        ['.a', 'e'],
        ['.b', '.d', 'e'],
        ['.a', 'e'],
        ['.c', '.d', 'e'],
      ],
    ],
    ['.a:not(.b, .c):hover::before {}', [['.a']]],
    ['.a:has(> .b) {}', [['.a', '.b']]],
    ['input[type="file"] {}', [['[type=file]', 'input']]],
    ['@media (width > 1px) { .a {} }', [['.a']]],
  ])('are the names each alternative of %s needs', (css, names) => {
    expect(selectorsIn(css)).toEqual(names);
  });
});
