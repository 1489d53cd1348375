import type { Entry } from '../../model/library.ts';
import { Said } from '../base/Said.tsx';
import type { Scope } from '../scope.ts';
import { StepItem } from './StepItem.tsx';

/** Steps grouped by phase, in flow order, numbered through. */
export function StepList({
  scope,
  entry,
  from,
  to,
  prefix = '',
}: {
  scope: Scope;
  entry: Entry<'processes'>;
  from?: string | undefined;
  to?: string | undefined;
  prefix?: string;
}) {
  const { facts } = entry;
  const first = Math.max(
    0,
    facts.steps.findIndex((step) => step.id === from),
  );
  const last = to ? facts.steps.findIndex((step) => step.id === to) : facts.steps.length - 1;
  const steps = facts.steps.slice(first, last + 1);
  const shown = new Set(steps.map((step) => step.id));
  const Heading = prefix ? 'p' : 'h3';
  return (
    <div class="phases">
      {facts.phases.map((phase) => {
        const here = steps.filter((step) => step.phase === phase.id);
        if (here.length === 0) return null;
        return (
          <section key={phase.id} class="phase">
            <Heading class="phase-name">
              <Said scope={scope} value={phase.label} />
            </Heading>
            <ol class="steps">
              {here.map((step, at) => {
                const before = at === 0 ? undefined : facts.steps[facts.steps.indexOf(step) - 1];
                const apart = before === undefined || before !== here[at - 1];
                return <StepItem key={step.id} scope={scope} entry={entry} step={step} shown={shown} apart={apart} prefix={prefix} />;
              })}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
