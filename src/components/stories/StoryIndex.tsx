import { counted } from '../../i18n/words.ts';
import type { Picture } from '../../markdown/file-data.ts';
import type { Entry } from '../../model/library.ts';
import { Empty } from '../base/Empty.tsx';
import { EntryRow } from '../base/EntryRow.tsx';
import type { Rendered, Scope } from '../scope.ts';
import { StoryStrip } from './StoryStrip.tsx';

interface Props {
  scope: Scope;
  entries: readonly Entry<'stories'>[];
  /** What the loader keeps of an entry; without it customers' voices show no picture. */
  rendered?: (entry: Entry) => Rendered;
}

/** Stories with their first scene, customers' voices with the picture of their clip. */
export function StoryIndex({ scope, entries, rendered }: Props) {
  if (entries.length === 0) return <Empty text={scope.t.empty} drawn />;
  return (
    <ul class="rows rows-stories">
      {entries.map((entry) => (
        <EntryRow key={entry.id} scope={scope} entry={entry} heading="h2">
          {entry.facts.scenes.length > 0 ? (
            <>
              <p class="meta">{counted(scope.t.story.scenes, entry.facts.scenes.length)}</p>
              <StoryStrip
                scope={scope}
                entry={entry}
                only={entry.facts.scenes.slice(0, 1).map(({ id }) => id)}
                most={2}
                prefix={`${entry.id}-`}
              />
            </>
          ) : (
            <>
              <p class="meta">{scope.t.voice.name}</p>
              <Poster picture={rendered?.(entry).clip?.poster} />
            </>
          )}
        </EntryRow>
      ))}
    </ul>
  );
}

/** The title beside it says what it is of. */
const Poster = ({ picture }: { picture: Picture | undefined }) =>
  picture ? (
    <div class="panel-frame ground-customer clip clip-taste">
      <img class="panel-picture" src={picture.url} alt="" width={picture.width} height={picture.height} loading="lazy" />
    </div>
  ) : null;
