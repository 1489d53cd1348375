import { counted } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import { gradedOf } from '../../model/questions/kinds.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import type { Scope } from '../scope.ts';

/** The lessons of a path, in order; the browser fills in how far each is. `brief` leaves out what only the path's own page tells. */
export function PathLessons({ scope, entry, brief = false }: { scope: Scope; entry: Entry<'paths'>; brief?: boolean }) {
  const { t, library } = scope;
  return (
    <ol class="lessons">
      {lessonsOf(scope, entry).map((lesson) => {
        const { words, language } = library.words(lesson, scope.language);
        const others = library.of('paths').filter((path) => path.id !== entry.id && path.facts.lessons.includes(lesson.id));
        const state = <span class="tag" data-progress data-text={t.path.progress} data-done={t.path.done} hidden />;
        return (
          <li
            key={lesson.id}
            data-lesson={lesson.id}
            data-questions={gradedOf(lesson).join(' ')}
            data-minutes={String(lesson.facts.minutes)}
          >
            {brief ? (
              <p class="lesson-name">
                <EntryLink scope={scope} entry={lesson} /> {state}
              </p>
            ) : (
              <>
                <h2>
                  <EntryLink scope={scope} entry={lesson} />
                </h2>
                <p class="gist" lang={language === scope.language ? undefined : language}>
                  {words.summary}
                </p>
                <p class="meta">
                  {[counted(t.path.minutes, lesson.facts.minutes), ...questionsIn(scope, gradedOf(lesson).length)].join(', ')} {state}
                </p>
                {others.length > 0 ? (
                  <p class="meta">
                    {t.path.also}:{' '}
                    {others.map((other, index) => [index > 0 ? ', ' : '', <EntryLink key={other.id} scope={scope} entry={other} />])}
                  </p>
                ) : null}
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The lessons of a path that exist. */
export const lessonsOf = (scope: Scope, entry: Entry<'paths'>): Entry<'lessons'>[] =>
  entry.facts.lessons.flatMap((id) => scope.library.get('lessons', id) ?? []);

/** Lessons with their graded questions in one attribute, as `planIn` reads them: `lesson:question,question lesson:…`. */
export const planOf = (scope: Scope, entry: Entry<'paths'>): string =>
  lessonsOf(scope, entry)
    .map((lesson) => `${lesson.id}:${gradedOf(lesson).join(',')}`)
    .join(' ');

/** „3 Lektionen, 20 Minuten, 12 Fragen“. */
export function pathCounts(scope: Scope, entry: Entry<'paths'>): string {
  const lessons = lessonsOf(scope, entry);
  const sum = (of: (lesson: Entry<'lessons'>) => number) => lessons.reduce((total, lesson) => total + of(lesson), 0);
  const { t } = scope;
  return [
    counted(t.path.lessons, lessons.length),
    counted(
      t.path.minutes,
      sum((lesson) => lesson.facts.minutes),
    ),
    ...questionsIn(
      scope,
      sum((lesson) => gradedOf(lesson).length),
    ),
  ].join(', ');
}

/** „12 Fragen“, as progress counts them: without those that only ask to think. Nothing where there are none. */
const questionsIn = (scope: Scope, count: number): string[] => (count > 0 ? [counted(scope.t.path.questions, count)] : []);

/** Share as a percentage: 80. */
export const percent = (share: number): number => Math.round(share * 100);
