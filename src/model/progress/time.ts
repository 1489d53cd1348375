/** Hundredths of a second: the finest the standards take; at most 9999 hours, the longest SCORM 1.2 can say. */
const hundredths = (ms: number): number => Math.min(longest, Math.max(0, Math.floor((Number.isFinite(ms) ? ms : 0) / 10)));
const longest = 9999 * 360_000 + 359_999;
const two = (value: number): string => String(value).padStart(2, '0');

/** A span of SCORM 1.2 (CMITimespan): `0001:02:03.45`, at most 9999 hours. */
export function timespan(ms: number): string {
  const all = hundredths(ms);
  const [hours, minutes, seconds, rest] = [Math.floor(all / 360_000), Math.floor(all / 6000) % 60, Math.floor(all / 100) % 60, all % 100];
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(seconds)}.${two(rest)}`;
}

/** A time of day of SCORM 1.2 (CMITime): `09:05:07`, as clocks show it where the learner is. */
export const timeOfDay = (time: Date): string => [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':');

/** A duration of ISO 8601 as SCORM 2004 and xAPI take it: `PT1H2M3.45S`; always one part at least, at most two decimals. */
export function duration(ms: number): string {
  const all = hundredths(ms);
  const [hours, minutes, seconds] = [Math.floor(all / 360_000), Math.floor(all / 6000) % 60, (all % 6000) / 100];
  const text = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds ? `${seconds}S` : ''}`;
  return `PT${text || '0S'}`;
}

/** A moment of SCORM 2004, in UTC with two decimals: `2026-11-22T10:00:00.00Z`; three are refused, none too by some. */
export const moment = (time: Date): string => `${time.toISOString().slice(0, -2)}Z`;

/** The day of a moment where the learner is: `2026-11-22`. */
export const dayOf = (time: Date): string => `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
