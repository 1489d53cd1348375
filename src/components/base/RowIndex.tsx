import type { Entry } from '../../model/library.ts';
import { Portrait } from '../figures/Portrait.tsx';
import type { Scope } from '../scope.ts';
import { Empty } from './Empty.tsx';
import { EntryRow } from './EntryRow.tsx';

/** Entries of a kind as plain rows: title and gist. Personas show their face, journeys that of who goes them. */
export function RowIndex({ scope, entries }: { scope: Scope; entries: readonly Entry[] }) {
  if (entries.length === 0) return <Empty text={scope.t.empty} drawn />;
  return (
    <ul class="rows">
      {entries.map((entry) => {
        const look = personaOf(scope, entry)?.facts.look;
        const face = look ? <Portrait look={look} role="customer" /> : null;
        return <EntryRow key={entry.id} scope={scope} entry={entry} heading="h2" class={look ? 'with-face' : undefined} before={face} />;
      })}
    </ul>
  );
}

function personaOf(scope: Scope, entry: Entry): Entry<'personas'> | undefined {
  if (entry.kind === 'personas') return entry as Entry<'personas'>;
  return entry.kind === 'journeys' ? scope.library.get('personas', (entry as Entry<'journeys'>).facts.persona) : undefined;
}
