import { atPath, type Check } from './context.ts';
import { storiesOf } from './context-stories.ts';

/** A story shows touchpoints: a scene without one may be meant, so it only warns. */
export const sceneTouchpoint: Check = (context) =>
  [...storiesOf(context)].flatMap(({ facts, yaml }) =>
    facts.scenes.flatMap(({ id, touchpoint }, index) =>
      touchpoint === undefined ? [atPath('scene-touchpoint', yaml, ['scenes', index], { found: id }, 'warning')] : [],
    ),
  );
