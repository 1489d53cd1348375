import type { Entry } from '../../model/library.ts';
import { Empty } from '../base/Empty.tsx';
import { EntryLink } from '../base/EntryLink.tsx';
import { EntryTags } from '../base/EntryTags.tsx';
import type { Scope } from '../scope.ts';
import { pathCounts } from './PathArticle.tsx';

/** Training paths with whom they are for. */
export function PathIndex({ scope, entries }: { scope: Scope; entries: Entry<'paths'>[] }) {
  if (entries.length === 0) return <Empty text={scope.t.empty} drawn />;
  return (
    <ul class="rows">
      {entries.map((entry) => {
        const { words, language } = scope.library.words(entry, scope.language);
        return (
          <li key={entry.id}>
            <h2>
              <EntryLink scope={scope} entry={entry} /> <EntryTags scope={scope} entry={entry} />
            </h2>
            <p class="gist" lang={language === scope.language ? undefined : language}>
              {words.summary}
            </p>
            <p class="meta">
              {pathCounts(scope, entry)}. {scope.t.path.for}: {entry.facts.roles.map((role) => scope.t.path.roles[role]).join(', ')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
