import { journeyPairs } from '../../model/journey-pairs.ts';
import type { Entry } from '../../model/library.ts';
import { RowIndex } from '../base/RowIndex.tsx';
import type { Scope } from '../scope.ts';
import { compareTitle } from './ComparePage.tsx';

/** All journeys; below, those of one occasion two by two. */
export function JourneyIndex({ scope, entries }: { scope: Scope; entries: readonly Entry<'journeys'>[] }) {
  const { t } = scope;
  const pairs = journeyPairs(scope.library);
  return (
    <>
      <RowIndex scope={scope} entries={entries as Entry[]} />
      {pairs.length > 0 ? (
        <section class="shelf" aria-labelledby="compared">
          <h2 id="compared">{t.persona.compared}</h2>
          <ul class="rows">
            {pairs.map((pair) => (
              <li key={`${pair[0].id} ${pair[1].id}`}>
                <h3>
                  <a href={scope.routes.compareJourneys(pair[0].id, pair[1].id, scope.language)}>{compareTitle(scope, pair)}</a>
                </h3>
                <p class="gist">{pair.map((one) => scope.library.title(one, scope.language)).join(' · ')}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
