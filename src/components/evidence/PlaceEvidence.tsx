import { fill } from '../../i18n/words.ts';
import { measureNames } from '../../model/evidence/measures.ts';
import { latest, type Series } from '../../model/evidence/series.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import type { Scope } from '../scope.ts';
import { Spark } from './EvidenceLine.tsx';
import { figure } from './figures.ts';
import { figuresOf, type MeasuredPlace, worstOf } from './groups.ts';
import { MeasureFigure } from './MeasureFigure.tsx';
import { stepText } from './Place.tsx';
import { Reasons } from './Reasons.tsx';

/** One place: its newest figures and trends in a line; opened, charts with their tables. Carries its worst figures for who sorts. */
export function PlaceEvidence({ scope, place: { entry, series } }: { scope: Scope; place: MeasuredPlace }) {
  const worst = measureNames.flatMap((name) => {
    const value = worstOf(series, name);
    return value === undefined ? [] : [[`data-${name}`, value] as const];
  });
  const kind = scope.t.kinds[entry.kind].one;
  const { words, language } = scope.library.words(entry, scope.language);
  return (
    <details class="place" {...Object.fromEntries(worst)}>
      <summary>
        <b lang={language === scope.language ? undefined : language}>{words.title}</b>{' '}
        <span class="place-values">
          {series.map((one, at) => (
            <Newest key={at} scope={scope} series={one} />
          ))}
        </span>
      </summary>
      <p class="onward">
        <EntryLink scope={scope} entry={entry}>
          {fill(scope.t.evidence.visit, { kind: scope.language === 'de' ? kind : kind.toLowerCase() })}
        </EntryLink>
      </p>
      {figuresOf(series).map((charts) => (
        <MeasureFigure key={charts[0]?.[0]?.measure} scope={scope} charts={charts} />
      ))}
      {series.map((one) => (
        <Reasons key={`${one.step} ${one.source}`} scope={scope} series={one} />
      ))}
    </details>
  );
}

/** „Schritt 11 CSAT 62 %“ and a small line; the trend in words stands with the chart. */
function Newest({ scope, series }: { scope: Scope; series: Series }) {
  const { t } = scope;
  const { value } = latest(series);
  const step = stepText(scope, series);
  return (
    <span>
      {step ? <small>{step} </small> : null}
      {t.evidence.measures[series.measure].short} <b>{value === undefined ? t.evidence.fewShort : figure(value, series, scope)}</b>{' '}
      <Spark scope={scope} series={series} silent />
      {'  '}
    </span>
  );
}
