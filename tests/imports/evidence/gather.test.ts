import { describe, expect, it } from 'vitest';
import { gather, type Places } from '../../../src/imports/evidence/gather.ts';
import { mappingOf, readPairs } from '../../../src/imports/evidence/mapping.ts';
import { mergeEvidence } from '../../../src/imports/evidence/merge.ts';
import { amountIn, dayIn, scaleIn } from '../../../src/imports/evidence/values.ts';
import { readEvidence } from '../../../src/model/evidence/read-evidence.ts';
import fc from '../../property.ts';

const places: Places = {
  step: (name) => (/^s?\d$/.test(name) ? `s${name.at(-1)}` : undefined),
  touchpoint: (name) => (name === 'hotline' ? name : undefined),
  hasEntry: true,
};

/** Gathers a table that is written as lines of cells parted by bars. */
function gathered(map: string, head: string, ...lines: string[]) {
  const names = head.split('|');
  const { mapping } = mappingOf(readPairs(map) ?? [], names);
  const rows = [head, ...lines].map((line, at) => ({ row: at + 1, cells: line.split('|') }));
  const { rows: found, losses } = gather({ rows }, mapping, places, 'export.csv', '2026-09-30');
  return {
    rows: found.map(({ date, step, value, n, reason }) => [date, step, value, n, reason].filter((one) => one !== undefined)),
    losses,
  };
}
const repeated = (times: number, line: string) => Array<string>(times).fill(line);

describe('rows of an export', () => {
  it('become a share of satisfied answers by month and step', () => {
    const map = 'date=Tag,step=Schritt,value="Note, 1-5",scale=1-5,measure=CSAT';
    const pairs = readPairs(map);
    expect(pairs?.[2]).toEqual(['value', 'Note, 1-5']);
    const august = ['5', '4', '4', '3', '1'].map((mark) => `03.08.2026|2|${mark}`);
    const september = repeated(5, '2026-09-14|s2|5');
    expect(gathered(map, 'Tag|Schritt|Note, 1-5', ...august, ...september)).toEqual({
      rows: [
        ['2026-08-31', 's2', 60, 5],
        ['2026-09-30', 's2', 100, 5],
      ],
      losses: [],
    });
  });

  it('count marks as in German schools from the other end', () => {
    const lines = ['1', '2', '3', '6', '2'].map((mark) => `2026-08-31|${mark}`);
    expect(gathered('date=d,value=v,scale=6-1,measure=csat', 'd|v', ...lines).rows).toEqual([['2026-08-31', 60, 5]]);
  });

  it('become promoters minus detractors', () => {
    const lines = ['10', '9', '8', '6', '0'].map((mark) => `2026-08-31|${mark}`);
    expect(gathered('date=d,value=v,measure=NPS', 'd|v', ...lines).rows).toEqual([['2026-08-31', 0, 5]]);
  });

  it('become a share where they say yes or no', () => {
    const lines = ['ja', 'nein', 'ja', 'ja', 'Nein'].map((word) => `2026-08-31|${word}`);
    expect(gathered('date=d,value=v,measure=Erstlösung', 'd|v', ...lines).rows).toEqual([['2026-08-31', 60, 5]]);
  });

  it('are counted where each is a cancellation, by reason, on all of the month', () => {
    const lines = [...repeated(4, '2026-08-31|Preis'), ...repeated(2, '2026-08-31|Umzug')];
    expect(gathered('date=d,reason=r,measure=Kündigung', 'd|r', ...lines).rows).toEqual([
      ['2026-08-31', 4, 6, 'Preis'],
      ['2026-08-31', 2, 6, 'Umzug'],
    ]);
  });

  it('that are aggregated already are weighed by their n', () => {
    expect(gathered('date=d,value=v,n=k,measure=ces', 'd|v|k', '2026-08|4,5|10', '2026-08|5.5|30').rows).toEqual([['2026-08-31', 5.3, 40]]);
  });

  it('that cannot be used are lost with their reason and first place, not in silence', () => {
    const map = 'date=d,step=s,value=v,scale=1-5,measure=csat';
    const bad = [
      '|2|5',
      '31/08/2026|2|5',
      '2026-08-31||5',
      '2026-08-31|x|5',
      '2026-08-31|2|',
      '2026-08-31|2|gut',
      '2026-08-31|2|7',
      '2026-07-31|2|5',
    ];
    const { rows, losses } = gathered(map, 'd|s|v', ...bad, ...repeated(5, '2026-08-31|2|5'));
    expect(rows).toEqual([['2026-08-31', 's2', 100, 5]]);
    expect(losses.map(({ code, count, at }) => [code, count, at])).toEqual([
      ['no-date', 1, '2'],
      ['bad-date', 1, '3'],
      ['no-step', 1, '4'],
      ['unknown-step', 1, '5'],
      ['no-value', 1, '6'],
      ['bad-value', 1, '7'],
      ['out-of-range', 1, '8'],
      ['few', 1, '2026-07'],
    ]);
  });

  it('of a month that is not over wait for its end', () => {
    const { rows, losses } = gathered('date=d,value=v,measure=nps', 'd|v', ...repeated(5, '2026-10-01|9'));
    expect([rows, losses.map(({ code, at }) => [code, at])]).toEqual([[], [['unfinished', '2026-10']]]);
  });

  it('of satisfaction without a scale are not guessed', () => {
    expect(gathered('date=d,value=v,measure=csat', 'd|v', '2026-08-31|2').losses[0]?.code).toBe('no-scale');
  });
});

describe('a mapping', () => {
  it('finds columns whatever their case, takes other words as they are, and names what it does not know', () => {
    const { mapping, faults } = mappingOf(readPairs('date=DATUM,measure=CSAT,valeu=x,value=Nota') ?? [], ['Datum', 'Note']);
    expect(mapping).toEqual({ date: { column: 0 }, measure: { word: 'CSAT' } });
    expect(faults).toEqual([
      { key: 'valeu', right: 'value' },
      { column: 'Nota', of: 'value', right: 'Note' },
    ]);
  });

  it('that is none is refused', () => {
    expect([readPairs(''), readPairs('date'), readPairs('date="x')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('values of other tables', () => {
  it('are read as people write them', () => {
    expect(['2026-9-3', '3.9.26', '03.09.2026 14:05', '2026-09', '9.2026', '2026-02-30', '9/3/2026'].map(dayIn)).toEqual([
      ...['2026-09-03', '2026-09-03', '2026-09-03', '2026-09-30', '2026-09-30', undefined, undefined],
    ]);
    expect(['4,5', '1.234,5', '1,234.5', '61 %', '−3', 'vier'].map(amountIn)).toEqual([4.5, 1234.5, 1234.5, 61, -3, undefined]);
    expect([scaleIn('1-5'), scaleIn('6 – 1'), scaleIn('3-3')]).toEqual([{ worst: 1, best: 5 }, { worst: 6, best: 1 }, undefined]);
  });
});

describe('a merge', () => {
  const row = { date: '2026-08-31', step: 's2', measure: 'csat' as const, unit: '%' as const, value: 60, n: 5, source: 'Umfrage; "neu"' };

  it('keeps what is there, small figures and notes too, and replaces the same measurement', () => {
    const before =
      'date;step;measure;value;n;source;note\n2026-07-31;s2;csat;61,5;3;Umfrage;klein\n2026-08-31;s2;csat;70;9;"Umfrage; ""neu""";alt\n';
    const { text, ...counts } = mergeEvidence(before, [row, { ...row, step: 's3' }]);
    expect(counts).toEqual({ added: 1, changed: 1, unchanged: 0 });
    expect(text.split('\n').slice(1, 4)).toEqual([
      '2026-07-31,s2,,csat,61.5,,3,,Umfrage,klein',
      '2026-08-31,s2,,csat,60,%,5,,"Umfrage; ""neu""",alt',
      '2026-08-31,s3,,csat,60,%,5,,"Umfrage; ""neu""",',
    ]);
    expect(mergeEvidence(text, [row])).toEqual({ text, added: 0, changed: 0, unchanged: 1 });
  });

  it('writes what the reader of the content reads back', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ü', ',', ';', '"', ' '), maxLength: 8 }).map((one) => `x${one}x`);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 999 }), fc.integer({ min: 5, max: 99 }), (reason, source, value, n) => {
        const one = { date: '2026-08-31', measure: 'cancellations' as const, unit: 'count' as const, value, n, reason, source };
        const read = readEvidence({ file: 'e.csv', text: mergeEvidence(undefined, [one]).text });
        expect(read).toMatchObject({ findings: [], rows: [{ evidence: one }] });
      }),
    );
  });
});
