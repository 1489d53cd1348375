import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/content-fs.ts';
import { checkContent } from '../../../src/model/check-content.ts';
import { journeyFigures } from '../../../src/model/evidence/journey-figures.ts';
import { readEvidence } from '../../../src/model/evidence/read-evidence.ts';
import { type Entry, Library } from '../../../src/model/library.ts';

const base = checkContent(readContent(join(import.meta.dirname, '../../fixtures/tiny'))).library as Library;
type Rows = Partial<Record<'processes' | 'touchpoints' | 'journeys', string[]>>;

/**
 * The tiny library, whose journey meets the landing twice in one phase, the second time at the first step of its process,
 * with rows beside its entries and phases for its points.
 */
function figures(rows: Rows, phases: readonly string[] = ['weg', 'weg']) {
  const read = (lines: string[]) =>
    readEvidence({ file: 'e.csv', text: `date,step,measure,value,n,source\n${lines.join('\n')}\n` }).rows.map(({ evidence }) => evidence);
  const library = new Library(
    base.site,
    base.entries.map((entry) => {
      const lines = rows[entry.kind as keyof Rows];
      const measured = lines ? { ...entry, evidence: read(lines) } : entry;
      if (entry.kind !== 'journeys') return measured;
      const { facts } = entry as Entry<'journeys'>;
      const ids = [...new Set(phases)];
      const journey = {
        ...facts,
        phases: ids.map((id) => ({ id, label: { de: id }, goal: { de: id } })),
        points: facts.points.map((point, at) => ({ ...point, phase: phases[at] ?? '' })),
      };
      return { ...measured, facts: journey } as Entry;
    }),
  );
  const journey = library.get('journeys', 'morgen') as Entry<'journeys'>;
  return journeyFigures(library, journey).map(({ phase, moments }) => [
    phase.id,
    ...moments.map(({ point, number, here, behind }) => [
      number,
      point.id,
      here.map(({ measure, source }) => `${measure} ${source}`),
      behind.map(({ measure, source }) => `${measure} ${source}`),
    ]),
  ]);
}

describe('what the data say along a journey', () => {
  it('is told at the moment: of its touchpoint, of the journey there, of the step behind it', () => {
    expect(
      figures({
        touchpoints: ['2026-01-31,,ces,4.5,12,Umfrage'],
        journeys: ['2026-01-31,p2,nps,10,12,Befragung'],
        processes: ['2026-01-31,s1,csat,70,20,Umfrage', '2026-01-31,s2,csat,60,20,Umfrage'],
      }),
    ).toEqual([['weg', [1, 'p1', ['ces Umfrage'], []], [2, 'p2', ['nps Befragung'], ['csat Umfrage']]]]);
  });

  it('is told once, where a touchpoint is met first in the order of the phases', () => {
    const rows = { touchpoints: ['2026-01-31,,ces,4.5,12,Umfrage'] };
    expect(figures(rows, ['weg', 'hin'])).toEqual([['weg', [1, 'p1', ['ces Umfrage'], []]]]);
  });

  it('leaves out moments and phases without figures and keeps the numbers of the others', () => {
    const rows = { processes: ['2026-01-31,s1,csat,70,20,Umfrage', '2026-01-31,,csat,65,40,Umfrage'] };
    expect(figures(rows, ['weg', 'hin'])).toEqual([['hin', [2, 'p2', [], ['csat Umfrage']]]]);
  });

  it('is nothing where nothing was measured', () => {
    expect(figures({})).toEqual([]);
  });
});
