import type { Finding } from '../finding.ts';
import { offStage } from '../stories/presence.ts';
import { atPath, type Check } from './context.ts';
import { storiesOf } from './context-stories.ts';

/** Who does something in a scene must be in it: after coming in, before leaving. And who comes, goes, says or thinks has a name. */
export const offStageBeats: Check = (context) =>
  [...storiesOf(context)].flatMap(({ facts, yaml }) =>
    facts.scenes.flatMap((scene, index): Finding[] => {
      const absent = offStage(scene).map(({ beat, who, why }) =>
        atPath('off-stage', yaml, ['scenes', index, 'beats', beat, why === 'there' ? 'enter' : 'who'], {
          found: who,
          ...(why === 'not-yet' ? { early: 'enter' } : why === 'gone' ? { late: 'leave' } : { twice: 'enter' }),
        }),
      );
      const nobody = scene.beats.flatMap(({ who, enter, leave, say, think }, beat) =>
        who === undefined && (enter || leave || say || think)
          ? [atPath('missing-field', yaml, ['scenes', index, 'beats', beat], { key: 'who', right: Object.keys(facts.cast).join(', ') })]
          : [],
      );
      const placeless = scene.beats.flatMap(({ who, enter, leave }, beat) =>
        who !== undefined && (enter || leave) && !scene.beats.some((other) => other.who === who && other.at)
          ? [atPath('missing-field', yaml, ['scenes', index, 'beats', beat], { key: 'at', right: 'left, center, right' }, 'warning')]
          : [],
      );
      return [...absent, ...nobody, ...placeless];
    }),
  );
