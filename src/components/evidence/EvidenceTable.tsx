import { latest, type Series } from '../../model/evidence/series.ts';
import type { Scope } from '../scope.ts';
import { Measured, Source, Spark } from './EvidenceLine.tsx';
import { figure, numberText } from './figures.ts';
import { Place, placeText } from './Place.tsx';

/** All series of one kind of place, a row each: newest figure, trend, answers, source, month. Scripts let readers sort it. */
export function EvidenceTable({ scope, id, title, all }: { scope: Scope; id: string; title: string; all: readonly Series[] }) {
  if (all.length === 0) return null;
  const { t, language } = scope;
  const { columns, measures } = t.evidence;
  const heads = [
    ['place', 'up'],
    ['measure', 'up'],
    ['latest', 'down'],
    ['trend', undefined],
    ['n', 'down'],
    ['source', 'up'],
    ['date', 'down'],
  ] as const;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <lotse-sort>
        <table class="rows-to-cards evidence-table">
          <thead>
            <tr>
              {heads.map(([name, sort]) => (
                <th key={name} scope="col" data-sort={sort}>
                  {columns[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map((series) => {
              const { value, n, date } = latest(series);
              return (
                <tr key={`${series.entry.id} ${series.step} ${series.measure} ${series.source}`}>
                  <th scope="row" data-value={placeText(scope, series)}>
                    <Place scope={scope} series={series} />
                  </th>
                  <td data-label={columns.measure} data-value={measures[series.measure].name}>
                    {measures[series.measure].name}
                  </td>
                  <td data-label={columns.latest} data-value={value ?? ''}>
                    {value === undefined ? t.evidence.few : <b>{figure(value, series, scope)}</b>}
                  </td>
                  <td data-label={columns.trend}>
                    <Spark scope={scope} series={series} />
                  </td>
                  <td data-label={columns.n} data-value={n ?? ''}>
                    {n === undefined ? t.evidence.fewShort : numberText(n, 0, language)}
                  </td>
                  <td data-label={columns.source} data-value={series.source}>
                    <Source scope={scope} text={series.source} />
                  </td>
                  <td data-label={columns.date} data-value={date}>
                    <Measured scope={scope} date={date} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </lotse-sort>
    </section>
  );
}
