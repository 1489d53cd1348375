import { chooserWordsIn } from '../../i18n/chooser-words.ts';
import { reviewWords } from '../../i18n/review-words.ts';
import { fill } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { EntryLink } from '../base/EntryLink.tsx';
import { Facts } from '../base/Facts.tsx';
import { Text } from '../base/Text.tsx';
import { HandIn } from '../class/HandIn.tsx';
import type { Rendered, Scope } from '../scope.ts';
import { lessonsOf, PathLessons, pathCounts, percent, planOf } from './PathLessons.tsx';

/** A training path: for whom, how long, which lessons; what is done, left and next is filled in by the browser. */
export function PathArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'paths'>; rendered: Rendered }) {
  const { t, library, routes, language } = scope;
  const follow = library.of('paths').filter((path) => path.facts.requires.includes(entry.id));
  const requires = entry.facts.requires.flatMap((id) => library.get('paths', id) ?? []);
  const [first] = lessonsOf(scope, entry);
  const mark = percent(entry.facts.passMark);
  const site = scope.outlet === 'site';
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      told={follow}
      over={<span>{pathCounts(scope, entry)}</span>}
      under={
        <Facts
          rows={[
            [t.path.for, entry.facts.roles.map((role) => t.path.roles[role]).join(', ')],
            [t.path.requires, requires.length > 0 ? <Needs scope={scope} paths={requires} /> : undefined],
          ]}
        />
      }
    >
      <Text scope={scope} entry={entry} path="intro" value={entry.facts.intro} as="p" class="intro" />
      <lotse-path data-id={entry.id} data-mark={String(entry.facts.passMark)}>
        {first ? (
          <p class="start">
            <a
              href={scope.href('lessons', first.id)}
              data-start={t.path.start}
              data-onward={t.path.onward}
              data-again={t.path.again}
              {...(site ? {} : { target: '_blank', rel: 'noopener' })}
            >
              {t.path.start}
            </a>{' '}
            <span class="left" data-left={t.path.left} data-passed={t.path.passed} hidden />
            {site ? (
              <span data-passed-only hidden>
                <a class="to-certificate" href={routes.certificate(entry.id, language)}>
                  {t.path.certificate}
                </a>
              </span>
            ) : null}
          </p>
        ) : null}
        <PathLessons scope={scope} entry={entry} />
        {site ? <p class="progress-rule">{fill(t.path.rule, { mark })}</p> : null}
        <p class="progress-note" data-note hidden data-saved={t.path.saved} data-unsaved={t.path.notSaved}>
          <span data-said />
          {site ? <a href={routes.progress(language)}>{t.path.where}</a> : null}
        </p>
      </lotse-path>
      {site ? <Afterwards scope={scope} paths={follow} /> : null}
      {site ? <HandIn scope={scope} path={entry} /> : null}
      <Body scope={scope} rendered={rendered} />
    </EntryFrame>
  );
}

/** Where a learner goes next: paths that build on this one, what there is to repeat, and all other paths. */
function Afterwards({ scope, paths }: { scope: Scope; paths: Entry<'paths'>[] }) {
  const { routes, language, t } = scope;
  return (
    <section class="part afterwards" aria-labelledby="afterwards">
      <h2 id="afterwards">{t.path.afterwards}</h2>
      {paths.length > 0 ? (
        <ul>
          {paths.map((path) => (
            <li key={path.id}>
              <EntryLink scope={scope} entry={path} />
            </li>
          ))}
        </ul>
      ) : null}
      <p class="progress-note">
        <a href={routes.review(language)}>{reviewWords[language].link}</a> · <a href={routes.progress(language)}>{t.path.mine}</a> ·{' '}
        <a href={routes.index('paths', language)}>{chooserWordsIn(language).all}</a>
      </p>
    </section>
  );
}

/** Paths to take first; the browser says which are done. */
function Needs({ scope, paths }: { scope: Scope; paths: Entry<'paths'>[] }) {
  const { t } = scope;
  return (
    <ul class="links">
      {paths.map((path) => (
        <li key={path.id}>
          <EntryLink scope={scope} entry={path} />{' '}
          <span
            class="tag"
            data-needed={planOf(scope, path)}
            data-mark={String(path.facts.passMark)}
            data-done={t.path.done}
            data-open={t.path.open}
            hidden
          />
        </li>
      ))}
    </ul>
  );
}
