import { longDay } from '../../i18n/words.ts';
import { noteOf, recentChanges } from '../../model/changes.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import type { Scope } from '../scope.ts';

/** How many changes are worth telling. */
const most = 8;

/** Terms whose meaning or words changed last: folded, the newest day in sight. Nothing where no term tells of a change. */
export function RecentTerms({ scope }: { scope: Scope }) {
  const { t, library, language } = scope;
  const changes = recentChanges(library, most, 'terms');
  const [newest] = changes;
  if (!newest) return null;
  return (
    <details class="recent">
      <summary>
        {t.term.recent} <time dateTime={newest.change.date}>{longDay(newest.change.date, language)}</time>
      </summary>
      <ul>
        {changes.map(({ entry, change }) => {
          const note = noteOf(change, language, library.leading);
          return (
            <li key={entry.id}>
              <time dateTime={change.date}>{longDay(change.date, language)}</time> <EntryLink scope={scope} entry={entry} />{' '}
              <span lang={note.language === language ? undefined : note.language}>{note.text}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
