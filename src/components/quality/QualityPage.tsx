import { fill, longDay } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import type { Quality } from '../../model/quality.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import type { Scope } from '../scope.ts';

/** How many reviews stand open before the rest folds away. */
const next = 12;

/** The state of the library for those who keep it: numbers first, then lists with the file to edit. */
export function QualityPage({ scope, quality }: { scope: Scope; quality: Quality }) {
  const { t } = scope;
  const { reviews, unsettled, untranslated, orphans } = quality;
  const days = ({ entry, due }: Quality['reviews'][number]) => (
    <li key={`${entry.kind}/${entry.id}`}>
      <Line scope={scope} entry={entry} />{' '}
      <time dateTime={due} data-due={due} data-overdue={t.facts.overdue}>
        {longDay(due, scope.language)}
      </time>
    </li>
  );
  return (
    <div class="quality">
      <dl class="numbers">
        {(
          [
            ['entries', scope.library.entries.length],
            ['unsettled', unsettled.length],
            ['untranslated', untranslated.length],
            ['orphans', orphans.length],
          ] as const
        ).map(([name, n]) => (
          <div key={name}>
            <dt>{t.quality[name]}</dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="reviews">
        <h2 id="reviews">{t.quality.reviews}</h2>
        <ul>{reviews.slice(0, next).map(days)}</ul>
        {reviews.length > next ? (
          <details>
            <summary>{fill(t.relations.more, { n: reviews.length - next })}</summary>
            <ul>{reviews.slice(next).map(days)}</ul>
          </details>
        ) : null}
      </section>
      <List
        title={t.quality.unsettled}
        none={t.quality.none}
        items={unsettled.map((entry) => <Line key={entry.id} scope={scope} entry={entry} note={t.status[entry.facts.status]} />)}
      />
      <List
        title={t.quality.untranslated}
        none={t.quality.none}
        items={untranslated.map(({ entry, language, part }) => (
          <Line key={entry.id + language} scope={scope} entry={entry} note={`${language}, ${t.quality[part]}`} />
        ))}
      />
      <List
        title={t.quality.orphans}
        none={t.quality.none}
        items={orphans.map((entry) => <Line key={entry.id} scope={scope} entry={entry} />)}
      />
    </div>
  );
}

function List({ title, none, items }: { title: string; none: string; items: preact.ComponentChildren[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {items.length > 0 ? (
        <ul>
          {items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      ) : (
        <p class="empty">{none}</p>
      )}
    </section>
  );
}

/** An entry with its kind, its owner and the file its facts are in. */
function Line({ scope, entry, note }: { scope: Scope; entry: Entry; note?: string }) {
  const { edit, owners } = scope.library.site;
  const file = <code>{entry.file}</code>;
  return (
    <>
      <EntryLink scope={scope} entry={entry} />{' '}
      <span class="meta">
        {[scope.t.kinds[entry.kind].one, scope.pick(owners[entry.facts.owner ?? '']?.name), note].filter(Boolean).join(', ')} ·{' '}
        {edit ? <a href={fill(edit, { file: entry.file })}>{file}</a> : file}
      </span>
    </>
  );
}
