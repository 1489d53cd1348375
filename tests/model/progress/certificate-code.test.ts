import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateCode, checkSign, readCode } from '../../../src/model/progress/certificate-code.ts';

const days = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
const certified = fc.record({ path: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), day: days, score: fc.integer({ min: 0, max: 100 }) });
const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*';

describe('the check code of a certificate', () => {
  it('has the check sign of ISO 7064 MOD 37-2, as numbers of blood donations do', () => {
    expect(checkSign('G123498654321')).toBe('H');
  });

  it('says day and score again, however it is typed', () => {
    fc.assert(
      fc.property(certified, (one) => {
        const code = certificateCode(one);
        expect(code).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{2}[0-9A-Z*]$/);
        for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' – ')} `])
          expect(readCode(typed, one.path)).toEqual({ day: one.day, score: one.score });
      }),
    );
  });

  it('finds every wrong sign and every two neighbours swapped', () => {
    fc.assert(
      fc.property(certified, fc.nat(8), fc.nat(36), fc.nat(7), (one, at, other, swap) => {
        const code = certificateCode(one).replaceAll('-', '');
        const wrong = code.slice(0, at) + signs[other] + code.slice(at + 1);
        if (wrong !== code) expect(readCode(wrong, one.path)).toBeUndefined();
        const swapped = code.slice(0, swap) + code[swap + 1] + code[swap] + code.slice(swap + 2);
        if (swapped !== code) expect(readCode(swapped, one.path)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('knows a code of another path, and refuses what is none', () => {
    expect(readCode(certificateCode({ path: 'basics', day: '2026-11-22', score: 92 }), 'management')).toBe('other');
    for (const typed of ['', 'abc', '123-456-78Ä', '1234567890']) expect(readCode(typed, 'basics')).toBeUndefined();
  });
});
