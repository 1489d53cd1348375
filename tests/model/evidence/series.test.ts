import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/content-fs.ts';
import { checkContent } from '../../../src/model/check-content.ts';
import { readEvidence } from '../../../src/model/evidence/read-evidence.ts';
import { evidenceAtStepsOf, evidenceOf, latest, shownPoints, staleAfter } from '../../../src/model/evidence/series.ts';
import { Library } from '../../../src/model/library.ts';

const content = readContent(join(import.meta.dirname, '../../fixtures/tiny'));
const base = checkContent(content).library as Library;

/** The tiny library with rows beside its process and its touchpoint. */
function library(rows: { process?: string[]; touchpoint?: string[] }): Library {
  const read = (lines: string[] = []) =>
    readEvidence({ file: 'e.csv', text: `date,step,touchpoint,measure,value,unit,n,reason,source\n${lines.join('\n')}\n` }).rows.map(
      ({ evidence }) => evidence,
    );
  return new Library(
    base.site,
    base.entries.map((entry) => {
      if (entry.kind === 'processes') return { ...entry, evidence: read(rows.process) };
      return entry.kind === 'touchpoints' ? { ...entry, evidence: read(rows.touchpoint) } : entry;
    }),
  );
}

describe('what the data say at a place', () => {
  const all = library({
    process: [
      '2026-02-28,s1,,csat,70,%,20,,Umfrage',
      '2026-01-31,s1,,csat,80,%,20,,Umfrage',
      '2026-02-28,s1,,csat,55,%,30,,Anderes Institut',
      '2026-02-28,,,resolution-time,"2,5",d,9,,Tickets',
    ],
    touchpoint: ['2026-02-28,,,ces,4.5,points,12,,Umfrage'],
  });

  it('is told source by source, oldest figure first', () => {
    const series = evidenceOf(all, { process: 'ablegen', step: 's1' });
    expect(series.map((one) => [one.source, one.points.map(({ value }) => value)])).toEqual([
      ['Umfrage', [80, 70]],
      ['Anderes Institut', [55]],
    ]);
    expect(latest(series[0] as never)).toEqual({ date: '2026-02-28', value: 70, n: 20 });
  });

  it('of a whole process leaves out its steps', () => {
    expect(evidenceOf(all, { process: 'ablegen' }).map(({ measure, points }) => [measure, points[0].value])).toEqual([
      ['resolution-time', 2.5],
    ]);
  });

  it('of a touchpoint is its own; steps that happen there are asked for apart', () => {
    expect(evidenceOf(all, { touchpoint: 'steg' }).map(({ measure }) => measure)).toEqual(['ces']);
    expect(evidenceAtStepsOf(all, 'steg').map(({ step, source }) => [step, source])).toEqual([
      ['s1', 'Umfrage'],
      ['s1', 'Anderes Institut'],
    ]);
  });

  it('is stale a year after its date', () => {
    expect(staleAfter('2026-02-28')).toBe('2027-02-28');
  });
});

describe('a figure on fewer than five answers', () => {
  const few = library({ process: ['2026-01-31,s1,,csat,71,%,5,,Umfrage', '2026-02-28,s1,,csat,63,%,4,,Umfrage'] });

  it('is not in the library at all, and neither is their number', () => {
    expect(JSON.stringify(few.entries)).not.toMatch(/63|"n":4/);
    expect(JSON.stringify(few.entries)).toContain('"value":71');
  });

  it('leaves a gap in its series', () => {
    const [series] = evidenceOf(few, { process: 'ablegen', step: 's1' });
    expect(series?.points).toEqual([{ date: '2026-01-31', value: 71, n: 5 }, { date: '2026-02-28' }]);
    expect(shownPoints(series as never)).toHaveLength(1);
  });
});

describe('cancellations', () => {
  it('are summed over their reasons by day, and by reason over the last twelve months', () => {
    const rows = [
      '2025-02-28,,,cancellations,9,count,9,Preis,Abra',
      '2026-01-31,,,cancellations,4,count,10,Umzug,Abra',
      '2026-01-31,,,cancellations,6,count,10,Preis,Abra',
      '2026-02-28,,,cancellations,7,count,7,Preis,Abra',
    ];
    const [series] = evidenceOf(library({ process: rows }), { process: 'ablegen' });
    expect(series?.points.map(({ value, n }) => [value, n])).toEqual([
      [9, 9],
      [10, 10],
      [7, 7],
    ]);
    expect(series?.reasons).toEqual([
      { reason: 'Preis', value: 13 },
      { reason: 'Umzug', value: 4 },
    ]);
  });
});

describe('a day in the future', () => {
  const checked = (date: string, today?: string) => {
    const text = `date,measure,value,n,source\n${date},csat,80,20,Umfrage\n`;
    const entries = content.entries.map((entry) => (entry.kind === 'processes' ? { ...entry, evidence: { file: 'e.csv', text } } : entry));
    return checkContent({ ...content, entries }, today).findings.filter(({ rule }) => rule === 'future-date').length;
  };

  it('is judged against today where it is known, else with a year to spare', () => {
    expect([checked('2026-01-02', '2026-01-01'), checked('2026-01-01', '2026-01-01')]).toEqual([1, 0]);
    expect([checked('2027-01-01'), checked('2027-01-02')]).toEqual([0, 1]);
  });
});
