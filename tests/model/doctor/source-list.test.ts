import { describe, expect, it } from 'vitest';
import { parsePolicies, withDirective } from '../../../src/model/doctor/policies.ts';
import { letsIn } from '../../../src/model/doctor/source-list.ts';
import fc from '../../property.ts';

const self = 'https://knowledge.example/lotse/embed/';

describe('a list of sources', () => {
  it.each([
    ['*', 'https://a.example', true],
    ['*', 'capacitor://staffbase.com', false],
    ["'none'", 'https://a.example', false],
    ["'self'", 'https://knowledge.example', true],
    ["'self'", 'https://knowledge.example:8443', false],
    ['https:', 'https://a.example', true],
    ['https:', 'capacitor://staffbase.com', false],
    ['capacitor:', 'capacitor://staffbase.com', true],
    ['https://a.example', 'https://a.example', true],
    ['HTTPS://A.Example', 'https://a.example', true],
    ['https://a.example', 'http://a.example', false],
    ['http://a.example', 'https://a.example', true],
    ['http://a.example', 'https://a.example:8443', false],
    ['https://a.example', 'https://b.a.example', false],
    ['https://*.a.example', 'https://b.a.example', true],
    ['https://*.a.example', 'https://a.example', false],
    ['https://*.a.example', 'https://nota.example', false],
    ['https://a.example:8443', 'https://a.example:8443', true],
    ['https://a.example:*', 'https://a.example:8443', true],
    ['a.example', 'https://a.example', true],
    ['a.example', 'http://a.example', false],
    ['https://a.example/path', 'https://a.example', true],
    ['https://b.example https://a.example', 'https://a.example', true],
    ['', 'https://a.example', false],
  ])('%s lets %s in: %s', (sources, origin, right) => {
    expect(letsIn(sources, origin, self)).toBe(right);
  });
});

describe('a policy', () => {
  it('is taken apart at commas and semicolons, and of a directive given twice the first holds', () => {
    const [first, second] = parsePolicies("script-src 'self'; SCRIPT-SRC *;; img-src a b , default-src 'none'", 'header');
    expect([...(first?.directives ?? [])]).toEqual([
      ['script-src', "'self'"],
      ['img-src', 'a b'],
    ]);
    expect([...(second?.directives ?? [])]).toEqual([['default-src', "'none'"]]);
  });

  it('keeps all else when a directive is set anew', () => {
    const names = fc.uniqueArray(fc.constantFrom('script-src', 'style-src', 'img-src', 'frame-ancestors'), { minLength: 1 });
    fc.assert(
      fc.property(names, fc.constantFrom('img-src', 'frame-ancestors'), (given, changed) => {
        const [policy] = parsePolicies(given.map((name) => `${name} 'self'`).join(';'), 'header');
        if (!policy) throw new Error('no policy');
        const [after] = parsePolicies(withDirective(policy, changed, 'https://a.example'), 'header');
        expect(Object.fromEntries(after?.directives ?? [])).toEqual({
          ...Object.fromEntries(policy.directives),
          [changed]: 'https://a.example',
        });
      }),
    );
  });
});
