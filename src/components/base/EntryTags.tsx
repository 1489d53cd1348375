import type { Entry } from '../../model/library.ts';
import type { Scope } from '../scope.ts';

/** What a reader of a list must know before opening an entry: that it is not settled, or not in the page's language. */
export function EntryTags({ scope, entry }: { scope: Scope; entry: Entry }) {
  const { language } = scope.library.words(entry, scope.language);
  const { status } = entry.facts;
  return (
    <>
      {status === 'approved' ? null : <span class={`tag tag-${status}`}>{scope.t.status[status]}</span>}
      {language === scope.language ? null : <span class="tag">{scope.t.languages[language]}</span>}
    </>
  );
}
