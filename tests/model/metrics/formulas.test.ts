import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulas } from '../../../src/model/kinds/metric.ts';
import { cohort, multiple } from '../../../src/model/metrics/clv.ts';
import { meanInterval, netInterval, t95, wilson } from '../../../src/model/metrics/interval.ts';
import type { Given } from '../../../src/model/metrics/metric-formula.ts';
import { metricFormulas } from '../../../src/model/metrics/metric-formulas.ts';
import { example, reckon } from '../../../src/model/metrics/reckon.ts';
import { quantile } from '../../../src/model/metrics/resolution-time.ts';

const work = (formula: keyof typeof metricFormulas, given: Given) => metricFormulas[formula].reckon(given);
const figure = (formula: keyof typeof metricFormulas, given: Given, id: string) =>
  work(formula, given).figures.find((one) => one.id === id);
const typed = (fields: Record<string, string>, pasted = '') => ({ fields, pasted });

describe('intervals', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('Wilson’s for %i of %i is that of Newcombe 1998, Table I, method 3: %f to %f', (hits, n, from, to) => {
    const interval = wilson(hits, n);
    expect(interval.from).toBeCloseTo(from, 4);
    expect(interval.to).toBeCloseTo(to, 4);
  });

  it.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [5, 2.571],
    [10, 2.228],
    [29, 2.045],
    [30, 2.042],
    [120, 1.98],
    [1_000_000, 1.96],
  ])('the t value for %i degrees of freedom is that of the printed tables: %f', (freedom, t) => {
    expect(t95(freedom)).toBeCloseTo(t, 3);
  });

  it('t runs on smoothly where the series gives way to the expansion', () => {
    expect(t95(2000) - t95(2001)).toBeGreaterThan(0);
    expect(t95(2000) - t95(2001)).toBeLessThan(1e-5);
  });

  it('of the mean of 4, 5, 3, 4, 4 by hand: 4 ± 2.776 × 0.7071 ÷ √5 = 3.122 to 4.878', () => {
    const { from, to } = meanInterval(4, Math.SQRT1_2, 5);
    expect(from).toBeCloseTo(3.122, 3);
    expect(to).toBeCloseTo(4.878, 3);
  });

  it('of a difference by hand: 10 promoters and 15 detractors of 32 leave −0.1563 ± 1.96 × √(0.75684 ÷ 32) = −0.4577 to 0.1452', () => {
    const { from, to } = netInterval(10, 15, 32);
    expect(from).toBeCloseTo(-0.4577, 4);
    expect(to).toBeCloseTo(0.1452, 4);
  });

  it('hold their estimate and stay within what is possible', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.nat(400), (plus, minus, rest) => {
        const n = plus + minus + rest;
        fc.pre(n > 0);
        const share = wilson(plus, n);
        expect(share.from).toBeGreaterThanOrEqual(0);
        expect(share.to).toBeLessThanOrEqual(1);
        expect(share.from).toBeLessThanOrEqual(plus / n + 1e-12);
        expect(share.to).toBeGreaterThanOrEqual(plus / n - 1e-12);
        const net = netInterval(plus, minus, n);
        expect(net.from).toBeGreaterThanOrEqual(-1);
        expect(net.to).toBeLessThanOrEqual(1);
        expect(net.from).toBeLessThanOrEqual((plus - minus) / n + 1e-12);
      }),
    );
  });
});

describe('formulas', () => {
  it('NPS: 10 promoters, 7 passives, 15 detractors make −15.625 points', () => {
    expect(figure('nps', { promoters: 10, passives: 7, detractors: 15 }, 'nps')?.value).toBe(-15.625);
  });

  it('NPS: pasted answers are sorted into 9–10, 7–8 and 0–6', () => {
    expect(reckon(metricFormulas.nps, typed({}, '10 9 8 7 6 0'), 'de')).toMatchObject({
      given: { promoters: 2, passives: 2, detractors: 2 },
    });
  });

  it('NPS: one kind of answer alone gets no interval, for it would have no width', () => {
    const result = work('nps', { promoters: 40, passives: 0, detractors: 0 });
    expect(result.figures[0]?.interval).toBeUndefined();
    expect(result.notes).toContain('unanimous');
  });

  it('CSAT: 187 of 220 are 85 per cent, Wilson 79.7 to 89.1', () => {
    const csat = figure('csat', { satisfied: 187, all: 220 }, 'csat');
    expect(csat?.value).toBeCloseTo(0.85, 10);
    expect(csat?.interval?.from).toBeCloseTo(0.7968, 4);
    expect(csat?.interval?.to).toBeCloseTo(0.891, 3);
  });

  it('overall: 1, 3, 4, 4, 5 have mean 3.4 and three of five in the top two; by hand 3.4 ± 2.776 × 1.5166 ÷ √5 = 1.517 to 5, cut at the scale', () => {
    const given = { a1: 1, a2: 0, a3: 1, a4: 2, a5: 1 };
    expect(figure('overall', given, 'mean')?.value).toBeCloseTo(3.4, 10);
    expect(figure('overall', given, 'mean')?.interval?.from).toBeCloseTo(1.517, 3);
    expect(figure('overall', given, 'mean')?.interval?.to).toBe(5);
    expect(figure('overall', given, 'topTwo')?.value).toBeCloseTo(0.6, 10);
  });

  it('CES: 3, 5, 6, 7, 7 have mean 5.6, and four of five found it easy', () => {
    const answer = reckon(metricFormulas.ces, typed({}, '3\n5\n6\n7\n7'), 'en');
    expect(answer).toMatchObject({
      reckoned: {
        n: 5,
        figures: [
          { id: 'mean', value: 5.6 },
          { id: 'easy', value: 0.8 },
        ],
      },
    });
  });

  it('resolution time: of 1 to 10 the median is 5.5 and the 90th percentile 9.1, as R’s default type 7 has it', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(quantile(values, 0.5)).toBe(5.5);
    expect(quantile(values, 0.9)).toBeCloseTo(9.1, 10);
    expect(reckon(metricFormulas['resolution-time'], typed({}, '10;9;8;7;6;5;4;3;2;1'), 'de')).toMatchObject({
      reckoned: { figures: [{ id: 'median', value: 5.5 }, { id: 'ninety' }, { id: 'meanTime', value: 5.5 }] },
    });
  });

  it('resolution time: 1840 hours over 64 requests are 28.75 on average, and no median is made up', () => {
    const result = work('resolution-time', { hours: 1840, cases: 64 });
    expect(result.figures).toEqual([{ id: 'meanTime', value: 28.75, unit: 'hours' }]);
    expect(result.notes).toContain('meanOnly');
  });

  it('first contact: 312 of 480 are 65 per cent', () => {
    expect(figure('first-contact', { solved: 312, all: 480 }, 'solvedShare')?.value).toBe(0.65);
  });

  it('sentiment: 84 positive, 61 neutral, 105 negative make −8.4 points', () => {
    expect(figure('sentiment', { positive: 84, neutral: 61, negative: 105 }, 'net')?.value).toBeCloseTo(-8.4, 10);
  });

  it.each([
    [60, 10, 1.2],
    [70, 10, 1.75],
    [80, 10, 2.67],
    [90, 10, 4.5],
    [80, 12, 2.5],
    [90, 12, 4.09],
    [90, 16, 3.46],
  ])('CLV: the margin multiple for retention %i and discount %i is that of Gupta and Lehmann’s table: %f', (r, i, times) => {
    expect(multiple(r / 100, i / 100)).toBeCloseTo(times, 2);
  });

  it('CLV: 100 euros, 80 per cent, 10 per cent, two years by hand: 80 ÷ 1.1 + 64 ÷ 1.21 = 125.62', () => {
    expect(100 * cohort(0.8, 0.1, 2)).toBeCloseTo(125.62, 2);
  });

  it('CLV: summed over very many years it becomes the multiple', () => {
    expect(cohort(0.9, 0.06, 400)).toBeCloseTo(multiple(0.9, 0.06), 10);
  });

  it('retention: 40,000 become 39,100 with 1,500 new: 94 per cent stay, 6 go', () => {
    const given = { start: 40_000, end: 39_100, fresh: 1_500, months: 12 };
    expect(figure('retention', given, 'retention')?.value).toBeCloseTo(0.94, 10);
    expect(figure('retention', given, 'churn')?.value).toBeCloseTo(0.06, 10);
  });

  it('retention: 97 per cent a quarter are 0.97⁴ = 88.53 per cent a year, not 88', () => {
    expect(figure('retention', { start: 1000, end: 970, fresh: 0, months: 3 }, 'yearRetention')?.value).toBeCloseTo(0.88529281, 8);
  });

  it.each([...formulas])('%s has an example that works', (formula) => {
    const { reckoned } = example(metricFormulas[formula]);
    expect(reckoned.figures.length).toBeGreaterThan(0);
    for (const { value } of reckoned.figures) expect(Number.isFinite(value)).toBe(true);
    expect(metricFormulas[formula].check?.(example(metricFormulas[formula]).given)).toBeUndefined();
  });
});

describe('what cannot be reckoned with is refused', () => {
  it.each([
    ['nps', { promoters: '-1', passives: '0', detractors: '0' }, 'negative', 'promoters'],
    ['nps', { promoters: '1,5', passives: '0', detractors: '0' }, 'notWhole', 'promoters'],
    ['nps', { promoters: 'zehn', passives: '0', detractors: '0' }, 'notNumber', 'promoters'],
    ['nps', { promoters: '3', passives: '', detractors: '0' }, 'missing', 'passives'],
    ['nps', { promoters: '0', passives: '0', detractors: '0' }, 'none', undefined],
    ['csat', { satisfied: '6', all: '5' }, 'moreThanAll', 'satisfied'],
    ['csat', { satisfied: '0', all: '0' }, 'none', undefined],
    ['first-contact', { solved: '481', all: '480' }, 'moreThanAll', 'solved'],
    ['resolution-time', { hours: '5', cases: '0' }, 'tooLittle', 'cases'],
    ['clv', { margin: '100', retention: '101', discount: '5', years: '5' }, 'tooMuch', 'retention'],
    ['clv', { margin: '100', retention: '100', discount: '0', years: '5' }, 'tooMuch', 'retention'],
    ['retention', { start: '10', end: '5', fresh: '6', months: '12' }, 'moreThanEnd', 'fresh'],
    ['retention', { start: '10', end: '12', fresh: '1', months: '12' }, 'moreThanAll', 'end'],
  ] as const)('%s %j: %s', (formula, fields, problem, field) => {
    const answer = reckon(metricFormulas[formula], typed(fields), 'de');
    expect(answer).toEqual({ refused: [expect.objectContaining(field ? { problem, field } : { problem })] });
  });

  it('a pasted value off the scale, and one that is no number, are named', () => {
    expect(reckon(metricFormulas.nps, typed({}, '9\n11'), 'de')).toEqual({
      refused: [{ problem: 'outside', field: 'pasted', found: '11' }],
    });
    expect(reckon(metricFormulas.nps, typed({}, '9\n<b>'), 'de')).toEqual({
      refused: [{ problem: 'strangers', field: 'pasted', found: '<b>' }],
    });
  });

  it('nothing typed is no mistake', () => {
    expect(reckon(metricFormulas.nps, typed({}), 'de')).toBeUndefined();
  });

  it('fewer than five answers, and fewer than thirty, are said', () => {
    expect(work('csat', { satisfied: 4, all: 4 }).notes).toEqual(['few']);
    expect(work('csat', { satisfied: 4, all: 5 }).notes).toEqual(['smallSample']);
    expect(work('csat', { satisfied: 4, all: 30 }).notes).toEqual([]);
  });

  it('whatever is typed, nothing is thrown and no figure is without end', () => {
    const text = fc.oneof(fc.string({ maxLength: 12 }), fc.nat(1000).map(String), fc.double().map(String));
    fc.assert(
      fc.property(
        fc.constantFrom(...formulas),
        fc.array(text, { minLength: 7, maxLength: 7 }),
        fc.oneof(fc.constant(''), text),
        (name, texts, pasted) => {
          const formula = metricFormulas[name];
          const fields = Object.fromEntries(formula.fields.map(({ id }, index) => [id, texts[index] ?? '']));
          const answer = reckon(formula, { fields, pasted }, 'de');
          if (answer && 'reckoned' in answer) for (const { value } of answer.reckoned.figures) expect(Number.isFinite(value)).toBe(true);
        },
      ),
    );
  });
});
