import { toolboxWords } from '../../i18n/toolbox-words.ts';
import { counted, fill } from '../../i18n/words.ts';
import type { AssessmentFacts, NextStep } from '../../model/kinds/assessment.ts';
import type { Entry } from '../../model/library.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { EntryLink } from '../base/EntryLink.tsx';
import { Facts } from '../base/Facts.tsx';
import { RelatedTerms } from '../base/RelatedTerms.tsx';
import { Text } from '../base/Text.tsx';
import type { Rendered, Scope } from '../scope.ts';

/** An entry that helps whoever has fewer points than `below`. */
export interface Help {
  entry: Entry;
  below: number;
}

/** Entries a dimension's next steps name, each once, for the most points it is named for. */
export function helpOf(scope: Scope, next: readonly NextStep[]): Help[] {
  const { library } = scope;
  const named = next.flatMap((step) =>
    [
      step.practice ? library.get('practices', step.practice) : undefined,
      step.lesson ? library.get('lessons', step.lesson) : undefined,
      step.path ? library.get('paths', step.path) : undefined,
      step.guide ? library.get('guides', step.guide) : undefined,
    ].flatMap((entry) => (entry ? [{ entry, below: step.below }] : [])),
  );
  const entries = [...new Set(named.map(({ entry }) => entry))];
  return entries.map((entry) => ({ entry, below: Math.max(...named.filter((one) => one.entry === entry).map(({ below }) => below)) }));
}

/** Stages from the lowest to the highest. */
const stagesOf = ({ stages }: AssessmentFacts) => [...stages].sort((a, b) => a.from - b.from);

/** What a self-assessment asks, by dimension, readable without scripts; `<lotse-assessment>` makes it something to fill in. */
export function AssessmentArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'assessments'>; rendered: Rendered }) {
  const { facts } = entry;
  const { assessment } = toolboxWords[scope.language];
  const stages = stagesOf(facts);
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      after={<RelatedTerms scope={scope} ids={facts.terms} />}
      under={
        <>
          <p class="counts">
            {counted(assessment.counts, facts.items.length)}, {counted(assessment.dimensions, facts.dimensions.length)}.
          </p>
          <Facts
            rows={[
              [assessment.form, assessment.forms[facts.form]],
              [assessment.levels, facts.levels.map(({ label }) => scope.pick(label)).join(', ')],
            ]}
          />
        </>
      }
    >
      <div class="prose">
        <Text scope={scope} entry={entry} path="intro" value={facts.intro} as="p" />
        <p>{fill(assessment.scale, { n: facts.scale })}</p>
      </div>
      <lotse-assessment
        data-script="assessment"
        data-assessment={entry.id}
        data-form={facts.form}
        data-scale={String(facts.scale)}
        data-levels={facts.levels.length > 0 ? JSON.stringify(facts.levels.map(({ id, label }) => [id, scope.pick(label)])) : undefined}
        data-stages={
          stages.length > 0
            ? JSON.stringify(stages.map((one) => ({ ...one, label: scope.pick(one.label), text: scope.pick(one.text) })))
            : undefined
        }
      >
        {facts.dimensions.map((dimension) => {
          const help = helpOf(scope, dimension.next);
          return (
            <section key={dimension.id} class="part dimension" data-dimension={dimension.id} aria-labelledby={dimension.id}>
              <h2 id={dimension.id}>
                <Text scope={scope} entry={entry} path={`dimensions.${dimension.id}.title`} value={dimension.title} />
              </h2>
              <Text scope={scope} entry={entry} path={`dimensions.${dimension.id}.why`} value={dimension.why} as="p" />
              <ol class="statements">
                {facts.items
                  .filter((item) => item.dimension === dimension.id)
                  .map((item) => (
                    <li key={item.id} data-item={item.id}>
                      <Text scope={scope} entry={entry} path={`items.${item.id}`} value={item.statement} />
                    </li>
                  ))}
              </ol>
              {help.length > 0 ? (
                <div class="dimension-help">
                  <span>{assessment.next}</span>
                  <ul class="links">
                    {help.map(({ entry, below }) => (
                      <li key={entry.id} data-below={String(below)}>
                        <EntryLink scope={scope} entry={entry} />
                      </li>
                    ))}
                  </ul>
                </div>
              ) : null}
            </section>
          );
        })}
      </lotse-assessment>
      {stages.length > 0 ? (
        <section class="part stages" aria-labelledby="stages">
          <h2 id="stages">{assessment.stages}</h2>
          <dl>
            {facts.stages.map((stage, index) => (
              <div key={stage.from}>
                <dt>
                  <Text scope={scope} entry={entry} path={`stages.${index}.label`} value={stage.label} />{' '}
                  <small>{fill(assessment.from, { n: stage.from })}</small>
                </dt>
                <Text scope={scope} entry={entry} path={`stages.${index}.text`} value={stage.text} as="dd" />
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      <Body scope={scope} rendered={rendered} />
    </EntryFrame>
  );
}
