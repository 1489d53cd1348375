import { reviewWords } from '../../i18n/review-words.ts';
import { trainerWords } from '../../i18n/trainer-words.ts';
import { fill, longDay } from '../../i18n/words.ts';
import { addMonths } from '../../model/checks/overdue-review.ts';
import type { Entry } from '../../model/library.ts';
import { pick } from '../../model/reading.ts';
import type { Rendered, Scope } from '../scope.ts';

/** Who answers for an entry, since when it holds, and what a reader can do with it. Dates are dates; the browser says “overdue”. */
export function EntryAbout({ scope, entry }: { scope: Scope; entry: Entry; rendered: Rendered }) {
  const { t, library, language } = scope;
  const owner = entry.facts.owner === undefined ? undefined : library.site.owners[entry.facts.owner];
  const name = pick(owner?.name, language, library.leading);
  const due = addMonths(entry.facts.reviewed, entry.facts.reviewEvery);
  return (
    <aside class="about" aria-label={t.facts.about}>
      <dl>
        <div>
          <dt>{t.facts.status}</dt>
          <dd>
            <span class={`badge badge-${entry.facts.status}`}>{t.status[entry.facts.status]}</span>
          </dd>
        </div>
        {entry.facts.version === undefined ? null : (
          <div>
            <dt>{t.term.version}</dt>
            <dd>{entry.facts.version}</dd>
          </div>
        )}
        <div>
          <dt>{t.facts.owner}</dt>
          <dd lang={name.language === language ? undefined : name.language}>
            {owner?.email ? <a href={`mailto:${owner.email}`}>{name.text}</a> : name.text}
          </dd>
        </div>
        <div>
          <dt>{t.facts.reviewed}</dt>
          <dd>
            <time dateTime={entry.facts.reviewed}>{longDay(entry.facts.reviewed, language)}</time>
          </dd>
        </div>
        <div>
          <dt>{t.facts.due}</dt>
          <dd>
            <time dateTime={due} data-due={due} data-overdue={t.facts.overdue}>
              {longDay(due, language)}
            </time>
          </dd>
        </div>
      </dl>
      <ul class="actions">
        <li>
          <a href={feedbackAddress(scope, entry)}>{t.actions.feedback}</a>
        </li>
        {scope.outlet === 'site' ? (
          <>
            <li>
              <button type="button" data-action="copy-link" data-done={t.actions.copied} hidden>
                {t.actions.copyLink}
              </button>
            </li>
            {entry.kind === 'lessons' ? <TrainerLinks scope={scope} lesson={entry.id} /> : null}
            {entry.kind === 'paths' ? (
              <li>
                <a href={`${scope.routes.embed('paths', entry.id, language)}course/`}>{t.path.course}</a>
              </li>
            ) : null}
            <li>
              <button type="button" data-action="print" hidden>
                {t.actions.print}
              </button>
            </li>
            <li>
              <button type="button" data-action="embed" data-path={scope.routes.embed(entry.kind, entry.id, language)} hidden>
                {t.actions.embed}
              </button>
            </li>
          </>
        ) : null}
      </ul>
    </aside>
  );
}

/** A lesson in the forms trainers and learners take along. */
function TrainerLinks({ scope, lesson }: { scope: Scope; lesson: string }) {
  const { routes, language } = scope;
  return (
    <>
      <li>
        <a href={routes.handout(lesson, language)}>{trainerWords[language].handout}</a>
      </li>
      <li>
        <a href={routes.slides(lesson, language)}>{trainerWords[language].slides}</a>
      </li>
      <li>
        <a href={routes.review(language)}>{reviewWords[language].link}</a>
      </li>
    </>
  );
}

/** The feedback address of `site.yaml`, filled in: {title}, {id}, {kind}, {language}. */
function feedbackAddress(scope: Scope, entry: Entry): string {
  const title = encodeURIComponent(scope.library.title(entry, scope.language));
  return fill(scope.library.site.feedback, { title, id: entry.id, kind: entry.kind, language: scope.language });
}
