import { expect, test } from 'vitest';
import { Clock } from '../../../../src/components/stories/player/clock.ts';

/** A ticker that is told when a frame comes, in milliseconds. */
function fake() {
  const waiting = new Map<number, (now: number) => void>();
  let id = 0;
  return {
    ticker: {
      request: (run: (now: number) => void) => {
        waiting.set(++id, run);
        return id;
      },
      cancel: (one: number) => void waiting.delete(one),
    },
    waiting,
    frame(now: number) {
      const runs = [...waiting.values()];
      waiting.clear();
      for (const run of runs) run(now);
    },
  };
}

test('the film goes as fast as time does, times its speed', () => {
  const { ticker, frame } = fake();
  const clock = new Clock(ticker, (_from, to) => to);
  clock.play();
  frame(1000);
  expect(clock.time).toBe(0);
  frame(1016);
  expect(clock.time).toBeCloseTo(0.016);
  clock.rate = 1.5;
  frame(1036);
  expect(clock.time).toBeCloseTo(0.046);
});

test('a page that slept does not jump, and a clock that goes backwards stands', () => {
  const { ticker, frame } = fake();
  const clock = new Clock(ticker, (_from, to) => to);
  clock.play();
  frame(0);
  frame(60_000);
  expect(clock.time).toBeCloseTo(0.1);
  frame(59_000);
  expect(clock.time).toBeCloseTo(0.1);
});

test('a pause asks for no more frames, and the time of the pause does not count', () => {
  const { ticker, frame, waiting } = fake();
  const clock = new Clock(ticker, (_from, to) => to);
  clock.play();
  clock.play();
  expect(waiting.size).toBe(1);
  frame(0);
  clock.pause();
  expect(waiting.size).toBe(0);
  clock.play();
  frame(5000);
  expect(clock.time).toBe(0);
});

test('who shows the time may hold it back or pause in the middle of a frame', () => {
  const { ticker, frame, waiting } = fake();
  const clock: Clock = new Clock(ticker, (from, to) => {
    if (to > 0.05) clock.pause();
    return Math.min(to, Math.max(from, 0.05));
  });
  clock.play();
  for (const now of [0, 40, 80]) frame(now);
  expect(clock.time).toBe(0.05);
  expect(clock.running).toBe(false);
  expect(waiting.size).toBe(0);
});
