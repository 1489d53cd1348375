import { counted } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import { Empty } from '../base/Empty.tsx';
import { EntryRow } from '../base/EntryRow.tsx';
import type { Scope } from '../scope.ts';
import { StoryStrip } from './StoryStrip.tsx';

/** Stories with their first scene. */
export function StoryIndex({ scope, entries }: { scope: Scope; entries: readonly Entry<'stories'>[] }) {
  if (entries.length === 0) return <Empty text={scope.t.empty} drawn />;
  return (
    <ul class="rows rows-stories">
      {entries.map((entry) => (
        <EntryRow key={entry.id} scope={scope} entry={entry} heading="h2">
          {entry.facts.scenes.length > 0 ? (
            <>
              <p class="meta">{counted(scope.t.story.scenes, entry.facts.scenes.length)}</p>
              <StoryStrip scope={scope} entry={entry} scene={entry.facts.scenes[0]?.id} most={2} prefix={`${entry.id}-`} />
            </>
          ) : (
            <p class="meta">{scope.t.voice.name}</p>
          )}
        </EntryRow>
      ))}
    </ul>
  );
}
