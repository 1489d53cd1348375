/** Curves of motion: progress 0 … 1 in, progress out. After R. Penner's easing functions. */
const clamp = (p: number): number => (p <= 0 ? 0 : p >= 1 ? 1 : p);

/** How far a motion that begins at `from` and takes `length` seconds is at `t`. */
export const progress = (t: number, from: number, length: number): number => clamp((t - from) / length);

export const inOut = (p: number): number => (p < 0.5 ? 4 * p ** 3 : 1 - (2 - 2 * p) ** 3 / 2);
export const out = (p: number): number => 1 - (1 - p) ** 3;
export const into = (p: number): number => p ** 3;
/** Draws back before it goes: anticipation. */
export const anticipate = (p: number): number => p * p * (2.4 * p - 1.4);
/** Goes past its end and comes back. */
export const overshoot = (p: number): number => 1 + 2.4 * (p - 1) ** 3 + 1.4 * (p - 1) ** 2;
/** A swing that dies away: 0 at both ends. `turns` half waves in one go. */
export const settle = (p: number, turns: number): number => Math.sin(p * Math.PI * turns) * (1 - p) ** 2;
/** From a to b. */
export const mix = (a: number, b: number, p: number): number => a + (b - a) * p;
/** A slow wave between -1 and 1. */
export const wave = (t: number, period: number, phase: number): number => Math.sin((t / period + phase) * 2 * Math.PI);

/** A number from 0 to 1 that always is the same for a name: nobody breathes in step. */
export function phaseOf(name: string): number {
  let hash = 2166136261;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619);
  return ((hash >>> 8) % 997) / 997;
}
