import { fill } from '../../i18n/words.ts';
import type { JourneyPoint } from '../../model/kinds/journey.ts';
import type { Step } from '../../model/kinds/process.ts';
import type { Entry, Library } from '../../model/library.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { BreakSign } from '../processes/Breakpoint.tsx';
import { numberOf } from '../processes/numbers.ts';
import type { Scope } from '../scope.ts';

/** The process behind a moment, and its step if the journey names one. */
export function behind(library: Library, point: JourneyPoint): { process: Entry<'processes'>; step: Step | undefined } | undefined {
  const process = point.process ? library.get('processes', point.process) : undefined;
  return process && { process, step: process.facts.steps.find(({ id }) => id === point.step) };
}

/** „Internetausfall melden, Schritt 8“, with the sign and kind of the break point there. */
export function ProcessBehind({ scope, point }: { scope: Scope; point: JourneyPoint }) {
  const { t } = scope;
  const found = behind(scope.library, point);
  if (!found) return null;
  const { process, step } = found;
  const title = scope.library.title(process, scope.language);
  return (
    <small class="behind">
      {t.journey.process}:{' '}
      <EntryLink scope={scope} entry={process} {...(step ? { anchor: step.id } : {})}>
        {step ? fill(t.process.inStep, { title, n: numberOf(process.facts, step.id) }) : title}
      </EntryLink>
      {step?.breakpoint ? (
        <>
          {' '}
          <span class="behind-break">
            <BreakSign /> {t.process.kinds[step.breakpoint.kind]}
          </span>
        </>
      ) : null}
    </small>
  );
}
