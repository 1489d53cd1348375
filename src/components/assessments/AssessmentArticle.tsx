import { toolboxWords } from '../../i18n/toolbox-words.ts';
import { counted, fill } from '../../i18n/words.ts';
import type { NextStep } from '../../model/kinds/assessment.ts';
import type { Entry } from '../../model/library.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { LinkList } from '../base/EntryLists.tsx';
import { Facts } from '../base/Facts.tsx';
import { RelatedTerms } from '../base/RelatedTerms.tsx';
import { Text } from '../base/Text.tsx';
import type { Rendered, Scope } from '../scope.ts';

/** Entries a dimension's next steps name, each once. */
export function helpOf(scope: Scope, next: readonly NextStep[]): Entry[] {
  const { library } = scope;
  const named = next.flatMap((step): (Entry | undefined)[] => [
    step.practice ? library.get('practices', step.practice) : undefined,
    step.lesson ? library.get('lessons', step.lesson) : undefined,
    step.path ? library.get('paths', step.path) : undefined,
    step.guide ? library.get('guides', step.guide) : undefined,
  ]);
  return [...new Set(named.filter((entry) => entry !== undefined))];
}

/** What a self-assessment asks, by dimension, readable without scripts; `<lotse-assessment>` makes it something to fill in. */
export function AssessmentArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'assessments'>; rendered: Rendered }) {
  const { facts } = entry;
  const { assessment } = toolboxWords[scope.language];
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
      <lotse-assessment data-script="assessment" data-assessment={entry.id} data-form={facts.form} data-scale={String(facts.scale)}>
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
                  <LinkList scope={scope} entries={help} />
                </div>
              ) : null}
            </section>
          );
        })}
      </lotse-assessment>
      <Body scope={scope} rendered={rendered} />
    </EntryFrame>
  );
}
