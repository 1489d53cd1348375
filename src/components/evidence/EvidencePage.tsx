import { measureNames, measures } from '../../model/evidence/measures.ts';
import { allSeries, type Series, shownPoints } from '../../model/evidence/series.ts';
import type { Kind } from '../../model/kinds.ts';
import { Empty } from '../base/Empty.tsx';
import { Said } from '../base/Said.tsx';
import type { Scope } from '../scope.ts';
import { mostLines } from './chart-layout.ts';
import { EvidenceTable } from './EvidenceTable.tsx';
import { MeasureChart } from './MeasureChart.tsx';
import { placeText } from './Place.tsx';
import { Reasons } from './Reasons.tsx';

/** Everything that was measured: by place as tables, by measure as charts with their figures. */
export function EvidencePage({ scope }: { scope: Scope }) {
  const { t, library } = scope;
  const all = allSeries(library);
  if (all.length === 0) return <Empty text={t.empty} drawn />;
  const of = (kind: Kind) =>
    inOrder(
      scope,
      all.filter((series) => series.entry.kind === kind),
    );
  const present = measureNames.filter((name) => all.some(({ measure }) => measure === name));
  return (
    <div class="evidence-page">
      {library.site.notice ? (
        <p class="example-data">
          <Said scope={scope} value={library.site.notice} />
        </p>
      ) : null}
      <nav aria-label={t.contents}>
        <ul>
          {present.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{t.evidence.measures[name].name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <EvidenceTable scope={scope} id="by-touchpoint" title={t.evidence.byTouchpoint} all={of('touchpoints')} />
      <EvidenceTable scope={scope} id="by-process" title={t.evidence.byProcess} all={of('processes')} />
      <EvidenceTable scope={scope} id="by-journey" title={t.evidence.byJourney} all={of('journeys')} />
      {present.map((name) => {
        const mine = all.filter(({ measure }) => measure === name);
        return (
          <section key={name} class="measure" aria-labelledby={name}>
            <h2 id={name}>{t.evidence.measures[name].name}</h2>
            <p class="meta">
              {t.evidence.measures[name].about} {t.evidence.better[measures[name].better]} {t.evidence.cells}
            </p>
            {chartsOf(mine).map((group) => (
              <MeasureChart key={group[0]?.entry.id} scope={scope} all={group} />
            ))}
            {mine.map((series) => (
              <Reasons key={`${series.entry.kind} ${series.entry.id} ${series.step}`} scope={scope} series={series} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

/** By place as readers see it, whole flows before their steps, then in the order of measures. */
function inOrder(scope: Scope, all: readonly Series[]): Series[] {
  const title = (series: Series) => scope.library.title(series.entry, scope.language);
  const steps = (series: Series) => (series.step === undefined ? 0 : Number(/\d+$/.exec(placeText(scope, series))?.[0] ?? 0));
  return [...all].sort(
    (a, b) =>
      title(a).localeCompare(title(b), scope.language) ||
      steps(a) - steps(b) ||
      measureNames.indexOf(a.measure) - measureNames.indexOf(b.measure),
  );
}

/** Series that share a chart: of one unit, and of similar size, so that small ones are not pressed flat. */
function chartsOf(all: readonly Series[]): Series[][] {
  const size = (series: Series) => {
    const points = shownPoints(series);
    return points.reduce((sum, { value }) => sum + value, 0) / Math.max(1, points.length);
  };
  return [...Map.groupBy(all, ({ unit }) => unit).values()].flatMap((same) => {
    const sorted = [...same].sort((a, b) => size(b) - size(a));
    const charts = Math.ceil(sorted.length / mostLines);
    const each = Math.ceil(sorted.length / charts);
    return Array.from({ length: charts }, (_none, at) => sorted.slice(at * each, (at + 1) * each)).filter((group) => group.length > 0);
  });
}
