import { fill } from '../../i18n/words.ts';
import type { Series } from '../../model/evidence/series.ts';
import type { Entry } from '../../model/library.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import type { Scope } from '../scope.ts';
import { stepNumber } from './groups.ts';

/** Where a series was measured, as a link: a touchpoint, a flow, a step of it. */
export function Place({ scope, series }: { scope: Scope; series: Series }) {
  const { entry, step } = series;
  const other = otherTouchpoint(scope, series);
  return (
    <>
      <EntryLink scope={scope} entry={entry} {...(step !== undefined && { anchor: step })}>
        {step === undefined
          ? undefined
          : fill(scope.t.process.inStep, { title: scope.library.title(entry, scope.language), n: stepNumber(series) })}
      </EntryLink>
      {other ? (
        <>
          , <EntryLink scope={scope} entry={other} />
        </>
      ) : null}
    </>
  );
}

/** Where within its entry a series was measured, as links after a comma: a step, a touchpoint on the way. Nothing for the whole. */
export function Within({ scope, series }: { scope: Scope; series: Series }) {
  const { entry, step } = series;
  const other = otherTouchpoint(scope, series);
  return (
    <>
      {step === undefined ? null : (
        <>
          ,{' '}
          <EntryLink scope={scope} entry={entry} anchor={step}>
            {stepText(scope, series)}
          </EntryLink>
        </>
      )}
      {other ? (
        <>
          , <EntryLink scope={scope} entry={other} />
        </>
      ) : null}
    </>
  );
}

/** „Schritt 2“; nothing for what was measured over the whole. */
export const stepText = (scope: Scope, series: Series): string =>
  series.step === undefined ? '' : fill(scope.t.process.step, { n: stepNumber(series) });

function otherTouchpoint(scope: Scope, { entry, step, touchpoint }: Series): Entry | undefined {
  return entry.kind !== 'touchpoints' && step === undefined && touchpoint ? scope.library.get('touchpoints', touchpoint) : undefined;
}
