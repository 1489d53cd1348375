import type { ComponentChildren } from 'preact';
import { fill } from '../../../i18n/words.ts';
import type { Entry } from '../../../model/library.ts';
import { pick } from '../../../model/reading.ts';
import type { GuestStop } from '../../../model/story-guest.ts';
import type { Scope } from '../../scope.ts';
import { Controls } from './Controls.tsx';
import { StartSign } from './icons.tsx';
import { TouchpointSheets } from './TouchpointSheets.tsx';

interface Props {
  scope: Scope;
  entry: Entry<'stories'>;
  /** Only these scenes. */
  only?: readonly string[] | undefined;
  /** Where the film rests for a question of the page: ids of scenes, and of the question at the end of each. */
  stops?: readonly GuestStop[];
  /** On another page than its own: shown as a comic first, without a memory of the place. */
  guest?: boolean;
  /** Seconds; without it the length is told when the film has come. */
  length?: number;
  /** The strip. */
  children: ComponentChildren;
}

/**
 * A story as a film over its strip. Everything of the player is in the page, hidden until the script that serves it is
 * there; it takes bubbles, captions and descriptions from the strip, so that words are written once.
 */
export function Player({ scope, entry, only, stops = [], guest, length, children }: Props) {
  const { t, library, language } = scope;
  const scenes = entry.facts.scenes.filter(({ id }) => !only || only.includes(id));
  const moods = new Set(scenes.flatMap(({ beats }) => beats.flatMap(({ mood }) => mood ?? [])));
  return (
    <lotse-story
      data-script="story"
      data-story={entry.id}
      data-film={`${language}/${entry.id}`}
      data-language={pick(entry.facts.title, language, library.leading).language}
      data-scenes={scenes.map(({ id }) => id).join(' ')}
      data-names={JSON.stringify({
        moods: Object.fromEntries([...moods].map((mood) => [mood, t.story.moods[mood]])),
        people: Object.fromEntries(Object.entries(entry.facts.cast).map(([who, { name }]) => [who, scope.pick(name).split(',')[0]])),
      })}
      data-guest={guest ? '' : undefined}
      data-stop={stops.map(({ scene }) => scene).join(' ') || undefined}
      data-questions={stops.map(({ question }) => question).join(' ') || undefined}
    >
      <div class="film" role="group" aria-label={fill(t.film.label, { title: library.title(entry, language) })} hidden>
        <figure class="film-frame panel-frame">
          <div class="film-ground" aria-hidden="true">
            <i />
            <i />
          </div>
          <div class="film-captions" />
          <div class="film-talk" />
          <div class="film-picture">
            <div class="film-marks" />
            <StartSign />
          </div>
        </figure>
        <div class="film-words" aria-hidden="true" hidden />
        <Controls scope={scope} entry={entry} length={length} />
        <TouchpointSheets scope={scope} entry={entry} scenes={scenes} />
        <p class="visually-hidden film-said" aria-live="polite" data-scene={t.film.scene} />
        <p class="film-source" />
        <p class="film-failed" role="status" data-failed={t.film.failed} />
      </div>
      <p class="film-switch" hidden>
        <button type="button" class="quiet" data-do="film">
          {t.film.asFilm}
        </button>
      </p>
      {children}
    </lotse-story>
  );
}
