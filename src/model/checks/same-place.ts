import { samePlaces } from '../stories/presence.ts';
import { atPath, type Check } from './context.ts';
import { storiesOf } from './context-stories.ts';

/** Two people cannot stand in one place of a picture. */
export const samePlace: Check = (context) =>
  [...storiesOf(context)].flatMap(({ facts, yaml }) =>
    facts.scenes.flatMap((scene, index) =>
      samePlaces(scene).map(({ beat, who, other, at }) =>
        atPath('same-place', yaml, ['scenes', index, 'beats', beat, 'at'], { found: who, other, at }),
      ),
    ),
  );
