import type { Pose } from '../../../model/figure.ts';
import { phaseOf } from './ease.ts';
import type { BeatScore, LineScore, SceneScore } from './score.ts';

/** What a scene has in store for somebody, gathered once: it is asked for sixty times a second. */
export interface Role {
  readonly moods: readonly BeatScore[];
  readonly poses: readonly BeatScore[];
  readonly says: readonly LineScore[];
  /** What others say to them. */
  readonly hears: readonly LineScore[];
  readonly first: Pose;
  readonly enter: BeatScore | undefined;
  readonly leave: BeatScore | undefined;
  readonly phase: number;
}
const roles = new WeakMap<SceneScore, Record<string, Role>>();

export function roleOf(scene: SceneScore, who: string): Role {
  const known = roles.get(scene) ?? {};
  roles.set(scene, known);
  known[who] ??= gather(scene, who);
  return known[who];
}

function gather({ beats }: SceneScore, who: string): Role {
  const own = beats.filter((beat) => beat.who === who);
  const poses = own.filter(({ pose }) => pose);
  const said = (some: readonly BeatScore[]) => some.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'say'));
  return {
    moods: own.filter(({ mood }) => mood),
    poses,
    says: said(own),
    hears: said(beats.filter((beat) => beat.who !== who)),
    first: poses[0]?.pose ?? 'stand',
    enter: own.find(({ enter }) => enter),
    leave: own.findLast(({ leave }) => leave),
    phase: phaseOf(who),
  };
}
