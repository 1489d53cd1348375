import { fill } from '../../../i18n/words.ts';
import type { Scene } from '../../../model/kinds/story.ts';
import type { Entry } from '../../../model/library.ts';
import { Said } from '../../base/Said.tsx';
import { Text } from '../../base/Text.tsx';
import type { Scope } from '../../scope.ts';
import { nameOf } from './captions.ts';
import { type Told, tellScene } from './telling.ts';

/** A story as a script to read: scene by scene what the picture shows and who says, thinks, comes and goes. */
export function Transcript({ scope, entry }: { scope: Scope; entry: Entry<'stories'> }) {
  const { texts } = scope.t.story;
  return (
    <details class="transcript" id="transcript">
      <summary>
        <h2>{texts.transcript}</h2>
      </summary>
      <p class="hush">{texts.transcriptLead}</p>
      <ol>
        {entry.facts.scenes.map((scene, index) => (
          <li key={scene.id}>
            <h3>
              <a href={`#${scene.id}`}>{fill(scope.t.story.scene, { n: index + 1 })}</a>{' '}
              <Text scope={scope} entry={entry} path={`scenes.${scene.id}.caption`} value={scene.caption} />
            </h3>
            <p class="transcript-shows">
              <b>{texts.shows}:</b> <Said scope={scope} value={scene.describe} />
            </p>
            {tellScene(scene).map((told) => (
              <p key={`${told.beat}${told.what}`} class={`transcript-${told.what}`}>
                <Line scope={scope} entry={entry} scene={scene} told={told} />
              </p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Line({ scope, entry, scene, told }: { scope: Scope; entry: Entry<'stories'>; scene: Scene; told: Told }) {
  const { thinks, moods, texts } = scope.t.story;
  const name = (who: string | undefined) => (who === undefined ? texts.narrator : nameOf(scope.pick, entry.facts.cast, who));
  if (told.what === 'enters' || told.what === 'leaves')
    return (
      <>
        <b>{name(told.who)}</b> {texts[told.what]}.
      </>
    );
  if (told.what === 'looks')
    return (
      <>
        <b>{name(told.who)}:</b> {moods[told.mood]}.
      </>
    );
  const value = scene.beats[told.beat]?.[told.what];
  const words = <Text scope={scope} entry={entry} path={`scenes.${scene.id}.beats.${told.beat}.${told.what}`} value={value} />;
  if (told.what === 'narrate')
    return (
      <>
        <b>{texts.narrator}:</b> {words}
      </>
    );
  const manner = [...(told.what === 'think' ? [thinks] : []), ...(told.mood ? [moods[told.mood]] : [])];
  return (
    <>
      <b>{name(told.who)}</b>
      {manner.length > 0 ? ` (${manner.join(', ')})` : ''}: {words}
    </>
  );
}
