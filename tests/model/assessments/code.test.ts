import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../src/model/assessments/asked.ts';
import { codeOf, codesIn, readCode } from '../../../src/model/assessments/code.ts';
import { readRoundHash, roundHash } from '../../../src/model/assessments/round.ts';
import { checkSigns } from '../../../src/model/assessments/signs.ts';
import fc from '../../property.ts';
import { asked, handedTo, six } from './asked.ts';

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const large: Asked = {
  id: 'large',
  scale: 5,
  dimensions: Array.from({ length: 6 }, (_none, d) => ({ id: `d${d}`, items: [0, 1, 2, 3].map((i) => `d${d}i${i}`) })),
  levels: ['staff', 'leads', 'top'],
};

describe('a code', () => {
  it('gives the same answers back, whatever they were', () => {
    fc.assert(
      fc.property(handedTo(large), (handed) => {
        const code = codeOf(large, handed);
        expect(code.length).toBeLessThanOrEqual(60);
        expect(readCode(large, code)).toEqual(handed);
      }),
    );
  });

  it('is read as people type it: in small letters, with blanks, O for 0 and l for 1', () => {
    fc.assert(
      fc.property(handedTo(asked), (handed) => {
        const typed = codeOf(asked, handed).toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        expect(readCode(asked, typed)).toEqual(handed);
      }),
    );
  });

  it('tells every single slip and every exchange of two signs', () => {
    fc.assert(
      fc.property(handedTo(asked), fc.nat(), fc.nat(), fc.nat(31), (handed, some, other, put) => {
        const code = codeOf(asked, handed).replaceAll('-', '');
        const [a, b] = [some % code.length, other % code.length];
        const slip = [...code].map((one, at) => (at === a ? signs[put] : one)).join('');
        const swap = [...code].map((one, at) => (at === a ? code[b] : at === b ? code[a] : one)).join('');
        for (const wrong of [slip, swap]) if (wrong !== code) expect(readCode(asked, wrong)).toEqual({ refused: 'slip' });
      }),
    );
  });

  it('is refused for another self-assessment, and for another version of the same', () => {
    fc.assert(
      fc.property(handedTo(asked), (handed) => {
        const code = codeOf(asked, handed);
        expect(readCode({ ...asked, id: 'other' }, code)).toEqual({ refused: 'otherAssessment' });
        expect(readCode({ ...asked, scale: 7 }, code)).toEqual({ refused: 'otherVersion' });
        const moved = { ...asked, dimensions: [{ id: 'one', items: ['b', 'a', 'c', 'd', 'e', 'f'] }] };
        expect(readCode(moved, code)).toEqual({ refused: 'otherVersion' });
      }),
    );
  });

  it('of a newer make, and one with answers there are none of, is refused although its check is right', () => {
    const code = codeOf(asked, { round: 'AAAAAA', person: 'BBBBBB', turn: 0, answers: {} }).replaceAll('-', '');
    const checked = (text: string) => `${text}${checkSigns(text)}`;
    expect(readCode(asked, checked(`2${code.slice(1, -4)}`))).toEqual({ refused: 'newer' });
    expect(readCode(asked, checked(`${code.slice(0, 23)}${'Z'.repeat(code.length - 27)}`))).toEqual({ refused: 'damaged' });
    expect(readCode(asked, checked(`${code.slice(0, 22)}Z${code.slice(23, -4)}`))).toEqual({ refused: 'damaged' });
  });

  it('never makes the reader throw', () => {
    for (const text of ['', '-', 'x'.repeat(100_000), '<script>alert(1)</script>', '1'.repeat(60), 'ß'.repeat(30)])
      expect(readCode(asked, text)).toHaveProperty('refused');
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => 'refused' in readCode(asked, text)));
  });

  it('is found in a mail: quoted, torn at a hyphen, with dashes a program made of hyphens, without hyphens', () => {
    fc.assert(
      fc.property(handedTo(asked), (handed) => {
        const code = codeOf(asked, handed);
        const torn = code.replace('-', '-\r\n> ');
        const dashes = code.replaceAll('-', '\u2011');
        const mail = `Hallo Selin,\n\n> ${torn}\n\nViele Grüße 2026-11-22\n${dashes}\n${code.replaceAll('-', '')}\nTel. 0123-456789`;
        expect(codesIn(mail).map((one) => readCode(asked, one))).toEqual([handed, handed, handed]);
      }),
    );
  });
});

describe('a round’s link', () => {
  it('gives the round back', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(six, fc.string({ unit: 'grapheme', maxLength: 10 }), day, fc.boolean(), (id, name, time, levels) => {
        const team = name
          .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
          .replace(/\s+/g, ' ')
          .trim();
        const round = { id, team, date: time.toISOString().slice(0, 10), levels };
        expect(readRoundHash(roundHash(round))).toEqual(round);
      }),
    );
  });

  it('is no link where something is wrong, and a name in it stays a text of 60 signs', () => {
    for (const wrong of [
      '',
      '#round=',
      '#round=ABCDEF.20261332.1.x',
      '#round=ILOU00.20261122.1.x',
      '#round=ABCDEF.20261122.2.x',
      '#round=ABCDEF.20261122.1.%E0%A4%A',
    ])
      expect(readRoundHash(wrong)).toBeUndefined();
    expect(readRoundHash(`#round=ABCDEF.20261122.0.${'%3Cb%3E'.repeat(40)}`)?.team).toBe('<b>'.repeat(20));
  });
});
