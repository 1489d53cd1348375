import { measureNames, measures } from '../../model/evidence/measures.ts';
import { allSeries } from '../../model/evidence/series.ts';
import { Empty } from '../base/Empty.tsx';
import { Said } from '../base/Said.tsx';
import type { Scope } from '../scope.ts';
import { measuredPlaces } from './groups.ts';
import { PlaceEvidence } from './PlaceEvidence.tsx';
import { SortPlaces } from './SortPlaces.tsx';

/** Everything that was measured, place by place: newest figures at a glance, charts and tables behind them; then what the measures mean. */
export function EvidencePage({ scope }: { scope: Scope }) {
  const { t, library } = scope;
  const all = allSeries(library);
  if (all.length === 0) return <Empty text={t.empty} drawn />;
  const title = ({ entry }: { entry: Parameters<typeof library.title>[0] }) => library.title(entry, scope.language);
  const places = measuredPlaces(all).sort((a, b) => title(a).localeCompare(title(b), scope.language));
  const present = measureNames.filter((name) => all.some(({ measure }) => measure === name));
  const shelves = [
    ['touchpoints', t.evidence.byTouchpoint],
    ['processes', t.evidence.byProcess],
    ['journeys', t.evidence.byJourney],
  ] as const;
  return (
    <div class="evidence-page">
      {library.site.notice ? (
        <p class="example-data">
          <Said scope={scope} value={library.site.notice} />
        </p>
      ) : null}
      <lotse-sort data-script="sort">
        <SortPlaces scope={scope} measures={present} />
        {shelves.map(([kind, heading]) => {
          const here = places.filter(({ entry }) => entry.kind === kind);
          return here.length === 0 ? null : (
            <section key={kind} aria-labelledby={kind}>
              <h2 id={kind}>{heading}</h2>
              <div class="places">
                {here.map((place) => (
                  <PlaceEvidence key={place.entry.id} scope={scope} place={place} />
                ))}
              </div>
            </section>
          );
        })}
      </lotse-sort>
      <section aria-labelledby="measures">
        <h2 id="measures">{t.evidence.about}</h2>
        <dl class="measures">
          {present.map((name) => (
            <div key={name} id={name}>
              <dt>{t.evidence.measures[name].name}</dt>
              <dd>
                {t.evidence.measures[name].about} {t.evidence.better[measures[name].better]}
              </dd>
            </div>
          ))}
        </dl>
        <p class="meta">{t.evidence.cells}</p>
      </section>
    </div>
  );
}
