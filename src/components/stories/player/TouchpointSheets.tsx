import { fill } from '../../../i18n/words.ts';
import type { Entry } from '../../../model/library.ts';
import { pick } from '../../../model/reading.ts';
import { EntryLink } from '../../base/EntryLink.tsx';
import { TouchpointMark } from '../../figures/marks.tsx';
import { numberOf } from '../../processes/numbers.ts';
import type { Scope } from '../../scope.ts';

interface Props {
  scope: Scope;
  entry: Entry<'stories'>;
  scenes: Entry<'stories'>['facts']['scenes'];
}

/** What stands behind each scene: its touchpoint, the terms for it, the step of the process. Shown where the film rests. */
export function TouchpointSheets({ scope, entry, scenes }: Props) {
  const { t, library, language } = scope;
  const process = entry.facts.process ? library.get('processes', entry.facts.process) : undefined;
  const outside = scope.outlet === 'embed' ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <>
      {scenes.map((scene) => {
        const touchpoint = scene.touchpoint ? library.get('touchpoints', scene.touchpoint) : undefined;
        if (!touchpoint) return null;
        const step = process?.facts.steps.find(({ id }) => id === scene.step);
        const does = step && pick(step.does, language, library.leading);
        const { words, language: of } = library.words(touchpoint, language);
        const terms = touchpoint.facts.terms.flatMap((id) => library.get('terms', id) ?? []).slice(0, 2);
        return (
          <section key={scene.id} class="film-sheet" data-scene={scene.id} hidden>
            <p class="film-sheet-title">
              <TouchpointMark /> {t.story.touchpoint}: <EntryLink scope={scope} entry={touchpoint} />
            </p>
            <p lang={of === language ? undefined : of}>{words.summary}</p>
            <ul>
              {terms.length > 0 ? (
                <li>
                  {t.film.term}:{' '}
                  {terms.map((term, index) => (
                    <span key={term.id}>
                      {index > 0 ? ', ' : ''}
                      <EntryLink scope={scope} entry={term} />
                    </span>
                  ))}
                </li>
              ) : null}
              {process && step && does ? (
                <li>
                  <a href={scope.href('processes', process.id, step.id)} {...outside}>
                    {fill(t.story.step, { n: numberOf(process.facts, step.id) })}
                  </a>
                  : <span lang={does.language === language ? undefined : does.language}>{does.text}</span>
                </li>
              ) : null}
            </ul>
            <button type="button" data-do="onward">
              {t.film.onward}
            </button>
          </section>
        );
      })}
    </>
  );
}
