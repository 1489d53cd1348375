import { describe, expect, it } from 'vitest';
import { accountable, raciDepartments } from '../../../src/model/tools/raci.ts';

const row = (who: Record<string, 'R' | 'A' | 'C' | 'I' | 'AR'>) => ({ work: { de: 'x' }, phase: 'use', who });

describe('a row of who does what', () => {
  it('is answered for by whoever has an A, alone or with the work', () => {
    expect(accountable(row({ grid: 'AR', billing: 'R', sales: 'A' }))).toEqual(['grid', 'sales']);
    expect(accountable(row({ billing: 'R' }))).toEqual([]);
  });

  it('shows the departments it names, in the order of the company', () => {
    expect(raciDepartments([row({ sales: 'I' }), row({ grid: 'A' })], ['grid', 'billing', 'sales'])).toEqual(['grid', 'sales']);
  });
});
