import { describe, expect, it } from 'vitest';
import { type Choice, fits, isNarrow, readChoice, writeChoice } from '../../../src/components/touchpoints/map-filter.ts';
import fc from '../../property.ts';

const values = { medium: ['digital', 'analogue'], side: ['customer', 'internal'], importance: ['1', '2', '3'] };
const known = Object.fromEntries(Object.entries(values).map(([group, all]) => [group, new Set(all)])) as unknown as Choice;
const chosen = (choice: Partial<Record<keyof Choice, string[]>>): Choice => ({
  medium: new Set(choice.medium),
  side: new Set(choice.side),
  importance: new Set(choice.importance),
});
const any = fc.record({ medium: fc.subarray(values.medium), side: fc.subarray(values.side), importance: fc.subarray(values.importance) });

describe('the filter of the map', () => {
  const bill = { medium: 'analogue', side: 'customer', importance: '3' };

  it('widens within a group and narrows between groups', () => {
    expect(fits(bill, chosen({}))).toBe(true);
    expect(fits(bill, chosen({ importance: ['2', '3'] }))).toBe(true);
    expect(fits(bill, chosen({ importance: ['3'], medium: ['digital'] }))).toBe(false);
    expect([isNarrow(chosen({})), isNarrow(chosen({ side: ['internal'] }))]).toEqual([false, true]);
  });

  it('comes back from the address as it was, beside what else stands there', () => {
    fc.assert(
      fc.property(any, (sketch) => {
        const choice = chosen(sketch);
        const address = writeChoice('?from=mail&medium=old', choice);
        expect(readChoice(address, known)).toEqual(choice);
        expect(new URLSearchParams(address).get('from')).toBe('mail');
      }),
    );
    expect(writeChoice('?medium=digital', chosen({}))).toBe('');
  });

  it('ignores values that are not there, as links may be older', () => {
    expect(readChoice('?importance=9&medium=digital&side=', known)).toEqual(chosen({ medium: ['digital'] }));
  });
});
