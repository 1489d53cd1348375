import { fill } from '../../i18n/words.ts';
import { fewest } from '../../model/evidence/measures.ts';
import { latest, type Series } from '../../model/evidence/series.ts';
import type { Scope } from '../scope.ts';
import { Source } from './EvidenceLine.tsx';
import { monthOf, numberText } from './figures.ts';
import { Place } from './Place.tsx';

/** Why customers cancelled, most frequent first, as bars; rare reasons are named without a number. */
export function Reasons({ scope, series }: { scope: Scope; series: Series }) {
  const { t, language } = scope;
  const word = (reason: string | undefined) => (reason === undefined ? t.evidence.noReason : <Source scope={scope} text={reason} />);
  const shown = series.reasons.filter(({ value }) => value >= fewest);
  const rare = series.reasons.filter(({ value }) => value > 0 && value < fewest);
  const most = shown[0]?.value ?? 1;
  if (shown.length + rare.length === 0) return null;
  const [before, after] = t.evidence.few12.split('{reasons}');
  return (
    <div class="reasons">
      <h3>
        <Place scope={scope} series={series} />: {fill(t.evidence.reasons, { month: monthOf(latest(series).date, language) })}
      </h3>
      <ul>
        {shown.map(({ reason, value }) => (
          <li key={reason ?? ''}>
            <span>{word(reason)}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <path d={`M0 0H${Math.round((value / most) * 1000) / 10}V10H0Z`} />
            </svg>
            <b>{numberText(value, 0, language)}</b>
          </li>
        ))}
      </ul>
      {rare.length > 0 ? (
        <p class="meta">
          {before}
          {rare.map(({ reason }, index) => (
            <>
              {index > 0 ? ', ' : ''}
              {word(reason)}
            </>
          ))}
          {after}
        </p>
      ) : null}
    </div>
  );
}
