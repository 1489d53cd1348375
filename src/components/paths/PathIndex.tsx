import type { Entry } from '../../model/library.ts';
import { Empty } from '../base/Empty.tsx';
import { EntryRow } from '../base/EntryRow.tsx';
import type { Scope } from '../scope.ts';
import { pathCounts } from './PathArticle.tsx';

/** Training paths with whom they are for. */
export function PathIndex({ scope, entries }: { scope: Scope; entries: readonly Entry<'paths'>[] }) {
  if (entries.length === 0) return <Empty text={scope.t.empty} drawn />;
  return (
    <ul class="rows">
      {entries.map((entry) => (
        <EntryRow key={entry.id} scope={scope} entry={entry} heading="h2">
          <p class="meta">
            {pathCounts(scope, entry)}. {scope.t.path.for}: {entry.facts.roles.map((role) => scope.t.path.roles[role]).join(', ')}
          </p>
        </EntryRow>
      ))}
    </ul>
  );
}
