import { fill } from '../../i18n/words.ts';
import type { AlignedPhase } from '../../model/journey-compare.ts';
import type { Entry } from '../../model/library.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { Said } from '../base/Said.tsx';
import { Feeling } from '../processes/StepItem.tsx';
import type { Scope } from '../scope.ts';

interface Props {
  scope: Scope;
  pair: readonly [Entry<'journeys'>, Entry<'journeys'>];
  names: [string, string];
  phases: AlignedPhase[];
}

/** Two journeys phase by phase, moment by moment: the curves in words. */
export function CompareTable({ scope, pair, names, phases }: Props) {
  const { t } = scope;
  const sides = [0, 1] as const;
  let [first, second] = [0, 0];
  return (
    <table class="rows-to-cards compared">
      <thead>
        <tr>
          <th scope="col">{t.journey.phase}</th>
          {sides.map((side) => (
            <th key={side} scope="col">
              {names[side]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {phases.map((phase) => {
          const from = [first, second] as const;
          first += phase.points[0].length;
          second += phase.points[1].length;
          return (
            <tr key={phase.id}>
              <th scope="row">
                <Labels scope={scope} phase={phase} />
              </th>
              {sides.map((side) => (
                <td key={side} data-label={names[side]}>
                  {phase.phases[side] ? null : <p class="meta">{fill(t.journey.compare.alone, { name: names[side === 0 ? 1 : 0] })}</p>}
                  {phase.phases[side] && phase.points[side].length === 0 ? <p class="meta">{t.journey.compare.nothing}</p> : null}
                  {phase.points[side].length > 0 ? (
                    <ol start={from[side] + 1}>
                      {phase.points[side].map((point) => {
                        const touchpoint = scope.library.get('touchpoints', point.touchpoint);
                        return (
                          <li key={point.id}>
                            <EntryLink scope={scope} entry={pair[side]} anchor={point.id}>
                              {touchpoint ? scope.library.title(touchpoint, scope.language) : point.touchpoint}
                            </EntryLink>
                            : <Said scope={scope} value={point.does} />{' '}
                            <Feeling value={point.emotion} word={t.emotion[`${point.emotion}`]} />
                            {point.moment ? (
                              <>
                                {' '}
                                <span class="tag tag-moment">{t.journey.moment}</span>
                              </>
                            ) : null}
                          </li>
                        );
                      })}
                    </ol>
                  ) : null}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A phase's name; both, where the two journeys name it differently. */
function Labels({ scope, phase }: { scope: Scope; phase: AlignedPhase }) {
  const [a, b] = phase.phases;
  const same = scope.pick(a?.label) === scope.pick(b?.label);
  return (
    <>
      <Said scope={scope} value={(a ?? b)?.label} />
      {a && b && !same ? (
        <>
          {' / '}
          <Said scope={scope} value={b.label} />
        </>
      ) : null}
    </>
  );
}
