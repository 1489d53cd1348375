import { counted, fill } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import { gradedOf } from '../../model/questions/kinds.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { EntryLink } from '../base/EntryLink.tsx';
import { Text } from '../base/Text.tsx';
import type { Rendered, Scope } from '../scope.ts';
import { LrsNote } from './lrs/LrsNote.tsx';

interface Props {
  scope: Scope;
  entry: Entry<'lessons'>;
  rendered: Rendered;
}

/** A lesson: what one can do afterwards, the text with its questions, and where the path goes on. */
export function LessonArticle({ scope, entry, rendered }: Props) {
  const { t, library } = scope;
  const { words } = library.words(entry, scope.language);
  const paths = library.of('paths').filter((one) => one.facts.lessons.includes(entry.id));
  const graded = gradedOf(entry);
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      over={<span>{counted(t.path.minutes, entry.facts.minutes)}</span>}
      under={paths.length > 0 ? <Ways scope={scope} entry={entry} paths={paths} /> : null}
    >
      <section class="part goals">
        <h2>{t.path.goals}</h2>
        <ul>
          {words.goals.map((goal, index) => (
            <Text key={goal} scope={scope} entry={entry} path={`goals.${index}`} value={goal} as="li" />
          ))}
        </ul>
      </section>
      <lotse-lesson data-lesson={entry.id} data-all={graded.join(' ')} data-onward={t.film.onward}>
        <Body scope={scope} rendered={rendered} />
        {graded.length === 0 ? (
          <p class="read-it">
            <button type="button" data-read hidden>
              {t.path.read}
            </button>
          </p>
        ) : null}
        <p
          class="progress-note"
          data-progress
          hidden
          data-text={t.path.progress}
          data-read={t.path.wasRead}
          data-saved={t.path.saved}
          data-unsaved={t.path.notSaved}
          aria-live="polite"
        >
          <span data-said />
          {scope.outlet === 'site' ? <a href={scope.routes.progress(scope.language)}>{t.path.where}</a> : null}
        </p>
      </lotse-lesson>
      {scope.outlet === 'site' ? <LrsNote scope={scope} lesson={entry.id} questions={graded} /> : null}
      {(scope.outlet === 'site' ? paths : paths.slice(0, 1)).map((path) => (
        <Onward key={path.id} scope={scope} entry={entry} path={path} alone={paths.length === 1} />
      ))}
    </EntryFrame>
  );
}

/** The path a lesson stands in, and the others it stands in, too; in the browser the learner's comes first. */
function Ways({ scope, entry, paths }: Omit<Props, 'rendered'> & { paths: Entry<'paths'>[] }) {
  const { t } = scope;
  const shown = scope.outlet === 'site' ? paths : paths.slice(0, 1);
  return (
    <p class="counts">
      {shown.map((path, index) => (
        <span key={path.id} data-way={path.id} hidden={index > 0}>
          <EntryLink scope={scope} entry={path} />,{' '}
          {fill(t.path.lesson, { n: path.facts.lessons.indexOf(entry.id) + 1, all: path.facts.lessons.length })}
        </span>
      ))}
      {shown.length > 1 ? (
        <span class="ways-also">
          . {t.path.also}:{' '}
          {shown.map((path, index) => (
            <span key={path.id} data-also={path.id} hidden={index === 0}>
              <EntryLink scope={scope} entry={path} />
            </span>
          ))}
        </span>
      ) : null}
    </p>
  );
}

/** Where a path goes on after a lesson. */
function Onward({ scope, entry, path, alone }: Omit<Props, 'rendered'> & { path: Entry<'paths'>; alone: boolean }) {
  const { t, library } = scope;
  const title = library.title(path, scope.language);
  const next = library.get('lessons', path.facts.lessons[path.facts.lessons.indexOf(entry.id) + 1] ?? '');
  if (!next)
    return (
      <p class="onward" data-way={path.id}>
        <EntryLink scope={scope} entry={path}>
          {alone ? t.path.finish : fill(t.path.finishIn, { path: title })}
        </EntryLink>
      </p>
    );
  return (
    <p class="onward" data-way={path.id}>
      {alone ? t.path.next : fill(t.path.nextIn, { path: title })}:{' '}
      <span data-next>
        <EntryLink scope={scope} entry={next} />
      </span>
    </p>
  );
}
