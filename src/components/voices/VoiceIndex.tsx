import { toolboxWords } from '../../i18n/toolbox-words.ts';
import { voicesAt } from '../../model/customer-voices.ts';
import type { Entry } from '../../model/library.ts';
import { Empty } from '../base/Empty.tsx';
import { EntryLink } from '../base/EntryLink.tsx';
import { LinkList } from '../base/EntryLists.tsx';
import type { Scope } from '../scope.ts';
import { VoiceFilter } from './VoiceFilter.tsx';
import { VoiceQuote } from './VoiceQuote.tsx';

/**
 * All voices by touchpoint, in the order of touchpoints; links above lead to each of them. Below them the processes that voices speak of.
 * Where scripts run, `voices-element.ts` narrows the list.
 */
export function VoiceIndex({ scope, entries }: { scope: Scope; entries: readonly Entry<'voices'>[] }) {
  if (entries.length === 0) return <Empty text={scope.t.empty} drawn />;
  const { library, language } = scope;
  const groups = library.of('touchpoints').flatMap((touchpoint) => {
    const here = entries.filter((entry) => entry.facts.touchpoint === touchpoint.id);
    return here.length > 0 ? [{ touchpoint, here }] : [];
  });
  return (
    <lotse-voices data-script="voices">
      <VoiceFilter scope={scope} entries={entries} />
      <nav class="places" aria-label={toolboxWords[language].voice.jump} data-whole>
        <ul class="links">
          {groups.map(({ touchpoint, here }) => (
            <li key={touchpoint.id}>
              <a href={`#${touchpoint.id}`}>
                {library.title(touchpoint, language)} ({here.length})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ touchpoint, here }) => (
        <section key={touchpoint.id} class="shelf" aria-labelledby={touchpoint.id}>
          <h2 id={touchpoint.id}>
            <EntryLink scope={scope} entry={touchpoint} />
          </h2>
          <ul class="voices">
            {here.map((entry) => (
              <li key={entry.id} data-emotion={entry.facts.emotion} data-touchpoint={touchpoint.id}>
                <VoiceQuote scope={scope} entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ByProcess scope={scope} />
    </lotse-voices>
  );
}

/** Processes with the voices that speak of them; process pages lead here. */
function ByProcess({ scope }: { scope: Scope }) {
  const spoken = scope.library.of('processes').flatMap((process) => {
    const voices = voicesAt(scope.library, process);
    return voices.length > 0 ? [{ process, voices }] : [];
  });
  if (spoken.length === 0) return null;
  return (
    <section class="shelf" aria-labelledby="processes" data-whole>
      <h2 id="processes">{toolboxWords[scope.language].voice.byProcess}</h2>
      <dl>
        {spoken.map(({ process, voices }) => (
          <div key={process.id} id={`process-${process.id}`}>
            <dt>
              <EntryLink scope={scope} entry={process} />
            </dt>
            <dd>
              <LinkList scope={scope} entries={[...voices]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
