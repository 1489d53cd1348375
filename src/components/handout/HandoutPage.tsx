import { trainerWords } from '../../i18n/trainer-words.ts';
import type { Entry } from '../../model/library.ts';
import { pick } from '../../model/reading.ts';
import { Sources } from '../base/EntryLists.tsx';
import { Text } from '../base/Text.tsx';
import type { Rendered, Scope } from '../scope.ts';
import { solutions, worksheet } from './paper.ts';

interface Props {
  scope: Scope;
  entry: Entry<'lessons'>;
  rendered: Rendered;
}

/** A lesson on paper: its text and questions to work through, then the solutions on a sheet of their own. */
export function HandoutPage({ scope, entry, rendered }: Props) {
  const { library, language, t } = scope;
  const own = trainerWords[language];
  const { words, language: of } = library.words(entry, language);
  const { site } = library;
  const body = rendered.body ? scope.finish(rendered.body.html) : '';
  const solved = solutions(body);
  const href = scope.href('lessons', entry.id);
  const lang = of === language ? undefined : of;
  return (
    <article class="handout" lang={lang}>
      <div class="handout-bar">
        <a href={href}>{own.back}</a>
        {solved ? (
          <label>
            <input type="checkbox" class="handout-choice" checked /> {own.withSolutions}
          </label>
        ) : null}
        <button type="button" data-action="print" hidden>
          {own.print}
        </button>
      </div>
      <header class="handout-head">
        <p class="over">
          {pick(site.name, language, library.leading).text}, {pick(site.company, language, library.leading).text}
        </p>
        <h1>{words.title}</h1>
        <Text scope={scope} entry={entry} path="summary" value={words.summary} as="p" class="lead" />
        <p class="handout-who" aria-hidden="true">
          <span>{own.name}</span>
          <span>{own.date}</span>
        </p>
      </header>
      <section class="part goals">
        <h2>{t.path.goals}</h2>
        <ul>
          {words.goals.map((goal, index) => (
            <Text key={goal} scope={scope} entry={entry} path={`goals.${index}`} value={goal} as="li" />
          ))}
        </ul>
      </section>
      <div class="prose worksheet" dangerouslySetInnerHTML={{ __html: worksheet(body) }} />
      {solved ? (
        <section class="with-solutions">
          <h2>
            {own.solutions}: {words.title}
          </h2>
          <div class="prose" dangerouslySetInnerHTML={{ __html: solved }} />
        </section>
      ) : null}
      <Sources scope={scope} entry={entry} />
      {site.publicUrl ? (
        <p class="handout-from">
          {own.from}: {new URL(href.slice(1), site.publicUrl.replace(/\/?$/, '/')).href}
        </p>
      ) : null}
    </article>
  );
}
