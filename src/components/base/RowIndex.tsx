import type { Entry } from '../../model/library.ts';
import { Portrait } from '../figures/Portrait.tsx';
import type { Scope } from '../scope.ts';
import { Empty } from './Empty.tsx';
import { EntryLink } from './EntryLink.tsx';
import { EntryTags } from './EntryTags.tsx';

/** Entries of a kind as plain rows: title and gist. Personas show their face, journeys that of who goes them. */
export function RowIndex({ scope, entries }: { scope: Scope; entries: Entry[] }) {
  if (entries.length === 0) return <Empty text={scope.t.empty} drawn />;
  return (
    <ul class="rows">
      {entries.map((entry) => {
        const { words, language } = scope.library.words(entry, scope.language);
        const look = personaOf(scope, entry)?.facts.look;
        return (
          <li key={entry.id} class={look ? 'with-face' : undefined}>
            {look ? <Portrait look={look} role="customer" /> : null}
            <h2>
              <EntryLink scope={scope} entry={entry} /> <EntryTags scope={scope} entry={entry} />
            </h2>
            <p class="gist" lang={language === scope.language ? undefined : language}>
              {words.summary}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function personaOf(scope: Scope, entry: Entry): Entry<'personas'> | undefined {
  if (entry.kind === 'personas') return entry as Entry<'personas'>;
  return entry.kind === 'journeys' ? scope.library.get('personas', (entry as Entry<'journeys'>).facts.persona) : undefined;
}
