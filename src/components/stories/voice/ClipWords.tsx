import type { Entry } from '../../../model/library.ts';
import { Text } from '../../base/Text.tsx';
import type { Scope } from '../../scope.ts';
import { nameOf } from '../texts/captions.ts';

/** All that is said in a clip, by whom, and what must be seen to follow it. Always open: some read it instead. */
export function ClipWords({ scope, entry }: { scope: Scope; entry: Entry<'stories'> }) {
  const { t } = scope;
  return (
    <section class="prose clip-words" aria-labelledby="transcript">
      <h2 id="transcript">{t.voice.words}</h2>
      {entry.facts.media?.transcript.map(({ who, say }, index) => {
        const words = <Text scope={scope} entry={entry} path={`media.transcript.${index}`} value={say} />;
        return who ? (
          <p key={index}>
            <b>{nameOf(scope.pick, entry.facts.cast, who)}:</b> {words}
          </p>
        ) : (
          <p key={index} class="clip-seen">
            {words}
          </p>
        );
      })}
    </section>
  );
}
