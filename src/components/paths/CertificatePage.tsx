import { certificateWordsIn } from '../../i18n/certificate-words.ts';
import type { Entry } from '../../model/library.ts';
import { pick } from '../../model/reading.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { Mark } from '../base/Mark.tsx';
import type { Scope } from '../scope.ts';
import { lessonsOf, PathLessons, percent } from './PathLessons.tsx';

/**
 * The certificate of a path. The page knows the path, the browser the rest: what is still missing, or the sheet with day and score.
 * Nothing typed here leaves the page.
 */
export function CertificatePage({ scope, entry }: { scope: Scope; entry: Entry<'paths'> }) {
  const { library, language } = scope;
  const words = certificateWordsIn(language);
  const title = library.title(entry, language);
  /** Marks a title that stands in for a missing translation. */
  const langOf = (one: Entry) => {
    const own = library.words(one, language).language;
    return own === language ? undefined : own;
  };
  return (
    <lotse-certificate
      data-script="certificate"
      class="certificate-page"
      data-id={entry.id}
      data-title={title}
      data-mark={String(entry.facts.passMark)}
      data-percent={String(percent(entry.facts.passMark))}
    >
      <p class="needs-scripts">{words.needsScripts}</p>
      <section class="missing" data-missing hidden aria-labelledby="missing">
        <h2 id="missing">{words.missing}</h2>
        <p data-missing-lead />
        <lotse-path data-id={entry.id} data-mark={String(entry.facts.passMark)}>
          <PathLessons scope={scope} entry={entry} brief />
        </lotse-path>
      </section>
      <div data-earned hidden>
        <div class="certificate-form">
          <p>{words.lead}</p>
          <p>
            <label for="certificate-name">{words.name}</label>
            <input id="certificate-name" type="text" maxLength={80} autocomplete="off" spellcheck={false} aria-describedby="name-hint" />
          </p>
          <p id="name-hint" class="small">
            {words.nameHint}
          </p>
          <p>
            <button type="button" data-print>
              {words.print}
            </button>
          </p>
        </div>
        <article class="certificate" aria-label={`${words.head}: ${title}`}>
          <Frame />
          <div class="certificate-inside">
            <p class="certificate-head">{words.head}</p>
            <Mark />
            <p class="certificate-name" data-name>
              <span class="certificate-nameless">{words.nameless}</span>
            </p>
            <p class="certificate-has">{words.has}</p>
            <h2 class="certificate-title" lang={langOf(entry)}>
              {title}
            </h2>
            <p class="certificate-facts">
              <span data-day />
              <span data-score />
            </p>
            <ul class="certificate-lessons" aria-label={words.lessons}>
              {lessonsOf(scope, entry).map((lesson) => (
                <li key={lesson.id} lang={langOf(lesson)}>
                  {library.title(lesson, language)}
                </li>
              ))}
            </ul>
            <footer class="certificate-foot">
              <p>
                <b>{pick(library.site.company, language, library.leading).text}</b>
                <br />
                {words.honest}
              </p>
              <p class="certificate-code" data-code />
            </footer>
          </div>
        </article>
      </div>
      <section class="code-check" data-check hidden aria-labelledby="check">
        <h2 id="check">{words.check}</h2>
        <p>{words.checkLead}</p>
        <p class="code-field">
          <label for="code">{words.checkLabel}</label>
          <input id="code" type="text" autocomplete="off" spellcheck={false} autocapitalize="characters" />
          <button type="button">{words.checkButton}</button>
        </p>
        <p role="status" data-checked />
      </section>
      <p class="back">
        <EntryLink scope={scope} entry={entry}>
          {words.back}
        </EntryLink>
      </p>
    </lotse-certificate>
  );
}

/** The hand-drawn line around the sheet, with the buoy and its waves below the title. */
function Frame() {
  return (
    <svg class="certificate-frame" viewBox="0 0 297 210" preserveAspectRatio="none" aria-hidden="true">
      <path
        class="frame-line"
        d="M9.6 10.4c40-1.3 92 .6 139-.3 52-.9 98 .9 139.4-.4 .7 31-.8 62 .2 95 .9 34-.6 65 .3 95.6-46 1.2-94-.8-141 .2-49 1-92-.8-138.6.4-.8-33 .9-64 0-96-.8-33 .9-63 .7-94.5z"
      />
      <path
        class="frame-line thin"
        d="M12.8 13.6c44 1-.1.2 135.6-.5 47-.3 91 .9 136.2.1-.6 32 .9 61-.1 92.6-.9 30 .8 60-.1 91-45-.9-90 .7-136.4 0-46-.7-91 .8-135.2-.3.9-31-.7-61 .2-91.6.7-31-.8-60-.2-91.3z"
      />
      <path
        class="frame-wave"
        d="M20 188c9-6.200 18-5.600 26-.8 9.400 5.600 18.600 5.400 27 0 9-5.600 18.400-5.200 26.600-.2 9 5.400 18 5.400 26.600.1 9-5.500 18-5.300 26.700 0 9 5.500 18 5.200 26.500-.1 9-5.400 18.300-5.100 26.700.1 9 5.400 17.800 5.300 26.600-.1 9-5.300 17.700-5.200 26.400 0 6.300 3.900 12.700 5 19.900 2.700"
      />
    </svg>
  );
}
