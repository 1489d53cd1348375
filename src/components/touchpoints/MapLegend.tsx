import { allSeries } from '../../model/evidence/series.ts';
import type { Scope } from '../scope.ts';
import { AfarSign, GapSign, UnseenSign } from './map-signs.tsx';
import { Weight } from './Weight.tsx';

/** What the signs of the map mean. */
export function MapLegend({ scope }: { scope: Scope }) {
  const { t } = scope;
  const words = t.touchpoint.map;
  return (
    <section class="map-legend" aria-labelledby="map-legend">
      <h3 id="map-legend">{words.legend}</h3>
      <ul>
        {([3, 2, 1] as const).map((value) => (
          <li key={value}>
            <Weight value={value} word={t.touchpoint.importances[value]} />
          </li>
        ))}
        <li>
          <UnseenSign /> {words.unseen}
        </li>
        <li>
          <AfarSign /> {words.afar}
        </li>
        {allSeries(scope.library).some(({ touchpoint, step }) => touchpoint && step === undefined) ? <li>{words.measured}</li> : null}
        <li>
          <GapSign /> <b>{words.gap}:</b> {words.gapHint}
        </li>
      </ul>
    </section>
  );
}
