import { fill } from '../../i18n/words.ts';
import { type Difference, happier } from '../../model/journey-compare.ts';
import type { Entry } from '../../model/library.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { Said } from '../base/Said.tsx';
import { Portrait } from '../figures/Portrait.tsx';
import { Feeling } from '../processes/StepItem.tsx';
import type { Scope } from '../scope.ts';
import { personaOf } from './names.ts';

interface Props {
  scope: Scope;
  pair: readonly [Entry<'journeys'>, Entry<'journeys'>];
  names: [string, string];
  differences: Difference[];
}

/** Where one of two is much happier than the other: place, feelings and thoughts side by side. */
export function Differences({ scope, pair, names, differences }: Props) {
  const words = scope.t.journey.compare;
  if (differences.length === 0) return <p>{words.noDifferences}</p>;
  return (
    <ol class="differences">
      {differences.map((difference) => (
        <li key={difference.points.map(({ id }) => id).join(' ')}>
          <h3>
            <DifferencePlace scope={scope} difference={difference} />
          </h3>
          <p class="meta">
            {fill(words.levels, { n: difference.levels })}, {fill(words.happier, { name: names[happier(difference)] })}
          </p>
          <div class="sides">
            {([0, 1] as const).map((side) => {
              const point = difference.points[side];
              const look = personaOf(scope.library, pair[side])?.facts.look;
              return (
                <div key={side} class="side">
                  {look ? <Portrait look={look} role="customer" /> : null}
                  <p>
                    <b>{names[side]}</b> <Feeling value={point.emotion} word={scope.t.emotion[`${point.emotion}`]} />
                  </p>
                  <p>
                    <EntryLink scope={scope} entry={pair[side]} anchor={point.id}>
                      <Said scope={scope} value={point.does} />
                    </EntryLink>
                  </p>
                  {point.thinks ? (
                    <p class="thought">
                      <Said scope={scope} value={point.thinks} />
                    </p>
                  ) : null}
                </div>
              );
            })}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** „Vorbereiten: Kundenportal“, or „Vorbereiten: am Ende der Phase“. */
export function DifferencePlace({ scope, difference }: { scope: Scope; difference: Difference }) {
  const { phase, at, points } = difference;
  const touchpoint = scope.library.get('touchpoints', points[0].touchpoint);
  return (
    <>
      <Said scope={scope} value={(phase.phases[0] ?? phase.phases[1])?.label} />:{' '}
      {at === 'end' || !touchpoint ? scope.t.journey.compare.end : <EntryLink scope={scope} entry={touchpoint} />}
    </>
  );
}
