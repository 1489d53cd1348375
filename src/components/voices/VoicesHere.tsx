import { toolboxWords } from '../../i18n/toolbox-words.ts';
import { voicesAt } from '../../model/customer-voices.ts';
import type { Entry } from '../../model/library.ts';
import type { Scope } from '../scope.ts';
import { VoiceQuote } from './VoiceQuote.tsx';

/** How many voices a page of another kind quotes; the rest is one link away. */
const most = 3;

/** What customers say at a touchpoint; nothing where nobody was heard. */
export function VoicesHere({ scope, entry }: { scope: Scope; entry: Entry<'touchpoints'> }) {
  const voices = voicesAt(scope.library, entry);
  if (voices.length === 0) return null;
  const { routes, language, t } = scope;
  return (
    <section class="part voices-here" aria-labelledby="voices">
      <h2 id="voices">{toolboxWords[language].voice.title}</h2>
      {voices.slice(0, most).map((voice) => (
        <VoiceQuote key={voice.id} scope={scope} entry={voice} />
      ))}
      {voices.length > most ? (
        <p>
          <a href={`${routes.index('voices', language)}#${entry.id}`}>
            {t.kinds.voices.many} ({voices.length})
          </a>
        </p>
      ) : null}
    </section>
  );
}

/** How many customers speak of a process, as a link to them: process pages have no room for their words. */
export function VoicesLink({ scope, entry }: { scope: Scope; entry: Entry<'processes'> }) {
  const { length } = voicesAt(scope.library, entry);
  if (length === 0 || scope.outlet !== 'site') return null;
  const { one, many } = scope.t.kinds.voices;
  return (
    <a href={`${scope.routes.index('voices', scope.language)}#process-${entry.id}`}>
      {length} {length === 1 ? one : many}
    </a>
  );
}

/** Voices this page tells of, so that they are not listed a second time among those that name the entry. */
export const voicesTold = (scope: Scope, entry: Entry): Entry[] => [...voicesAt(scope.library, entry)];
