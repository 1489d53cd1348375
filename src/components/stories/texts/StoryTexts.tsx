import type { Entry } from '../../../model/library.ts';
import type { Scope } from '../../scope.ts';
import { Feelings } from './Feelings.tsx';
import { StoryTouchpoints } from './StoryTouchpoints.tsx';
import { Transcript } from './Transcript.tsx';

/** All that a drawn story says without its pictures: script, feelings, touchpoints, captions to take away. */
export function StoryTexts({ scope, entry }: { scope: Scope; entry: Entry<'stories'> }) {
  if (entry.facts.scenes.length === 0) return null;
  const { texts } = scope.t.story;
  const file = (name: string) => `${scope.routes.entry('stories', entry.id, scope.language)}${name}.vtt`;
  const outside = scope.outlet === 'embed' ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <div class="story-texts">
      <Transcript scope={scope} entry={entry} />
      <Feelings scope={scope} entry={entry} />
      <StoryTouchpoints scope={scope} entry={entry} />
      <p class="story-files">
        {texts.files}:{' '}
        <a href={file('captions')} download {...outside}>
          {texts.captions}
        </a>
        {' · '}
        <a href={file('chapters')} download {...outside}>
          {texts.chapters}
        </a>
      </p>
    </div>
  );
}
