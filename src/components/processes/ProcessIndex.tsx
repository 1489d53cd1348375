import type { Entry } from '../../model/library.ts';
import { Empty } from '../base/Empty.tsx';
import { EntryRow } from '../base/EntryRow.tsx';
import { Said } from '../base/Said.tsx';
import type { Scope } from '../scope.ts';
import { BreakSign } from './Breakpoint.tsx';
import { countsOf } from './numbers.ts';

/** Processes along the customer's way; phases without one are said to be empty, for a gap is news. */
export function ProcessIndex({ scope, entries }: { scope: Scope; entries: readonly Entry<'processes'>[] }) {
  return (
    <ol class="way">
      {scope.library.site.customerWay.map((phase) => {
        const here = entries.filter((entry) => entry.facts.way === phase.id);
        return (
          <li key={phase.id} class="shelf">
            <h2 id={`way-${phase.id}`}>
              <Said scope={scope} value={phase.label} />
            </h2>
            {here.length === 0 ? (
              <Empty text={scope.t.empty} />
            ) : (
              <ul class="rows">
                {here.map((entry) => (
                  <ProcessRow key={entry.id} scope={scope} entry={entry} />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** One process in a list, with its counts. */
export function ProcessRow({ scope, entry }: { scope: Scope; entry: Entry<'processes'> }) {
  return (
    <EntryRow scope={scope} entry={entry} heading="h3">
      <p class="meta">
        <BreakSign /> {countsOf(entry.facts, scope.t)}
      </p>
    </EntryRow>
  );
}
