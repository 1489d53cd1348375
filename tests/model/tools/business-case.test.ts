import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assumptions, businessCase, caseWarnings, sensitivity } from '../../../src/model/tools/business-case.ts';

const nothing: Assumptions = {
  customers: 0,
  churn: 0,
  churnSaved: 0,
  margin: 0,
  contactsSaved: 0,
  contactCost: 0,
  oneOff: 0,
  yearly: 0,
  discount: 0,
  years: 1,
};
const three = (likely: Assumptions) => ({ low: likely, likely, high: likely });

describe('a business case', () => {
  it('by hand: 100 a year for three years at 10 per cent are 90.909 + 82.645 + 75.131 = 248.685 today', () => {
    const { npv } = businessCase({ ...nothing, contactsSaved: 10, contactCost: 10, discount: 10, years: 3 });
    expect(npv).toBeCloseTo(248.685, 3);
  });

  it('by hand: one of a hundred saved, 1,000 customers, churn 10: 10 are kept, then 10 × 0.91 + 10 = 19.1; 1,000 + 1,910 − 1,000 = 1,910', () => {
    const result = businessCase({ ...nothing, customers: 1000, churn: 10, churnSaved: 1, margin: 100, oneOff: 1000, years: 2 });
    expect(result.years.map(({ kept }) => kept)).toEqual([10, expect.closeTo(19.1, 10)]);
    expect(result.npv).toBeCloseTo(1910, 8);
    expect(result.payback).toBe(1);
    expect(result.roi).toBeCloseTo(1.91, 8);
  });

  it('by hand: 18,000 once, 3,000 contacts at 8 euros: back after nine months, a third gained in the first year', () => {
    const result = businessCase({ ...nothing, contactsSaved: 3000, contactCost: 8, oneOff: 18_000 });
    expect(result.payback).toBe(0.75);
    expect(result.roi).toBeCloseTo(1 / 3, 10);
    expect(result.npv).toBe(6000);
  });

  it('has no payback when the money does not come back', () => {
    expect(businessCase({ ...nothing, contactsSaved: 1, contactCost: 1, oneOff: 100, years: 5 }).payback).toBeUndefined();
    expect(businessCase({ ...nothing, yearly: 10, years: 2 }).payback).toBeUndefined();
  });

  it('shows what it hangs on: by hand, with 240 a year and 160 a year of cost, contacts move it by 48 either way, costs by 32', () => {
    const swings = sensitivity({ ...nothing, contactsSaved: 24, contactCost: 10, yearly: 160 });
    expect(swings.map(({ assumption }) => assumption)).toEqual(['contactsSaved', 'contactCost', 'yearly']);
    expect(swings[0]).toMatchObject({ low: expect.closeTo(32, 8), high: expect.closeTo(128, 8) });
    // 160 ÷ 240 of the contacts are enough; costs may be half as much again.
    expect(swings[0]?.tips).toBeCloseTo(2 / 3, 8);
    expect(swings[2]?.tips).toBeCloseTo(1.5, 8);
  });

  it('never keeps more than leave when an assumption is moved', () => {
    const [swing] = sensitivity({ ...nothing, customers: 100, churn: 10, churnSaved: 10, margin: 1 }).filter(
      (one) => one.assumption === 'churnSaved',
    );
    expect(swing?.high).toBe(10);
  });

  it('is worth less the more money costs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 0, max: 50 }),
        (contacts, years, discount) => {
          const at = (rate: number) => businessCase({ ...nothing, contactsSaved: contacts, contactCost: 5, years, discount: rate }).npv;
          expect(at(discount + 1)).toBeLessThan(at(discount));
        },
      ),
    );
  });
});

describe('warnings of a business case', () => {
  const good: Assumptions = {
    ...nothing,
    customers: 40_000,
    churn: 6,
    churnSaved: 0.3,
    margin: 120,
    contactsSaved: 3000,
    contactCost: 8,
    oneOff: 60_000,
    yearly: 12_000,
    discount: 5,
    years: 3,
  };

  it.each([
    [{ churnSaved: 4 }, 'savedMostOfChurn'],
    [{ churn: 60 }, 'churnHigh'],
    [{ contactCost: 200 }, 'contactDear'],
    [{ discount: 0 }, 'noDiscount'],
    [{ discount: 30 }, 'discountHigh'],
    [{ years: 15 }, 'longTime'],
    [{ yearly: 0 }, 'noYearlyCost'],
    [{ oneOff: 0, yearly: 0 }, 'noCost'],
    [{ oneOff: 100 }, 'tooGood'],
    [{ churnSaved: 0 }, 'onlyContacts'],
  ] as const)('%j: %s', (change, warning) => {
    expect(caseWarnings(three({ ...good, ...change }))).toContain(warning);
  });

  it('are none for what is plausible', () => {
    expect(caseWarnings(three(good))).toEqual([]);
  });

  it('say when the three columns contradict each other, and when only the cautious one fails', () => {
    expect(caseWarnings({ low: { ...good, churnSaved: 0.5 }, likely: good, high: good })).toContain('order');
    expect(caseWarnings({ low: { ...good, churnSaved: 0, contactsSaved: 0 }, likely: good, high: good })).toContain('lowFails');
  });
});
