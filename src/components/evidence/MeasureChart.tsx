import { counted, fill } from '../../i18n/words.ts';
import { measures } from '../../model/evidence/measures.ts';
import { type Series, shownPoints } from '../../model/evidence/series.ts';
import type { Scope } from '../scope.ts';
import { chartLayout, markPath } from './chart-layout.ts';
import { Source } from './EvidenceLine.tsx';
import { figure, monthOf, numberText } from './figures.ts';
import { Place } from './Place.tsx';

/** Letter of a series in its chart and table. */
const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** A few series of one measure as a chart, told apart by mark, stroke and letter; its legend; and the same figures as a table. */
export function MeasureChart({ scope, all }: { scope: Scope; all: readonly Series[] }) {
  const { t, language } = scope;
  const shown = all.map(shownPoints);
  const dates = [...new Set(all.flatMap(({ points }) => points.map(({ date }) => date)))].sort();
  const [first] = all;
  if (!first) return null;
  return (
    <figure class="chart">
      <div class="chart-picture">
        {shown.some((points) => points.length > 0) ? <Lines scope={scope} all={all} dates={dates} /> : null}
        <figcaption>
          <ol>
            {all.map((series, index) => (
              <li key={letterOf(index)}>
                <b>{letterOf(index)}</b> <Mark index={index} /> <Place scope={scope} series={series} />{' '}
                <small>
                  <Source scope={scope} text={series.source} />
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

function Lines({ scope, all, dates }: { scope: Scope; all: readonly Series[]; dates: readonly string[] }) {
  const { t, language } = scope;
  const [first] = all as [Series];
  const chart = chartLayout(first.measure, all.map(shownPoints));
  const { area, width, height } = chart;
  const name = fill(t.evidence.chart, {
    name: t.evidence.measures[first.measure].name,
    n: counted(t.evidence.lines, all.length),
    from: monthOf(dates[0] ?? '', language),
    to: monthOf(dates.at(-1) ?? '', language),
  });
  const digits = chart.values.every(({ value }) => Number.isInteger(value)) ? 0 : measures[first.measure].decimals;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
      {chart.values.map(({ y, value }) => (
        <g key={value} class="grid">
          <path d={`M${area.left} ${y}H${area.right}`} />
          <text x={area.left - 6} y={y + 4} text-anchor="end">
            {first.unit === '%' ? figure(value, first, scope) : numberText(value, digits, language)}
          </text>
        </g>
      ))}
      {chart.months.map(({ x, date }, index) => (
        <text key={date} x={x} y={height - 6} text-anchor={index === 0 && chart.months.length > 1 ? 'start' : 'middle'}>
          {monthOf(date, language)}
        </text>
      ))}
      {chart.lines.map(({ path, marks, label }, index) =>
        marks.length === 0 ? null : (
          <g key={letterOf(index)} class={`line line-${index}`}>
            <path class="stroke" d={path} />
            <path d={marks.map(([x, y]) => markPath(index, x, y)).join('')} />
            <text x={label[0]} y={label[1]} text-anchor="middle">
              {letterOf(index)}
            </text>
          </g>
        ),
      )}
    </svg>
  );
}

const Mark = ({ index }: { index: number }) => (
  <svg class={`line line-${index}`} viewBox="-20 -6 40 12" width="40" height="12" aria-hidden="true">
    <path class="stroke" d="M-20 0H20" />
    <path d={markPath(index, 0, 0)} />
  </svg>
);
