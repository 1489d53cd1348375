import { toolboxWords } from '../../i18n/toolbox-words.ts';
import { counted } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import { Empty } from '../base/Empty.tsx';
import { EntryRow } from '../base/EntryRow.tsx';
import type { Scope } from '../scope.ts';

/** Self-assessments with whom they are for and how much they ask. */
export function AssessmentIndex({ scope, entries }: { scope: Scope; entries: readonly Entry<'assessments'>[] }) {
  if (entries.length === 0) return <Empty text={scope.t.empty} drawn />;
  const { assessment } = toolboxWords[scope.language];
  return (
    <ul class="rows">
      {entries.map((entry) => (
        <EntryRow key={entry.id} scope={scope} entry={entry} heading="h2">
          <p class="meta">
            {assessment.form} {assessment.forms[entry.facts.form]}, {counted(assessment.counts, entry.facts.items.length)}
          </p>
        </EntryRow>
      ))}
    </ul>
  );
}
