import { chooserWordsIn } from '../../i18n/chooser-words.ts';
import { classWords } from '../../i18n/class-words.ts';
import { reviewWords } from '../../i18n/review-words.ts';
import { roles } from '../../model/kinds/path.ts';
import type { Entry } from '../../model/library.ts';
import { pick } from '../../model/reading.ts';
import { Empty } from '../base/Empty.tsx';
import { LinkList } from '../base/EntryLists.tsx';
import { EntryRow } from '../base/EntryRow.tsx';
import type { Scope } from '../scope.ts';
import { pathCounts, planOf } from './PathLessons.tsx';

/** Training paths: which fits (asked by the browser; without it, paths by role), then all of them with whom they are for. */
export function PathIndex({ scope, entries }: { scope: Scope; entries: readonly Entry<'paths'>[] }) {
  if (entries.length === 0) return <Empty text={scope.t.empty} drawn />;
  const words = chooserWordsIn(scope.language);
  return (
    <lotse-chooser data-script="chooser">
      {entries.length > 1 ? <Chooser scope={scope} entries={entries} /> : null}
      <section aria-labelledby="all-paths">
        {entries.length > 1 ? (
          <h2 id="all-paths" class="chooser-all">
            {words.all}
          </h2>
        ) : null}
        <ul class="rows">
          {entries.map((entry) => (
            <EntryRow key={entry.id} scope={scope} entry={entry} heading={entries.length > 1 ? 'h3' : 'h2'}>
              <p class="meta">
                {pathCounts(scope, entry)}. {scope.t.path.for}: {entry.facts.roles.map((role) => scope.t.path.roles[role]).join(', ')}{' '}
                <span
                  class="tag"
                  data-id={entry.id}
                  data-title={scope.library.title(entry, scope.language)}
                  data-roles={entry.facts.roles.join(' ')}
                  data-requires={entry.facts.requires.join(' ')}
                  data-plan={planOf(scope, entry)}
                  data-mark={String(entry.facts.passMark)}
                  hidden
                />
              </p>
            </EntryRow>
          ))}
        </ul>
        <p class="progress-note">
          <a href={scope.routes.progress(scope.language)}>{scope.t.path.mine}</a> ·{' '}
          <a href={scope.routes.review(scope.language)}>{reviewWords[scope.language].link}</a> ·{' '}
          <a href={scope.routes.classroom(scope.language)}>{classWords[scope.language].title}</a>
        </p>
      </section>
    </lotse-chooser>
  );
}

function Chooser({ scope, entries }: { scope: Scope; entries: readonly Entry<'paths'>[] }) {
  const { t, language } = scope;
  const words = chooserWordsIn(language);
  const present = roles.filter((role) => entries.some((entry) => entry.facts.roles.includes(role)));
  const wishes = entries.flatMap((entry) =>
    entry.facts.wish ? [{ id: entry.id, ...pick(entry.facts.wish, language, scope.library.leading) }] : [],
  );
  return (
    <section class="chooser" aria-labelledby="which">
      <h2 id="which">{words.title}</h2>
      <form class="chooser-form">
        <fieldset>
          <legend>{words.roles}</legend>
          {present.map((role) => (
            <label key={role}>
              <input type="checkbox" name="role" value={role} data-name={t.path.roles[role]} /> <span>{t.path.roles[role]}</span>
            </label>
          ))}
        </fieldset>
        {wishes.length > 0 ? (
          <fieldset>
            <legend>{words.wishes}</legend>
            {wishes.map(({ id, text, language: own }) => (
              <label key={id}>
                <input type="radio" name="wish" value={id} data-name={text} /> <span lang={own === language ? undefined : own}>{text}</span>
              </label>
            ))}
            <label>
              <input type="radio" name="wish" value="" checked /> <span>{words.open}</span>
            </label>
          </fieldset>
        ) : null}
        <p class="chosen" role="status">
          {words.ask}
        </p>
      </form>
      <dl class="by-role" aria-label={words.byRole}>
        {present.map((role) => (
          <div key={role}>
            <dt>{t.path.roles[role]}</dt>
            <dd>
              <LinkList scope={scope} entries={entries.filter((entry) => entry.facts.roles.includes(role))} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
