import type { Entry } from '../../model/library.ts';
import { LinkList } from '../base/EntryLists.tsx';
import type { Scope } from '../scope.ts';
import { ConceptMap } from './ConceptMap.tsx';
import { neighboursOf } from './map-neighbours.ts';

/** A term among others: the nearest as a picture, all of them as a list. A frame shows the list alone. */
export function TermRelations({ scope, entry }: { scope: Scope; entry: Entry<'terms'> }) {
  const rows = neighboursOf(scope.library, entry);
  if (rows.length === 0) return null;
  return (
    <section class="relations" aria-labelledby="related">
      <h2 id="related">{scope.t.relations.title}</h2>
      {scope.outlet === 'site' ? <ConceptMap scope={scope} entry={entry} rows={rows} list="related" /> : null}
      <dl>
        {rows.map(({ relation, entries }) => (
          <div key={relation}>
            <dt>{scope.t.relations[relation]}</dt>
            <dd>
              <LinkList scope={scope} entries={entries} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
