import { fill } from '../../i18n/words.ts';
import type { Series } from '../../model/evidence/series.ts';
import type { Entry } from '../../model/library.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import type { Scope } from '../scope.ts';

/** Where a series was measured, as a link: a touchpoint, a flow, a step of it. */
export function Place({ scope, series }: { scope: Scope; series: Series }) {
  const { entry, step, touchpoint } = series;
  const other = entry.kind !== 'touchpoints' && step === undefined && touchpoint ? scope.library.get('touchpoints', touchpoint) : undefined;
  return (
    <>
      <EntryLink scope={scope} entry={entry} {...(step !== undefined && { anchor: step })}>
        {step === undefined ? undefined : placeText(scope, series)}
      </EntryLink>
      {other ? (
        <>
          , <EntryLink scope={scope} entry={other as Entry} />
        </>
      ) : null}
    </>
  );
}

/** The same in words alone: „Umzug melden, Schritt 2“. */
export function placeText(scope: Scope, { entry, step }: Series): string {
  const title = scope.library.title(entry, scope.language);
  if (step === undefined) return title;
  const among = entry.kind === 'processes' ? (entry as Entry<'processes'>).facts.steps : (entry as Entry<'journeys'>).facts.points;
  return `${title}, ${fill(scope.t.process.step, { n: among.findIndex(({ id }) => id === step) + 1 })}`;
}
