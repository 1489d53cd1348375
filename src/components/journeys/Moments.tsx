import type { Entry } from '../../model/library.ts';
import { Said } from '../base/Said.tsx';
import { Text } from '../base/Text.tsx';
import { Feeling } from '../processes/StepItem.tsx';
import type { Scope } from '../scope.ts';
import { curveLayout } from './curve-layout.ts';
import { behind, ProcessBehind } from './ProcessBehind.tsx';

/** The moments of truth: what is felt and thought, and the step of the process that decides it. */
export function Moments({ scope, entry }: { scope: Scope; entry: Entry<'journeys'> }) {
  const { t, library } = scope;
  const moments = curveLayout(entry.facts).points.flatMap(({ id, number, moment }) => {
    const point = moment ? entry.facts.points.find((one) => one.id === id) : undefined;
    return point ? [{ point, number }] : [];
  });
  if (moments.length === 0) return null;
  return (
    <>
      <h2 id="moments">{t.journey.moments}</h2>
      <ul class="moments">
        {moments.map(({ point, number }) => {
          const touchpoint = library.get('touchpoints', point.touchpoint);
          const breakpoint = behind(library, point)?.step?.breakpoint;
          return (
            <li key={point.id}>
              <p class="moment-head">
                <a href={`#${point.id}`}>
                  <span class="step-number">{number}</span> {touchpoint ? library.title(touchpoint, scope.language) : point.touchpoint}
                </a>{' '}
                <Feeling value={point.emotion} word={t.emotion[`${point.emotion}`]} />
              </p>
              {point.thinks ? (
                <blockquote class="voice">
                  <Text scope={scope} entry={entry} path={`points.${point.id}.thinks`} value={point.thinks} as="p" />
                </blockquote>
              ) : (
                <Text scope={scope} entry={entry} path={`points.${point.id}.does`} value={point.does} as="p" />
              )}
              {point.process ? <ProcessBehind scope={scope} point={point} /> : <small class="behind">{t.journey.noProcess}</small>}
              {breakpoint ? (
                <p class="moment-break">
                  <Said scope={scope} value={breakpoint.what} />{' '}
                  <span>
                    {t.process.fix}: <Said scope={scope} value={breakpoint.fix} />
                  </span>
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
