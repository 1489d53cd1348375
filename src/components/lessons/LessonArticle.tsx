import { counted, fill } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import { gradedOf } from '../../model/questions/kinds.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { EntryLink } from '../base/EntryLink.tsx';
import { Text } from '../base/Text.tsx';
import type { Rendered, Scope } from '../scope.ts';

/** A lesson: what one can do afterwards, the text with its questions, and where the path goes on. */
export function LessonArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'lessons'>; rendered: Rendered }) {
  const { t, library } = scope;
  const { words } = library.words(entry, scope.language);
  const path = library.of('paths').find((one) => one.facts.lessons.includes(entry.id));
  const at = path?.facts.lessons.indexOf(entry.id) ?? 0;
  const next = path ? library.get('lessons', path.facts.lessons[at + 1] ?? '') : undefined;
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      over={<span>{counted(t.path.minutes, entry.facts.minutes)}</span>}
      under={
        path ? (
          <p class="counts">
            <EntryLink scope={scope} entry={path} />, {fill(t.path.lesson, { n: at + 1, all: path.facts.lessons.length })}
          </p>
        ) : null
      }
    >
      <section class="part goals">
        <h2>{t.path.goals}</h2>
        <ul>
          {words.goals.map((goal, index) => (
            <Text key={goal} scope={scope} entry={entry} path={`goals.${index}`} value={goal} as="li" />
          ))}
        </ul>
      </section>
      <lotse-lesson data-lesson={entry.id} data-all={gradedOf(entry).join(' ')} data-onward={t.film.onward}>
        <Body scope={scope} rendered={rendered} />
        <p
          class="progress-note"
          data-progress
          hidden
          data-text={t.path.progress}
          data-saved={t.path.saved}
          data-unsaved={t.path.notSaved}
          aria-live="polite"
        />
      </lotse-lesson>
      {path ? (
        <p class="onward">
          {next ? (
            <>
              {t.path.next}: <EntryLink scope={scope} entry={next} />
            </>
          ) : (
            <EntryLink scope={scope} entry={path}>
              {t.path.finish}
            </EntryLink>
          )}
        </p>
      ) : null}
    </EntryFrame>
  );
}
