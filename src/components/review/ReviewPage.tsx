import { chooserWordsIn } from '../../i18n/chooser-words.ts';
import { counted } from '../../i18n/fill.ts';
import { reviewWords } from '../../i18n/review-words.ts';
import { domainsOf } from '../../model/domains.ts';
import type { Entry } from '../../model/library.ts';
import { gradedOf } from '../../model/questions/kinds.ts';
import type { Scope } from '../scope.ts';
import { domainName } from '../terms/domain.ts';
import { directions } from './deck.ts';

/**
 * Flash cards: what there is to choose from stands in the page; `review-element.ts` makes the cards. The words on them are the
 * glossary's own, from its card files.
 * @param files number of card files
 */
export function ReviewPage({ scope, files }: { scope: Scope; files: number }) {
  const { library, language } = scope;
  const t = reviewWords[language];
  const outside = scope.outlet === 'embed' ? { target: '_blank', rel: 'noopener' } : {};
  const terms = library.of('terms').filter((term) => term.facts.status !== 'deprecated');
  const ids = (some: readonly Entry[]) => some.map(({ id }) => id).join(' ');
  const names = (term: Entry) => library.site.languages.map((one) => term.words[one]?.title);
  const untranslated = terms.filter((term) => names(term).includes(undefined) || new Set(names(term)).size === 1);
  const sets = domainsOf(library.site)
    .map((domain) => ({ domain, terms: terms.filter((term) => term.facts.domain === domain) }))
    .filter((set) => set.terms.length > 0);
  const ways = directions.filter((one) => one !== 'translation' || library.site.languages.length > 1);
  return (
    <lotse-review
      data-language={language}
      data-other={library.site.languages.find((one) => one !== language)}
      data-files={String(files)}
      data-root={scope.routes.home(library.leading)}
      data-terms-at={scope.routes.index('terms', language).slice(1)}
      data-untranslated={ids(untranslated)}
    >
      <noscript>
        <p class="flash-note">
          {t.withoutScripts}{' '}
          <a href={scope.routes.index('terms', language)} {...outside}>
            {t.glossary}
          </a>
        </p>
      </noscript>
      <section class="flash" aria-label={t.title} hidden />
      <details class="review-sets" hidden>
        <summary>{t.sets}</summary>
        <form>
          <fieldset>
            <legend>{t.from}</legend>
            <label>
              <input type="checkbox" name="set" value="lessons" />
              <span>
                {t.lessons} <small data-lessons-count />
              </span>
            </label>
            {sets.map((set) => (
              <label key={set.domain}>
                <input type="checkbox" name="set" value={set.domain} data-terms={ids(set.terms)} />
                <span>
                  {domainName(scope, set.domain)} <small>{counted(t.terms, set.terms.length)}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{t.ways}</legend>
            {ways.map((way) => (
              <label key={way}>
                <input type="checkbox" name="way" value={way} />
                <span>{t.way[way]}</span>
              </label>
            ))}
          </fieldset>
        </form>
        <p class="flash-note" data-kept />
        <p>
          <button type="button" class="quiet" data-forget>
            {t.forget}
          </button>
        </p>
      </details>
      <p class="progress-note">
        <a href={scope.routes.index('paths', language)} {...outside}>
          {chooserWordsIn(language).all}
        </a>{' '}
        ·{' '}
        <a href={scope.routes.progress(language)} {...outside}>
          {scope.t.path.mine}
        </a>
      </p>
      <ul hidden>
        {library.of('lessons').map((lesson) => (
          <li
            key={lesson.id}
            data-lesson={lesson.id}
            data-questions={gradedOf(lesson).join(' ')}
            data-terms={lesson.facts.terms.join(' ')}
          />
        ))}
      </ul>
    </lotse-review>
  );
}
