import { toolboxWords } from '../../i18n/toolbox-words.ts';
import { metricMoments } from '../../model/kinds/metric.ts';
import type { Entry } from '../../model/library.ts';
import { Empty } from '../base/Empty.tsx';
import { EntryRow } from '../base/EntryRow.tsx';
import type { Scope } from '../scope.ts';

/** Metrics by what they speak of; one that speaks of several things stands with the first. */
export function MetricIndex({ scope, entries }: { scope: Scope; entries: readonly Entry<'metrics'>[] }) {
  if (entries.length === 0) return <Empty text={scope.t.empty} drawn />;
  const { metric } = toolboxWords[scope.language];
  return (
    <>
      {metricMoments.map((moment) => {
        const here = entries.filter((entry) => entry.facts.when[0] === moment);
        if (here.length === 0) return null;
        return (
          <section key={moment} class="shelf" aria-labelledby={moment}>
            <h2 id={moment}>{metric.shelves[moment]}</h2>
            <ul class="rows">
              {here.map((entry) => (
                <EntryRow key={entry.id} scope={scope} entry={entry} heading="h3" />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
