import { counted, longDay } from '../../i18n/words.ts';
import { changesOf, noteOf } from '../../model/changes.ts';
import type { Change } from '../../model/entry.ts';
import type { Entry } from '../../model/library.ts';
import type { Scope } from '../scope.ts';

/** What has changed in an entry, newest first; earlier changes fold away. Nothing where nobody wrote any down. */
export function EntryChanges({ scope, entry }: { scope: Scope; entry: Entry }) {
  const [newest, ...earlier] = changesOf(entry);
  if (!newest) return null;
  return (
    <section class="part changes" aria-labelledby="changes">
      <h2 id="changes">{scope.t.term.changes}</h2>
      <div>
        <ChangeLine scope={scope} change={newest} />
        {earlier.length > 0 ? (
          <details>
            <summary>{counted(scope.t.facts.earlier, earlier.length)}</summary>
            <ul>
              {earlier.map((change, index) => (
                <li key={index}>
                  <ChangeLine scope={scope} change={change} />
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </section>
  );
}

function ChangeLine({ scope, change }: { scope: Scope; change: Change }) {
  const { t, language, library } = scope;
  const note = noteOf(change, language, library.leading);
  return (
    <p class="change">
      <span class="when">
        <time dateTime={change.date}>{longDay(change.date, language)}</time>
        {change.version === undefined ? null : `, ${t.term.version} ${change.version}`}
      </span>{' '}
      <span lang={note.language === language ? undefined : note.language}>{note.text}</span>
    </p>
  );
}
