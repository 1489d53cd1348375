import { toolboxWords } from '../../i18n/toolbox-words.ts';
import type { Entry } from '../../model/library.ts';
import { EntryRow } from '../base/EntryRow.tsx';
import type { Scope } from '../scope.ts';

/** Practices that name a touchpoint. */
export const practicesAt = (scope: Scope, touchpoint: string): Entry<'practices'>[] =>
  scope.library.of('practices').filter(({ facts }) => facts.touchpoints.includes(touchpoint) && facts.status !== 'deprecated');

/** What others do well at a touchpoint; nothing where nothing is known. */
export function PracticesHere({ scope, touchpoint }: { scope: Scope; touchpoint: string }) {
  const practices = practicesAt(scope, touchpoint);
  if (practices.length === 0) return null;
  return (
    <section class="part" aria-labelledby="practices">
      <h2 id="practices">{toolboxWords[scope.language].practice.title}</h2>
      <ul class="rows">
        {practices.map((entry) => (
          <EntryRow key={entry.id} scope={scope} entry={entry} heading="h3" />
        ))}
      </ul>
    </section>
  );
}
