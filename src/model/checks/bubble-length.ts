import type { Finding } from '../finding.ts';
import type { Beat, Scene } from '../kinds/story.ts';
import { bubbleLines, longest } from '../stories/bubble-lines.ts';
import { atPath, type Check } from './context.ts';
import { storiesOf } from './context-stories.ts';

/** A bubble has few lines, also where the strip is narrowest: words are measured, not counted. Near pictures leave room for less. */
export const bubbleLength: Check = (context) =>
  [...storiesOf(context)].flatMap(({ facts, yaml }) =>
    facts.scenes.flatMap((scene, at) =>
      scene.beats.flatMap((beat, index): Finding[] =>
        (['say', 'think', 'narrate'] as const).flatMap((kind) =>
          context.library.site.languages.flatMap((language) => {
            const text = beat[kind]?.[language];
            if (!text) return [];
            const shot = beat.camera?.shot ?? 'medium';
            const lines = bubbleLines(text, kind, isAlone(scene, beat));
            const { noted, refused } = longest[shot];
            if (lines < noted) return [];
            const params = { found: String(lines), right: String(noted - 1), shot };
            return [
              atPath('bubble-length', yaml, ['scenes', at, 'beats', index, kind, language], params, lines < refused ? 'warning' : 'error'),
            ];
          }),
        ),
      ),
    ),
  );

/** Whether nobody else is in the picture, as far as the scene itself says. */
const isAlone = ({ beats }: Scene, { who, camera }: Beat): boolean =>
  (camera?.shot === 'close' && camera.on === who) || new Set(beats.flatMap((beat) => beat.who ?? [])).size < 2;
