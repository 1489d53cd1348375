import type { Mood, Pose } from '../../../model/figure.ts';
import { overshoot, progress, settle } from './ease.ts';

/** How a head is carried in a mood: shift on the figure's canvas, degrees (positive: forward, chin down). */
export interface Posture {
  readonly x: number;
  readonly y: number;
  readonly tilt: number;
}
const postures: Readonly<Partial<Record<Mood, Posture>>> = {
  happy: { x: 0, y: -4, tilt: -1.5 },
  delighted: { x: 0, y: -8, tilt: -2.5 },
  concerned: { x: 2, y: 4, tilt: 2 },
  sceptical: { x: -8, y: 0, tilt: -3.5 },
  annoyed: { x: 0, y: 4, tilt: 2 },
  angry: { x: 10, y: 4, tilt: 3 },
  furious: { x: 14, y: 0, tilt: 4 },
  tired: { x: 4, y: 14, tilt: 5 },
  sad: { x: 4, y: 16, tilt: 6 },
  surprised: { x: -8, y: -6, tilt: -3 },
  explaining: { x: 6, y: 0, tilt: 1.5 },
  afraid: { x: -12, y: 8, tilt: -2 },
  relieved: { x: 0, y: 2, tilt: -1 },
};
const straight: Posture = { x: 0, y: 0, tilt: 0 };
export const postureOf = (mood: Mood): Posture => postures[mood] ?? straight;

/** What a change of mood does to a body; all of it dies away within a second. */
export interface Accent {
  readonly x: number;
  readonly y: number;
  readonly tilt: number;
  /** Lifts the whole person. */
  readonly hop: number;
}

/**
 * @param mood the new mood
 * @param since seconds since it came
 */
export function accentOf(mood: Mood, since: number): Accent {
  const p = progress(since, 0, 0.8);
  if (p >= 1) return { x: 0, y: 0, tilt: 0, hop: 0 };
  const dip = 12 * settle(progress(since, 0, 0.5), 2);
  switch (mood) {
    case 'surprised':
    case 'afraid':
      return { x: -6 * settle(p, 2), y: dip - 26 * settle(p, 1), tilt: -4 * settle(p, 2), hop: -14 * settle(p, 1) };
    case 'happy':
    case 'delighted':
    case 'relieved':
      return { x: 0, y: dip, tilt: -3 * settle(p, 3), hop: mood === 'delighted' ? -26 * Math.abs(settle(p, 2)) : 0 };
    case 'angry':
    case 'furious':
      return { x: 7 * settle(p, 7), y: dip * 1.4, tilt: 4 * settle(p, 2), hop: 0 };
    case 'sceptical':
      return { x: 0, y: dip * 0.5, tilt: 5 * settle(p, 2), hop: 0 };
    default:
      return { x: 0, y: dip, tilt: 2 * settle(p, 2), hop: 0 };
  }
}

/**
 * What hands do while somebody talks.
 * @param time seconds since the line began
 * @param much 0 … 1: how much is spoken
 */
export function gesture(pose: Pose, time: number, much: number): { y: number; tilt: number } {
  const [lift, turn] = gestures[pose] ?? [6, 0.5];
  const beat = Math.sin(time * 4.7) * 0.7 + Math.sin(time * 7.9 + 2) * 0.3;
  const strike = overshoot(progress(time, 0, 0.4)) * (1 - progress(time, 0.4, 0.6));
  return { y: -lift * much * (beat + strike) * 0.8, tilt: -turn * much * (beat + strike) };
}
const gestures: Readonly<Partial<Record<Pose, readonly [lift: number, turn: number]>>> = {
  explain: [22, 3.2],
  point: [16, 2.6],
  shrug: [16, 1.2],
  'thumbs-up': [16, 1.6],
  paper: [9, 1.6],
  coffee: [7, 1],
  phone: [3, 0.4],
  laptop: [0, 0],
  'arms-crossed': [4, 0.3],
};
