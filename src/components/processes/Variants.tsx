import { fill } from '../../i18n/words.ts';
import type { ProcessFacts, Step } from '../../model/kinds/process.ts';
import type { Entry } from '../../model/library.ts';
import { processChanges, variantsOf } from '../../model/process-changes.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { Said } from '../base/Said.tsx';
import type { Scope } from '../scope.ts';
import { numberOf } from './numbers.ts';

interface Props {
  scope: Scope;
  entry: Entry<'processes'>;
}

/** The other variant of a process: how it runs today, or how it is to run. */
export function VariantLink({ scope, entry }: Props) {
  const { asIs, toBe } = variantsOf(scope.library, entry);
  const others = asIs ? [asIs] : toBe;
  if (others.length === 0) return null;
  return (
    <p class="variants">
      {others.map((other) => (
        <span key={other.id}>
          {scope.t.process.variant[other.facts.variant]}: <EntryLink scope={scope} entry={other} />
        </span>
      ))}
    </p>
  );
}

/** On a to-be process: what changes against today, step by step. */
export function Changes({ scope, entry }: Props) {
  const { asIs } = variantsOf(scope.library, entry);
  if (!asIs) return null;
  const { t } = scope;
  const words = t.process.changes;
  const { added, removed, changed, mended } = processChanges(asIs.facts, entry.facts);
  const there = (step: Step) => (
    <a href={`${scope.href('processes', asIs.id)}#${step.id}`}>{fill(t.process.step, { n: numberOf(asIs.facts, step.id) })}</a>
  );
  const here = (step: Step) => <a href={`#${step.id}`}>{fill(t.process.step, { n: numberOf(entry.facts, step.id) })}</a>;
  const lane = (facts: ProcessFacts, step: Step) => scope.pick(facts.lanes.find(({ id }) => id === step.lane)?.label);
  const rows: [name: string, steps: preact.ComponentChildren[]][] = [
    [words.mended, mended.map((step) => [there(step), ' ', step.breakpoint ? t.process.kinds[step.breakpoint.kind] : ''])],
    [words.removed, removed.map((step) => [there(step), ' ', <Said key="does" scope={scope} value={step.does} />])],
    [
      words.added,
      added.map((step) => [here(step), ' ', <Said key="does" scope={scope} value={step.does} />, ` (${lane(entry.facts, step)})`]),
    ],
    [
      words.changed,
      changed.map(({ before, after, differences }) => [
        here(after),
        ' ',
        <Said key="does" scope={scope} value={after.does} />,
        `: ${differences.map((difference) => words.differences[difference]).join(', ')}`,
        differences.includes('lane') ? ` (${lane(asIs.facts, before)} → ${lane(entry.facts, after)})` : '',
      ]),
    ],
  ];
  return (
    <section class="process-changes" aria-labelledby="changes">
      <h2 id="changes">{words.title}</h2>
      <dl>
        {rows.map(([name, steps]) =>
          steps.length > 0 ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <ul>
                  {steps.map((step) => (
                    <li>{step}</li>
                  ))}
                </ul>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}
