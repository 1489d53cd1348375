import { toolboxWords } from '../../i18n/toolbox-words.ts';
import { counted } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import type { Scope } from '../scope.ts';

/** The feelings there are, the best first. */
const feelings = ['2', '1', '0', '-1', '-2'] as const;

/** Narrows voices by touchpoint and feeling; shown where `lotse-voices` runs. Only what at least one voice has can be chosen. */
export function VoiceFilter({ scope, entries }: { scope: Scope; entries: readonly Entry<'voices'>[] }) {
  const { voice } = toolboxWords[scope.language];
  const there = (wanted: string, trait: 'touchpoint' | 'emotion') => entries.some(({ facts }) => String(facts[trait]) === wanted);
  const touchpoints = scope.library.of('touchpoints').filter(({ id }) => there(id, 'touchpoint'));
  return (
    <form class="voice-filter" autocomplete="off" data-one={voice.count.one} data-many={voice.count.many} data-none={voice.none} hidden>
      <label>
        {voice.at}{' '}
        <select name="touchpoint">
          <option value="">{voice.all}</option>
          {touchpoints.map((touchpoint) => (
            <option key={touchpoint.id} value={touchpoint.id}>
              {scope.library.title(touchpoint, scope.language)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {voice.feeling}{' '}
        <select name="emotion">
          <option value="">{voice.all}</option>
          {feelings
            .filter((feeling) => there(feeling, 'emotion'))
            .map((feeling) => (
              <option key={feeling} value={feeling}>
                {scope.t.emotion[feeling]}
              </option>
            ))}
        </select>
      </label>
      <button type="button" class="quiet" data-reset hidden>
        {voice.reset}
      </button>
      <span role="status">{counted(voice.count, entries.length)}</span>
    </form>
  );
}
