import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/model/evidence/cells.ts';
import fc from '../../property.ts';

const texts = (text: string) => cellsOf(text).rows.map((row) => row.map((cell) => cell.text));
const places = (text: string) => cellsOf(text).rows.map((row) => row.map(({ line, column }) => `${line}:${column}`));

describe('cells of a CSV text', () => {
  it('come with line and column, after quoted line breaks and empty lines, too', () => {
    const text = 'a,b\r\n"x\ny",c\n\n1,"2, 3"';
    expect(texts(text)).toEqual([
      ['a', 'b'],
      ['x\ny', 'c'],
      ['1', '2, 3'],
    ]);
    expect(places(text)).toEqual([
      ['1:1', '1:3'],
      ['2:1', '3:4'],
      ['5:1', '5:3'],
    ]);
  });

  it('are parted by semicolons where the first line is', () => {
    expect(texts('a;b\n1,5;2')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
  });

  it('end where a quotation mark is never closed, and say where it stands', () => {
    expect(cellsOf('a,b\n1,"x\n2,3')).toMatchObject({ rows: [[{ text: 'a' }, { text: 'b' }]], open: { line: 2, column: 3 } });
  });

  it('are what was written, whatever they hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ß', '"', ',', ';', '\n', ' ', '1'), maxLength: 6 }).map((one) => `x${one}x`);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const all = [
          rows
            .map(() => 'h')
            .slice(0, 1)
            .concat('h'),
          ...rows,
        ];
        const text = all.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(texts(text)).toEqual(all);
      }),
    );
  });

  it('never take a text apart into something that hangs or throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r'), maxLength: 40 }),
        (text) => cellsOf(text).rows.length >= 0,
      ),
    );
  });
});
