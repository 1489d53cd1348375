import { classWords } from '../../i18n/class-words.ts';
import type { Entry } from '../../model/library.ts';
import { gradedOf } from '../../model/questions/kinds.ts';
import type { Scope } from '../scope.ts';

/** Lets a learner put the results of a path into a file for the trainer. Nothing is sent. */
export function HandIn({ scope, path }: { scope: Scope; path: Entry<'paths'> }) {
  const t = classWords[scope.language].handIn;
  const lessons = path.facts.lessons.flatMap((id) => scope.library.get('lessons', id) ?? []);
  return (
    <lotse-hand-in
      data-results-of={path.id}
      data-questions={lessons.flatMap((lesson) => gradedOf(lesson).map((id) => `${lesson.id}/${id}`)).join(' ')}
      data-lessons={lessons.map(({ id }) => id).join(' ')}
      data-saved={t.saved}
    >
      <details class="hand-in" hidden>
        <summary>{t.title}</summary>
        <p>{t.what}</p>
        <p>
          <label for="hand-in-name">{t.name}</label> <input type="text" id="hand-in-name" maxLength={80} autocomplete="off" />
        </p>
        <p>
          <button type="button">{t.save}</button>
        </p>
        <p role="status" />
      </details>
    </lotse-hand-in>
  );
}
