import { counted, fill } from '../../i18n/words.ts';
import { measures } from '../../model/evidence/measures.ts';
import { type Series, shownPoints } from '../../model/evidence/series.ts';
import type { Scope } from '../scope.ts';
import { chartLayout, markPath } from './chart-layout.ts';
import { figure, monthOf, numberText } from './figures.ts';

/** Letter of a series in its chart and table. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

interface Props {
  scope: Scope;
  /** Of one measure and unit, at least one with a figure to show. */
  series: readonly Series[];
  /** Where the first of them stands among all that share a table: gives its letter, mark and stroke. */
  first: number;
}

/** Series of one measure over time, under the measure's name. */
export function ChartLines({ scope, series, first }: Props) {
  const { t, language } = scope;
  const [one] = series as readonly [Series];
  const words = t.evidence.measures[one.measure];
  const dates = [...new Set(series.flatMap(({ points }) => points.map(({ date }) => date)))].sort();
  const { area, width, height, values, months, lines } = chartLayout(one.measure, series.map(shownPoints));
  const name = fill(t.evidence.chart, {
    name: words.name,
    n: counted(t.evidence.lines, series.length),
    from: monthOf(dates[0] ?? '', language),
    to: monthOf(dates.at(-1) ?? '', language),
  });
  const digits = values.every(({ value }) => Number.isInteger(value)) ? 0 : measures[one.measure].decimals;
  return (
    <div>
      <p class="chart-name">
        <b>{words.name}</b> {t.evidence.better[measures[one.measure].better]}
      </p>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
        <g class="grid">
          <path d={values.map(({ y }) => `M${area.left} ${y}H${area.right}`).join('')} />
          {values.map(({ y, value }) => (
            <text key={value} x={area.left - 6} y={y + 4}>
              {one.unit === '%' ? figure(value, one, scope) : numberText(value, digits, language)}
            </text>
          ))}
        </g>
        {months.map(({ x, date }, index) => (
          <text key={date} x={x} y={height - 5} class={index === 0 && months.length > 1 ? 'from' : undefined}>
            {monthOf(date, language)}
          </text>
        ))}
        {lines.map(({ path, marks, label }, index) =>
          marks.length === 0 ? null : (
            <g key={letterOf(index)} class={`line line-${first + index}`}>
              <path class="stroke" d={path} />
              <path d={marks.map(([x, y]) => markPath(first + index, x, y)).join('')} />
              <text x={label[0]} y={label[1]}>
                {letterOf(first + index)}
              </text>
            </g>
          ),
        )}
      </svg>
    </div>
  );
}

/** How a series is drawn, for the legend. */
export const ChartMark = ({ index }: { index: number }) => (
  <svg class={`line line-${index}`} viewBox="-20 -6 40 12" width="40" height="12" aria-hidden="true">
    <path class="stroke" d="M-20 0H20" />
    <path d={markPath(index, 0, 0)} />
  </svg>
);
