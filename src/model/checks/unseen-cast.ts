import { atPath, type Check } from './context.ts';
import { storiesOf } from './context-stories.ts';

/** Who is in the cast should be seen in a scene; pages name the whole cast. */
export const unseenCast: Check = (context) =>
  [...storiesOf(context)].flatMap(({ facts, yaml }) => {
    const seen = new Set(facts.scenes.flatMap(({ beats }) => beats.flatMap(({ who }) => who ?? [])));
    // A clip has no scenes, and a name that is misspelled has its own finding.
    if (facts.scenes.length === 0 || [...seen].some((who) => !(who in facts.cast))) return [];
    return Object.keys(facts.cast).flatMap((who) =>
      seen.has(who) ? [] : [atPath('unseen-cast', yaml, ['cast', who], { found: who }, 'warning')],
    );
  });
