import type { Scope } from '../scope.ts';
import { LinkList } from './EntryLists.tsx';

/** The terms an entry names in its facts, below its text. */
export function RelatedTerms({ scope, ids }: { scope: Scope; ids: string[] }) {
  const terms = ids.flatMap((id) => scope.library.get('terms', id) ?? []);
  if (terms.length === 0) return null;
  return (
    <section class="relations" aria-labelledby="related">
      <h2 id="related">{scope.t.relations.title}</h2>
      <dl>
        <div>
          <dt>{scope.t.kinds.terms.many}</dt>
          <dd>
            <LinkList scope={scope} entries={terms} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
