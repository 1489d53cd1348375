import { trainerWords } from '../../i18n/trainer-words.ts';
import type { Entry } from '../../model/library.ts';
import { Body } from '../base/EntryFrame.tsx';
import { Text } from '../base/Text.tsx';
import type { Rendered, Scope } from '../scope.ts';

interface Props {
  scope: Scope;
  entry: Entry<'lessons'>;
  rendered: Rendered;
}

/**
 * A lesson to be projected: the very HTML of its page; `slides-element.ts` shows a part of it at a time. No `lotse-lesson` stands
 * around it: what is answered before a group is nobody's progress.
 */
export function SlidesPage({ scope, entry, rendered }: Props) {
  const { library, language, t } = scope;
  const own = trainerWords[language];
  const { words, language: of } = library.words(entry, language);
  return (
    <lotse-slides lang={of === language ? undefined : of} data-slide={own.slide} data-back={own.back}>
      <div class="slides-deck" tabIndex={-1}>
        <header class="slides-title">
          <h1>{words.title}</h1>
          <Text scope={scope} entry={entry} path="summary" value={words.summary} as="p" class="lead" />
          <section class="goals">
            <p class="hint-title">{t.path.goals}</p>
            <ul>
              {words.goals.map((goal, index) => (
                <Text key={goal} scope={scope} entry={entry} path={`goals.${index}`} value={goal} as="li" />
              ))}
            </ul>
          </section>
        </header>
        <Body scope={scope} rendered={rendered} />
      </div>
      <lotse-note hidden />
      <nav class="slides-bar" aria-label={own.slides}>
        <a href={scope.href('lessons', entry.id)} data-do="back">
          {own.back}
        </a>
        <noscript>{own.withoutScripts}</noscript>
        <span class="slides-more" data-more hidden>
          {own.scrollHint} ↓
        </span>
        <span class="slides-controls" hidden>
          <button type="button" class="quiet" data-do="full">
            {own.fullScreen}
          </button>
          <button type="button" class="quiet" data-do="previous">
            {own.previous}
          </button>
          <span role="status" data-place />
          <button type="button" data-do="next">
            {own.next}
          </button>
        </span>
      </nav>
    </lotse-slides>
  );
}
