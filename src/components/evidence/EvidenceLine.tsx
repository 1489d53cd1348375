import { fill } from '../../i18n/words.ts';
import { latest, type Series, shownPoints, staleAfter } from '../../model/evidence/series.ts';
import type { Scope } from '../scope.ts';
import { sparkLayout, sparkSize } from './chart-layout.ts';
import { evidenceBrief, monthOf, numberText, trendText } from './figures.ts';

interface Props {
  scope: Scope;
  series: Series;
}

/** What the data say in one line: newest figure, trend, number of answers, source, month. Too few answers: that, and no figure. */
export function EvidenceLine({ scope, series }: Props) {
  const { n } = latest(series);
  return (
    <span class="ev">
      <b>{evidenceBrief(scope, series)}</b> <Spark scope={scope} series={series} />{' '}
      <span>
        {n === undefined ? '' : `${fill(scope.t.evidence.n, { n: numberText(n, 0, scope.language) })}, `}
        <Source scope={scope} text={series.source} />, <Measured scope={scope} date={latest(series).date} />
      </span>
    </span>
  );
}

/** All lines of a place; nothing where nothing was measured. */
export function EvidenceLines({ scope, all }: { scope: Scope; all: readonly Series[] }) {
  return (
    <>
      {all.map((series) => (
        <EvidenceLine key={`${series.measure} ${series.source}`} scope={scope} series={series} />
      ))}
    </>
  );
}

/** The trend as a small line, told as a sentence to those who do not see it; silent where the same is told elsewhere. */
export function Spark({ scope, series, silent = false }: Props & { silent?: boolean }) {
  const drawn = sparkLayout(series.measure, shownPoints(series));
  const text = trendText(scope, series);
  if (!drawn || !text) return null;
  const { width, height } = sparkSize;
  const box = `0 0 ${width} ${height}`;
  const line = (
    <>
      <path d={drawn.path} />
      <circle cx={drawn.end[0]} cy={drawn.end[1]} r="2" />
    </>
  );
  return silent ? (
    <svg class="spark" viewBox={box} width={width} height={height} aria-hidden="true">
      {line}
    </svg>
  ) : (
    <svg class="spark" viewBox={box} width={width} height={height} role="img" aria-label={text}>
      {line}
    </svg>
  );
}

/** The month of a figure; the browser says when it is stale. */
export function Measured({ scope, date }: { scope: Scope; date: string }) {
  return (
    <time dateTime={date} data-due={staleAfter(date)} data-overdue={scope.t.evidence.stale}>
      {monthOf(date, scope.language)}
    </time>
  );
}

/** Words of the file, which are in the leading language. */
export function Source({ scope, text }: { scope: Scope; text: string }) {
  return scope.language === scope.library.leading ? text : <span lang={scope.library.leading}>{text}</span>;
}
