import { fill } from '../../i18n/words.ts';
import { pairsWith } from '../../model/journey-pairs.ts';
import type { Entry } from '../../model/library.ts';
import type { Scope } from '../scope.ts';
import { namesOf } from './names.ts';

/** The other journeys of the same occasion, each leading to the page that shows both. */
export function CompareLinks({ scope, entry }: { scope: Scope; entry: Entry<'journeys'> }) {
  const pairs = pairsWith(scope.library, entry);
  if (pairs.length === 0) return null;
  const { t } = scope;
  const outside = scope.outlet === 'embed' ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <p class="same-occasion">
      <span class="label">{t.journey.sameOccasion}</span>
      {pairs.map(({ pair, other }) => (
        <a key={other.id} href={scope.routes.compareJourneys(pair[0].id, pair[1].id, scope.language)} {...outside}>
          {fill(t.journey.compare.link, { name: namesOf(scope, pair)[pair[0] === other ? 0 : 1] })}
        </a>
      ))}
    </p>
  );
}
