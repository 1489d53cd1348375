import { counted } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import { gradedOf } from '../../model/questions/kinds.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { EntryLink } from '../base/EntryLink.tsx';
import { LinkList } from '../base/EntryLists.tsx';
import { Facts } from '../base/Facts.tsx';
import { Text } from '../base/Text.tsx';
import type { Rendered, Scope } from '../scope.ts';

/** A training path: for whom, how long, which lessons; progress is filled in by the browser. */
export function PathArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'paths'>; rendered: Rendered }) {
  const { t, library } = scope;
  const lessons = entry.facts.lessons.flatMap((id) => library.get('lessons', id) ?? []);
  const requires = entry.facts.requires.flatMap((id) => library.get('paths', id) ?? []);
  const [first] = lessons;
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      over={<span>{pathCounts(scope, entry)}</span>}
      under={
        <Facts
          rows={[
            [t.path.for, entry.facts.roles.map((role) => t.path.roles[role]).join(', ')],
            [t.path.requires, requires.length > 0 ? <LinkList scope={scope} entries={requires} /> : undefined],
          ]}
        />
      }
    >
      <Text scope={scope} entry={entry} path="intro" value={entry.facts.intro} as="p" class="intro" />
      <lotse-path>
        <ol class="lessons">
          {lessons.map((lesson) => {
            const { words, language } = library.words(lesson, scope.language);
            return (
              <li key={lesson.id} data-lesson={lesson.id} data-questions={gradedOf(lesson).join(' ')}>
                <h2>
                  <EntryLink scope={scope} entry={lesson} />
                </h2>
                <p class="gist" lang={language === scope.language ? undefined : language}>
                  {words.summary}
                </p>
                <p class="meta">
                  {counted(t.path.minutes, lesson.facts.minutes)}, {counted(t.path.questions, lesson.questions.length)}{' '}
                  <span class="tag" data-progress data-text={t.path.progress} data-done={t.path.done} hidden />
                </p>
              </li>
            );
          })}
        </ol>
        <p class="progress-note" data-note hidden data-saved={t.path.saved} data-unsaved={t.path.notSaved} />
      </lotse-path>
      {first ? (
        <p class="start">
          <EntryLink scope={scope} entry={first}>
            {t.path.start}
          </EntryLink>
        </p>
      ) : null}
      <Body scope={scope} rendered={rendered} />
    </EntryFrame>
  );
}

/** „3 Lektionen, 20 Minuten, 12 Fragen“. */
export function pathCounts(scope: Scope, entry: Entry<'paths'>): string {
  const lessons = entry.facts.lessons.flatMap((id) => scope.library.get('lessons', id) ?? []);
  const sum = (of: (lesson: (typeof lessons)[number]) => number) => lessons.reduce((total, lesson) => total + of(lesson), 0);
  const { t } = scope;
  return [
    counted(t.path.lessons, lessons.length),
    counted(
      t.path.minutes,
      sum((lesson) => lesson.facts.minutes),
    ),
    counted(
      t.path.questions,
      sum((lesson) => lesson.questions.length),
    ),
  ].join(', ');
}
