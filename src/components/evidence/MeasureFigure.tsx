import { type Series, shownPoints } from '../../model/evidence/series.ts';
import type { Scope } from '../scope.ts';
import { ChartLines, ChartMark, letterOf } from './ChartLines.tsx';
import { Measured, Source } from './EvidenceLine.tsx';
import { figure, monthOf, numberText } from './figures.ts';
import { Within } from './Place.tsx';

/** A few charts of one place, a chart a measure, lines told apart by mark, stroke and letter; their legend; and the same figures as one table. */
export function MeasureFigure({ scope, charts }: { scope: Scope; charts: readonly (readonly Series[])[] }) {
  const { t, language } = scope;
  const all = charts.flat();
  const dates = [...new Set(all.flatMap(({ points }) => points.map(({ date }) => date)))].sort();
  return (
    <figure class="chart">
      <div class="chart-picture">
        {charts.map((series) =>
          series.some((one) => shownPoints(one).length > 0) ? (
            <ChartLines key={series[0]?.measure} scope={scope} series={series} first={all.indexOf(series[0] as Series)} />
          ) : null,
        )}
        <figcaption>
          <ol>
            {all.map((series, index) => (
              <li key={letterOf(index)}>
                <b>{letterOf(index)}</b> <ChartMark index={index} /> {t.evidence.measures[series.measure].short}
                <Within scope={scope} series={series} />{' '}
                <small>
                  <Source scope={scope} text={series.source} />, <Measured scope={scope} date={series.points.at(-1)?.date ?? ''} />
                </small>
              </li>
            ))}
          </ol>
        </figcaption>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.evidence.columns.month}</th>
            {all.map((_series, index) => (
              <th key={letterOf(index)} scope="col">
                {letterOf(index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dates.map((date) => (
            <tr key={date}>
              <th scope="row">{monthOf(date, language)}</th>
              {all.map((series, index) => {
                const point = series.points.find((one) => one.date === date);
                return (
                  <td key={letterOf(index)}>
                    {point?.value === undefined || point.n === undefined ? (
                      <small>{point ? t.evidence.fewShort : '–'}</small>
                    ) : (
                      <>
                        {figure(point.value, series, scope)} <small>{numberText(point.n, 0, language)}</small>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
