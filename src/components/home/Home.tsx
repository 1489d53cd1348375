import { chooserWordsIn } from '../../i18n/chooser-words.ts';
import { reviewWords } from '../../i18n/review-words.ts';
import { toolboxWords } from '../../i18n/toolbox-words.ts';
import { fill } from '../../i18n/words.ts';
import { isKind } from '../../model/kinds.ts';
import type { Entry } from '../../model/library.ts';
import { Empty } from '../base/Empty.tsx';
import { EntryLink } from '../base/EntryLink.tsx';
import { KindMark } from '../base/KindMark.tsx';
import { pathCounts } from '../paths/PathLessons.tsx';
import { ProcessRow } from '../processes/ProcessIndex.tsx';
import type { Scope } from '../scope.ts';
import { StoryStrip } from '../stories/StoryStrip.tsx';
import { byLetter } from '../terms/by-letter.ts';
import { LetterBar } from '../terms/TermIndex.tsx';

/** The home page: the three reasons people come. Find first, then watch, then learn, then where it breaks. */
export function Home({ scope }: { scope: Scope }) {
  const { t, library, routes, language } = scope;
  const featured = library.site.featured.flatMap((key): Entry[] => {
    const [kind = '', id = ''] = key.split('/');
    const entry = isKind(kind) ? library.get(kind, id) : undefined;
    return entry ? [entry] : [];
  });
  const first = <K extends Entry['kind']>(kind: K) =>
    (featured.find((entry) => entry.kind === kind) ?? library.of(kind)[0]) as Entry<K> | undefined;
  // A customer's voice has no picture to show here.
  const drawn = (entry: Entry) => (entry as Entry<'stories'>).facts.scenes.length > 0;
  const story = (featured.find((entry) => entry.kind === 'stories' && drawn(entry)) ?? library.of('stories').find(drawn)) as
    | Entry<'stories'>
    | undefined;
  const path = first('paths');
  const terms = library.of('terms');
  const often = featured.filter((entry) => entry.kind === 'terms');
  return (
    <div class="home">
      <header class="home-head">
        <h1>{scope.pick(library.site.claim)}</h1>
        <form class="home-search" action={routes.search(language)} method="get" role="search" data-search-warm>
          <label for="home-q">{t.search.label}</label>
          <div>
            <input id="home-q" type="search" name="q" placeholder={t.search.placeholder} autocomplete="off" />
            <button type="submit">{t.search.open}</button>
          </div>
        </form>
        {often.length > 0 ? (
          <p class="often">
            <span>{t.homePage.often}</span>{' '}
            {often.map((entry) => (
              <EntryLink key={entry.id} scope={scope} entry={entry} />
            ))}
          </p>
        ) : null}
        {story ? (
          <div class="home-picture">
            <StoryStrip scope={scope} entry={story} only={idsOf(story.facts.scenes.slice(0, 1))} most={1} prefix="hero-" />
          </div>
        ) : null}
      </header>
      <section class="room room-find" aria-labelledby="find">
        <h2 id="find">{t.homePage.find}</h2>
        <p class="room-lead">{t.homePage.findLead}</p>
        {terms.length > 0 ? (
          <div>
            <LetterBar scope={scope} letters={byLetter(terms, scope).map((group) => group.letter)} base={routes.index('terms', language)} />
            <p>
              <a class="onward" href={routes.index('terms', language)}>
                {fill(t.homePage.allTerms, { n: terms.length })}
              </a>
            </p>
          </div>
        ) : (
          <Empty text={t.empty} />
        )}
      </section>
      {story ? (
        <section class="room room-watch" aria-labelledby="watch">
          <h2 id="watch">{t.homePage.watch}</h2>
          <p class="room-lead">{t.homePage.watchLead}</p>
          <div>
            <StoryStrip scope={scope} entry={story} only={idsOf(story.facts.scenes.slice(0, 2).slice(-1))} most={2} prefix="home-" />
            <p>
              <a class="onward" href={scope.href('stories', story.id)}>
                {t.story.read}: {library.title(story, language)}
              </a>
            </p>
          </div>
        </section>
      ) : null}
      {path ? (
        <section class="room room-learn" aria-labelledby="learn">
          <h2 id="learn">{t.homePage.learn}</h2>
          <p class="room-lead">{t.homePage.learnLead}</p>
          <div>
            <h3>
              <EntryLink scope={scope} entry={path} />
            </h3>
            <p class="meta">{pathCounts(scope, path)}</p>
            <ol class="home-lessons">
              {path.facts.lessons
                .flatMap((id) => library.get('lessons', id) ?? [])
                .map((lesson) => (
                  <li key={lesson.id}>
                    <EntryLink scope={scope} entry={lesson} />
                  </li>
                ))}
            </ol>
            <p class="home-onward">
              <a class="onward" href={routes.index('paths', language)}>
                {library.of('paths').length > 1 ? chooserWordsIn(language).title : chooserWordsIn(language).all}
              </a>
              <a class="onward" href={routes.review(language)}>
                {reviewWords[language].link}
              </a>
            </p>
          </div>
        </section>
      ) : null}
      {library.of('processes').length > 0 ? (
        <section class="room room-breaks" aria-labelledby="where">
          <h2 id="where">{t.homePage.processes}</h2>
          <p class="room-lead">{t.homePage.processesLead}</p>
          <div>
            <ul class="rows">
              {[...library.of('processes')]
                .sort((a, b) => Number(featured.includes(b)) - Number(featured.includes(a)))
                .slice(0, 4)
                .map((entry) => (
                  <ProcessRow key={entry.id} scope={scope} entry={entry} />
                ))}
            </ul>
            <p>
              <a class="onward" href={routes.index('processes', language)}>
                {t.homePage.allProcesses}
              </a>
            </p>
          </div>
        </section>
      ) : null}
      <Toolbox scope={scope} guide={featured.find((entry) => entry.kind === 'guides')} />
      {library.of('guides').length > 0 ? (
        <section class="room room-guides" aria-labelledby="guides">
          <h2 id="guides">{t.homePage.guides}</h2>
          <div>
            <ul class="home-guides">
              {library.of('guides').map((entry) => (
                <li key={entry.id}>
                  <EntryLink scope={scope} entry={entry} />
                </li>
              ))}
            </ul>
          </div>
        </section>
      ) : null}
    </div>
  );
}

/** The kinds that are worked with rather than read; those without an entry are left out. */
const tools = ['assessments', 'metrics', 'practices', 'voices', 'roles'] as const;

/** @param guide the featured one: it leads to every tool, by what people want to do */
function Toolbox({ scope, guide }: { scope: Scope; guide: Entry | undefined }) {
  const { library, routes, language, t } = scope;
  const { title, lead } = toolboxWords[language].home;
  const here = tools.filter((kind) => library.of(kind).length > 0);
  if (here.length === 0) return null;
  return (
    <section class="room room-tools" aria-labelledby="tools">
      <h2 id="tools">{title}</h2>
      <p class="room-lead">{lead}</p>
      <div>
        <ul class="home-tools">
          {here.map((kind) => (
            <li key={kind}>
              <KindMark kind={kind} />
              <a href={routes.index(kind, language)}>{t.kinds[kind].many}</a>
              <p>{t.kinds[kind].lead}</p>
            </li>
          ))}
        </ul>
        {guide ? (
          <p>
            <a class="onward" href={scope.href('guides', guide.id)}>
              {library.title(guide, language)}
            </a>
          </p>
        ) : null}
      </div>
    </section>
  );
}

const idsOf = (scenes: Entry<'stories'>['facts']['scenes']): string[] => scenes.map(({ id }) => id);
