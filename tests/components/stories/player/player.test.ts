import { beforeEach, describe, expect, test } from 'vitest';
import { frameAt } from '../../../../src/components/stories/film/frame.ts';
import type { Score } from '../../../../src/components/stories/film/score.ts';
import { timeScenes } from '../../../../src/components/stories/film/timeline.ts';
import { Player, type Signs, type State } from '../../../../src/components/stories/player/player.ts';
import { momentAt, type Reel, reelOf, sceneAt } from '../../../../src/components/stories/player/reel.ts';
import { stopBetween, stopsOf } from '../../../../src/components/stories/player/stops.ts';
import { cast, looks, scenes } from '../sample.ts';

const timed = timeScenes({
  id: 'x',
  language: 'de',
  story: { cast, scenes: scenes.slice(0, 4) } as never,
  looks,
  text: (value) => value?.de ?? '',
});
const score: Score = { v: 1, id: 'x', language: 'de', duration: (timed.at(-1)?.end ?? 0) + 1.4, people: {}, scenes: timed, art: {} };
const reel = reelOf(score, ['s1', 's2', 's3', 's4']) as Reel;

let run: ((now: number) => void) | undefined;
let now = 0;
let limit = Number.POSITIVE_INFINITY;
let told: string[] = [];
let shown: number[] = [];
const ticker = {
  request: (next: (now: number) => void) => {
    run = next;
    return 1;
  },
  cancel: () => {
    run = undefined;
  },
};
const signs: Signs = {
  show: (t) => void shown.push(t),
  state: (state: State, stepped) => void told.push(stepped ? `${state} ${stepped.scene}.${stepped.beat}` : state),
  stopped: (stop) => void told.push(`stop ${stop.kind} ${stop.scene}`),
  said: (line) => void told.push(`say ${line.panel}.${line.line}`),
  limit: () => limit,
  cut: () => void told.push('cut'),
};
/** Lets so many seconds pass, in frames. */
function pass(seconds: number): void {
  for (let left = Math.round(seconds * 60); left > 0 && run; left--) {
    now += 1000 / 60;
    const next = run;
    run = undefined;
    next(now);
  }
}
let player: Player;
beforeEach(() => {
  [told, shown, limit, run] = [[], [], Number.POSITIVE_INFINITY, undefined];
  player = new Player(reel, ticker, signs);
});

describe('playing', () => {
  test('goes to the end, rests there, and begins anew', () => {
    player.play();
    pass(score.duration + 1);
    expect(player.state).toBe('ended');
    expect(player.time).toBe(score.duration);
    expect(run).toBeUndefined();
    player.play();
    expect(player.time).toBe(0);
    expect(player.state).toBe('playing');
  });

  test('says every line once, in order, and a line again where somebody has paused in it', () => {
    player.play();
    pass(score.duration + 1);
    const lines = reel.moments.flatMap(({ spoken }) => spoken);
    expect(told.filter((one) => one.startsWith('say'))).toEqual(lines.map(({ panel, line }) => `say ${panel}.${line}`));
    const [first] = lines;
    player.seek(((first?.start ?? 0) + (first?.end ?? 0)) / 2);
    told = [];
    player.play();
    expect(told[0]).toBe('say 0.0');
  });

  test('waits for a voice at the end of its line', () => {
    const end = reel.moments[0]?.spoken[0]?.end ?? 0;
    limit = end;
    player.play();
    pass(end + 5);
    expect(player.time).toBe(end);
    expect(player.state).toBe('playing');
    limit = Number.POSITIVE_INFINITY;
    pass(1);
    expect(player.time).toBeGreaterThan(end);
  });

  test('goes on after a seek, but a seek alone does not start it', () => {
    player.seek(7);
    expect(player.state).toBe('resting');
    expect(run).toBeUndefined();
    player.play();
    player.seek(3);
    pass(0.5);
    expect(player.time).toBeGreaterThan(3);
    expect(player.time).toBeLessThan(3.6);
  });

  test('a seek beyond the film shows its first or last moment', () => {
    player.seek(-9);
    expect(player.time).toBe(0);
    player.seek(1e9);
    expect(player.time).toBe(score.duration);
    expect(player.state).toBe('ended');
  });
});

describe('steps', () => {
  test('play one beat and rest when all of it is seen', () => {
    player.step(1);
    expect(told).toContain('stepping 0.0');
    pass(30);
    expect(player.state).toBe('resting');
    expect(player.time).toBe(reel.moments[0]?.settled);
    player.step(1);
    pass(30);
    expect(player.time).toBe(reel.moments[1]?.settled);
  });

  test('are as fast as the reader: a step on the way begins the next beat', () => {
    player.step(1);
    pass(0.2);
    player.step(1);
    player.step(1);
    expect(momentAt(reel, player.time)).toBe(2);
  });

  test('back show the picture before, and at the beginning stay there', () => {
    player.seek(reel.moments[3]?.settled ?? 0);
    player.step(-1);
    expect(player.time).toBe(reel.moments[2]?.settled);
    for (let n = 0; n < 5; n++) player.step(-1);
    expect(player.time).toBe(0);
    expect(player.state).toBe('resting');
  });

  test('without motion show each beat as it ends, and nothing runs', () => {
    player.calm = true;
    const met: number[] = [];
    for (let n = 0; n < reel.moments.length; n++) {
      player.step(1);
      met.push(player.time);
      expect(run).toBeUndefined();
    }
    expect(met).toEqual(reel.moments.map(({ settled }) => settled));
    player.step(1);
    expect(player.state).toBe('ended');
    player.step(-1);
    expect(player.time).toBe(reel.moments.at(-1)?.settled);
  });
});

describe('stops', () => {
  test('are at the first mark of every scene, when wanted, and at the end of scenes a lesson names', () => {
    expect(stopsOf(reel, false, new Set())).toEqual([]);
    expect(stopsOf(reel, true, new Set()).map(({ scene, kind }) => `${scene} ${kind}`)).toEqual(
      ['s1', 's2', 's3', 's4'].map((id) => `${id} touchpoint`),
    );
    const stops = stopsOf(reel, true, new Set(['s2', 'gone']));
    expect(stops.map(({ kind }) => kind)).toEqual(['touchpoint', 'touchpoint', 'lesson', 'touchpoint', 'touchpoint']);
    expect(stops.map(({ at }) => at)).toEqual(stops.map(({ at }) => at).sort((a, b) => a - b));
  });

  test('hold the film exactly there, and it goes on from there', () => {
    player.stops = stopsOf(reel, true, new Set());
    player.play();
    pass(60);
    expect(player.time).toBe(player.stops[0]?.at);
    expect(told.slice(-2)).toEqual(['resting', 'stop touchpoint s1']);
    player.play();
    pass(60);
    expect(player.time).toBe(player.stops[1]?.at);
  });

  test('are met in step mode without motion, too', () => {
    player.calm = true;
    player.stops = stopsOf(reel, false, new Set(['s1']));
    for (let n = 0; n < (reel.scenes[0]?.beats.length ?? 0); n++) player.step(1);
    expect(told.at(-1)).toBe('stop lesson s1');
  });

  test('that have been met do not hold again', () => {
    const [stop] = stopsOf(reel, true, new Set());
    expect(stopBetween(stop ? [stop] : [], stop?.at ?? 0, 999)).toBeUndefined();
    expect(stopBetween(stop ? [stop] : [], 0, stop?.at ?? 0)).toBe(stop);
  });
});

describe('a part of a story', () => {
  const part = reelOf(score, ['s2']) as Reel;
  const lengthOf = (...places: number[]) =>
    places.reduce((sum, place) => sum + (score.scenes[place]?.end ?? 0) - (score.scenes[place]?.start ?? 0), 0);
  test('begins with its first scene and ends before that one goes, and no other scene is in it', () => {
    expect(part.score.scenes.map(({ id, start }) => [id, start])).toEqual([['s2', 0]]);
    expect(part.to).toBeGreaterThan(part.moments.at(-1)?.settled ?? Number.POSITIVE_INFINITY);
    expect(part.to).toBeCloseTo(lengthOf(1) - 0.25, 6);
  });
  test('of scenes that are apart leaves out what lies between, and every beat keeps its length', () => {
    const apart = reelOf(score, ['s1', 's4']) as Reel;
    const [first, last] = apart.scenes;
    expect(last?.start).toBe(first?.end);
    expect([0, (last?.start ?? 0) + 1].map((t) => sceneAt(apart, t))).toEqual([0, 1]);
    expect(apart.to).toBeCloseTo(lengthOf(0, 3) + 1.4, 6);
    for (const [index, beat] of (last?.beats ?? []).entries()) {
      const whole = score.scenes[3]?.beats[index];
      expect(beat.settled - beat.start).toBeCloseTo((whole?.settled ?? 0) - (whole?.start ?? 0), 6);
      expect(beat.lines.map(({ start }) => start >= (last?.start ?? 0))).toEqual(beat.lines.map(() => true));
    }
    expect(frameAt(apart.score, (last?.start ?? 0) + 2).panel).toBe(
      last?.views.findLast(({ start }) => start <= (last?.start ?? 0) + 2)?.panel,
    );
    expect(apart.moments.map(({ scene }) => scene)).toEqual([...apart.moments.map(({ scene }) => scene)].sort());
    expect(apart.panel(last?.views[0]?.panel ?? -1)).toBe(new Set(first?.views.map(({ panel }) => panel)).size);
  });
  test('of all scenes is the whole score', () => {
    expect(reel.score).toEqual(score);
    expect(reel.to).toBe(score.duration);
  });
  test('counts its panels from its own first one', () => {
    expect(part.panel(part.scenes[0]?.views[0]?.panel ?? -1)).toBe(0);
    expect(part.moments[0]?.spoken[0]).toMatchObject({ panel: 0, line: 0 });
  });
  test('of unknown scenes is nothing', () => {
    expect(reelOf(score, ['nowhere'])).toBeUndefined();
  });
});

test('every line has the bubble it has in the strip', () => {
  for (const scene of reel.scenes)
    for (const [number, view] of scene.views.entries()) {
      const lines = reel.moments.filter((one) => reel.scenes[one.scene] === scene && one.view === number).flatMap(({ spoken }) => spoken);
      expect(lines.map(({ line }) => line)).toEqual(lines.map((_, index) => index));
      expect(lines.every(({ panel }) => panel === reel.panel(view.panel))).toBe(true);
    }
});
