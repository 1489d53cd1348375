import type { Entry } from '../../model/library.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { Text } from '../base/Text.tsx';
import { Feeling } from '../processes/StepItem.tsx';
import type { Scope } from '../scope.ts';
import { curveLayout } from './curve-layout.ts';
import { ProcessBehind } from './ProcessBehind.tsx';

/** The journey as a table, one row a touchpoint, grouped by phase: the curve in words. */
export function JourneyTable({ scope, entry }: { scope: Scope; entry: Entry<'journeys'> }) {
  const { facts } = entry;
  const { t, library } = scope;
  const numbers = new Map(curveLayout(facts).points.map((point) => [point.id, point.number]));
  return (
    <table class="journey">
      <thead>
        <tr>
          <th scope="col">{t.journey.does}</th>
          <th scope="col">{t.journey.touchpoint}</th>
          <th scope="col">{t.journey.thinks}</th>
          <th scope="col">{t.journey.emotion}</th>
        </tr>
      </thead>
      {facts.phases.map((phase) => (
        <tbody key={phase.id}>
          <tr class="phase-row">
            <th scope="rowgroup" colSpan={4}>
              {scope.pick(phase.label)}{' '}
              <small>
                {t.journey.goal}: <Text scope={scope} entry={entry} path={`phases.${phase.id}.goal`} value={phase.goal} />
              </small>
            </th>
          </tr>
          {facts.points
            .filter((point) => point.phase === phase.id)
            .map((point) => {
              const touchpoint = library.get('touchpoints', point.touchpoint);
              return (
                <tr key={point.id} id={point.id}>
                  <td data-label={t.journey.does}>
                    <span class="step-number">{numbers.get(point.id)}</span>{' '}
                    <Text scope={scope} entry={entry} path={`points.${point.id}.does`} value={point.does} />
                    {point.moment ? (
                      <>
                        {' '}
                        <span class="tag tag-moment">{t.journey.moment}</span>
                      </>
                    ) : null}
                  </td>
                  <td data-label={t.journey.touchpoint}>
                    {touchpoint ? <EntryLink scope={scope} entry={touchpoint} /> : null}
                    <ProcessBehind scope={scope} point={point} />
                  </td>
                  <td data-label={t.journey.thinks}>
                    {point.thinks ? (
                      <Text scope={scope} entry={entry} path={`points.${point.id}.thinks`} value={point.thinks} class="thought" />
                    ) : null}
                  </td>
                  <td data-label={t.journey.emotion}>
                    <Feeling value={point.emotion} word={t.emotion[`${point.emotion}`]} />
                  </td>
                </tr>
              );
            })}
        </tbody>
      ))}
    </table>
  );
}
