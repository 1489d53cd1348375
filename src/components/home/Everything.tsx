import { kindNames } from '../../model/kinds.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import type { Scope } from '../scope.ts';

/** Every entry from A to Z by kind: what the search page shows without scripts, and below its box. */
export function Everything({ scope }: { scope: Scope }) {
  const collator = new Intl.Collator(scope.language, { sensitivity: 'base' });
  return (
    <section class="everything" aria-labelledby="everything">
      <h2 id="everything">{scope.t.search.everything}</h2>
      {kindNames.map((kind) => {
        const entries = scope.library
          .of(kind)
          .toSorted((a, b) => collator.compare(scope.library.title(a, scope.language), scope.library.title(b, scope.language)));
        if (entries.length === 0) return null;
        return (
          <section key={kind} aria-labelledby={`all-${kind}`}>
            <h3 id={`all-${kind}`}>{scope.t.kinds[kind].many}</h3>
            <ul class="columns">
              {entries.map((entry) => (
                <li key={entry.id}>
                  <EntryLink scope={scope} entry={entry} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
