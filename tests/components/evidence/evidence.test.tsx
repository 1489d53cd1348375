import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { chartLayout, sparkLayout } from '../../../src/components/evidence/chart-layout.ts';
import { EvidenceLine } from '../../../src/components/evidence/EvidenceLine.tsx';
import { EvidencePage } from '../../../src/components/evidence/EvidencePage.tsx';
import { evidenceBrief } from '../../../src/components/evidence/figures.ts';
import { pageScope } from '../../../src/components/scope.ts';
import { allSeries, type Series } from '../../../src/model/evidence/series.ts';
import { type Entry, Library } from '../../../src/model/library.ts';
import type { Site } from '../../../src/model/site.ts';

const site = { languages: ['de', 'en'], owners: {} } as unknown as Site;

/** A touchpoint where a figure has been measured every month; `n` may differ from month to month. */
function library(values: readonly (readonly [value: number | undefined, n: number | undefined])[], measure = 'csat', unit = '%'): Library {
  const evidence = values.map(([value, n], at) => ({
    date: `2026-0${at + 1}-28`,
    measure,
    unit,
    source: 'Umfrage',
    ...(value !== undefined && { value, n }),
  }));
  const entry = {
    kind: 'touchpoints',
    id: 'steg',
    facts: {},
    words: { de: { title: 'Steg' }, en: { title: 'Pier' } },
    mentions: [],
    evidence,
  };
  return new Library(site, [{ ...entry, facts: { terms: [] } } as unknown as Entry]);
}
const scopeOf = (of: Library, language: 'de' | 'en' = 'de') => pageScope(of, language, 'site');
const only = (of: Library) => allSeries(of)[0] as Series;

describe('a line of evidence', () => {
  const of = library([
    [72, 31],
    [61.4, 1043],
  ]);

  it('gives figure with unit, trend in words, n, source and month', () => {
    const html = render(<EvidenceLine scope={scopeOf(of)} series={only(of)} />);
    expect(html).toContain('<b>CSAT 61 %</b>');
    expect(html).toContain('aria-label="Verlauf über 2 Werte: 72 % im Jan. 2026, 61 % im Feb. 2026"');
    expect(html).toContain('n\u00a0=\u00a01.043, Umfrage, <time datetime="2026-02-28" data-due="2027-02-28"');
  });

  it('says in English that its source is in the leading language', () => {
    expect(render(<EvidenceLine scope={scopeOf(of, 'en')} series={only(of)} />)).toContain('<span lang="de">Umfrage</span>');
  });

  it('on too few answers says so, and shows no figure', () => {
    const few = library([
      [72, 31],
      [undefined, undefined],
    ]);
    const html = render(<EvidenceLine scope={scopeOf(few)} series={only(few)} />);
    expect(html).toContain('CSAT (weniger als 5 Antworten)');
    expect(html).not.toMatch(/72|31|<svg/);
    expect(evidenceBrief(scopeOf(few), only(few))).toBe('CSAT (weniger als 5 Antworten)');
  });
});

describe('the page of all evidence', () => {
  it('has no style attribute, and beside each chart every figure of it in a table', () => {
    const of = library([
      [72, 31],
      [undefined, undefined],
      [64, 22],
    ]);
    const html = render(<EvidencePage scope={scopeOf(of)} />);
    expect(html).not.toContain('style=');
    const cells = [...html.matchAll(/<td>(.*?)<\/td>/g)].map((match) => (match[1] ?? '').replace(/<[^>]+>/g, ''));
    expect(cells).toEqual(['72 % 31', 'n &lt; 5', '64 % 22']);
  });

  it('of a library where nothing was measured says that it is empty', () => {
    expect(render(<EvidencePage scope={scopeOf(new Library(site, []))} />)).toContain('Hier steht noch nichts.');
  });
});

describe('a chart', () => {
  const months = (values: number[]) => values.map((value, at) => ({ date: `2026-${String(at + 1).padStart(2, '0')}-28`, value }));

  it('stays within its frame, and keeps letters at line ends apart', () => {
    const chart = chartLayout('csat', [months([1, 99, 50]), months([60, 60, 51]), months([40, 41, 50]), months([50, 50, 50])]);
    for (const { marks, label } of chart.lines) {
      for (const [x, y] of [...marks, label]) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(chart.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(chart.height);
      }
    }
    const heights = chart.lines.map(({ label }) => label[1]).sort((a, b) => a - b);
    for (const [at, height] of heights.entries()) if (at > 0) expect(height - (heights[at - 1] ?? 0)).toBeGreaterThanOrEqual(12.9);
  });

  it('names at most three months, the first and the last among them', () => {
    const named = chartLayout('nps', [months(Array.from({ length: 12 }, (_none, at) => at))]).months.map(({ date }) => date);
    expect(named).toEqual(['2026-01-28', '2026-07-28', '2026-12-28']);
  });

  it('draws a small change small', () => {
    const spread = (values: number[]) => {
      // The path goes in steps: every second number is one up or down, the first is where it begins.
      const numbers = [...(sparkLayout('csat', months(values))?.path ?? '').matchAll(/-?\d+/g)].map(Number);
      let y = 0;
      const ys = numbers.filter((_number, at) => at % 2 === 1).map((step) => (y += step));
      return Math.max(...ys) - Math.min(...ys);
    };
    expect(spread([70, 71])).toBeLessThanOrEqual(2);
    expect(spread([40, 90])).toBeGreaterThan(10);
  });

  it('of one figure is none', () => {
    expect(sparkLayout('csat', months([70]))).toBeUndefined();
  });
});
