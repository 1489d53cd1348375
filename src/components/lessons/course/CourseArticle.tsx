import { counted, fill, type Words, wordsIn } from '../../../i18n/words.ts';
import type { Language } from '../../../model/entry.ts';
import type { Entry } from '../../../model/library.ts';
import { gradedOf } from '../../../model/questions/kinds.ts';
import type { Scope } from '../../scope.ts';
import { frameName } from './messages.ts';

/**
 * A path as a course: one lesson at a time in a frame, the list of all above it. All the site's languages are in the page, because a
 * package must not be left to change them. Without scripts it is a list of links to the lessons.
 */
export function CourseArticle({ scope, entry }: { scope: Scope; entry: Entry<'paths'> }) {
  const { library, language } = scope;
  const languages = [language, ...library.site.languages.filter((other) => other !== language)];
  return (
    <lotse-course class="course" data-course={entry.id} data-positions={entry.positions.join(' ')} data-pass={String(entry.facts.passMark)}>
      {languages.map((one) => (
        <CourseHead key={one} scope={scope} entry={entry} language={one} />
      ))}
      <iframe class="course-frame" name={frameName} title={wordsIn(language).course.frame} allow="fullscreen; clipboard-write" hidden />
      {languages.map((one) => (
        <CourseOnward key={one} t={wordsIn(one)} language={one} hidden={one !== language} />
      ))}
    </lotse-course>
  );
}

function CourseHead({ scope, entry, language }: { scope: Scope; entry: Entry<'paths'>; language: Language }) {
  const { library, routes } = scope;
  const t = wordsIn(language);
  const { words, language: own } = library.words(entry, language);
  const lessons = entry.facts.lessons.flatMap((id) => library.get('lessons', id) ?? []);
  return (
    <header class="course-head" data-words={language} data-title={words.title} lang={language} hidden={language !== scope.language}>
      <p class="over">
        {t.kinds.paths.one}
        {library.site.languages
          .filter((other) => other !== language)
          .map((other) => (
            <a key={other} href={`${routes.embed('paths', entry.id, other)}course/`} data-language={other} lang={other} hreflang={other}>
              {wordsIn(other).languageName}
            </a>
          ))}
      </p>
      <h1 lang={own === language ? undefined : own}>{words.title}</h1>
      <p class="lead" lang={own === language ? undefined : own}>
        {words.summary}
      </p>
      <p class="course-at" data-at={t.course.at} />
      <details class="course-lessons" open>
        <summary>{counted(t.path.lessons, lessons.length)}</summary>
        <ol>
          {lessons.map((lesson) => {
            const text = library.words(lesson, language);
            return (
              <li key={lesson.id} data-lesson={lesson.id} data-questions={gradedOf(lesson).join(' ')}>
                <a href={routes.embed('lessons', lesson.id, language)} lang={text.language === language ? undefined : text.language}>
                  {text.words.title}
                </a>{' '}
                <span class="tag" data-progress data-text={t.path.progress} data-done={t.path.done} hidden />
              </li>
            );
          })}
        </ol>
      </details>
      <p class="course-score" data-score={t.course.score} data-passed={t.course.passed}>
        {fill(t.course.mark, { percent: Math.round(entry.facts.passMark * 100) })}
      </p>
      <p
        class="course-kept"
        role="status"
        data-kept
        data-browser={t.path.saved}
        data-page={t.path.notSaved}
        data-lms={t.course.lms}
        data-silent={t.course.silent}
        data-none={t.course.none}
        data-review={t.course.review}
      />
    </header>
  );
}

function CourseOnward({ t, language, hidden }: { t: Words; language: Language; hidden: boolean }) {
  return (
    <div class="course-onward" data-words={language} data-left={t.course.left} lang={language} hidden={hidden} tabIndex={-1}>
      <button type="button" class="quiet" data-do="previous" hidden>
        {t.course.previous}
      </button>
      <button type="button" data-do="next" hidden>
        {t.path.next}
      </button>
      <button type="button" class="quiet" data-do="leave" hidden>
        {t.course.leave}
      </button>
    </div>
  );
}
