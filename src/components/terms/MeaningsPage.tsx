import { fill } from '../../i18n/words.ts';
import { type Homonym, homonymsOf } from '../../model/homonyms.ts';
import type { Entry } from '../../model/library.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { KindMark } from '../base/KindMark.tsx';
import type { Scope } from '../scope.ts';
import { domainName } from './domain.ts';

/** A name that several terms share: each with its domain and one sentence, so that a reader can choose. */
export function MeaningsPage({ scope, homonym }: { scope: Scope; homonym: Homonym }) {
  const { t } = scope;
  return (
    <article class="entry entry-meanings">
      <header class="entry-head">
        <p class="over">
          <KindMark kind="terms" />
          <a href={scope.routes.index('terms', scope.language)}>{t.kinds.terms.many}</a>
        </p>
        <h1>{meaningsTitle(scope, homonym)}</h1>
        <p class="lead">{t.term.meaningsLead}</p>
      </header>
      <ul class="rows">
        {homonym.terms.map((term) => {
          const { words } = scope.library.words(term, scope.language);
          return (
            <li key={term.id} id={term.id}>
              <h2>
                <EntryLink scope={scope} entry={term} /> <span class="tag">{domainName(scope, term.facts.domain)}</span>
              </h2>
              <p class="gist">{words.summary}</p>
            </li>
          );
        })}
      </ul>
    </article>
  );
}

/** „Kanal“ hat mehrere Bedeutungen. */
export const meaningsTitle = (scope: Scope, { label }: Homonym): string => fill(scope.t.term.meaningsTitle, { label });

/** On a term's page: the other terms that carry one of its names in the page's language. */
export function OtherMeanings({ scope, entry }: { scope: Scope; entry: Entry<'terms'> }) {
  const shared = [...homonymsOf(scope.library, scope.language).values()].flatMap(({ terms }) => (terms.includes(entry) ? terms : []));
  const others = [...new Set(shared)].filter((term) => term !== entry);
  if (others.length === 0) return null;
  return (
    <p class="other-meanings">
      {scope.t.term.meaningsNote}{' '}
      {others.map((term, index) => (
        <span key={term.id}>
          {index > 0 ? ', ' : null}
          <EntryLink scope={scope} entry={term} /> ({domainName(scope, term.facts.domain)})
        </span>
      ))}
    </p>
  );
}
