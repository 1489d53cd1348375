import { atPath, type Check } from './context.ts';
import { storiesOf } from './context-stories.ts';

/** Ids of scenes are anchors: lessons, links and search lead to them, so each is there once. */
export const duplicateScene: Check = (context) =>
  [...storiesOf(context)].flatMap(({ facts, yaml }) =>
    facts.scenes.flatMap(({ id }, index) =>
      facts.scenes.findIndex((other) => other.id === id) < index
        ? [atPath('duplicate-scene', yaml, ['scenes', index, 'id'], { found: id })]
        : [],
    ),
  );
