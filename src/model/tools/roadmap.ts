import { isDay } from '../assessments/round.ts';

/** How far a milestone is. */
export const milestoneStates = ['planned', 'running', 'done', 'stopped'] as const;
export type MilestoneState = (typeof milestoneStates)[number];

/** Something that will be different for customers, and by when. Texts may be empty while somebody is still writing. */
export interface Milestone {
  title: string;
  /** `2027-03-01`; a milestone without it is a day, not a stretch. */
  from: string;
  by: string;
  /** How one will notice, in customers. */
  measure: string;
  who: string;
  state: MilestoneState;
}

/** Regular looks at whether it works, as typed. */
export interface SuccessChecks {
  first: string;
  /** `14:00`; nothing: the whole day. */
  time: string;
  weeks: string;
  times: string;
}

export interface RoadmapState {
  milestones: Milestone[];
  checks: SuccessChecks;
}

export const emptyMilestone: Milestone = { title: '', from: '', by: '', measure: '', who: '', state: 'planned' };
export const emptyRoadmap: RoadmapState = { milestones: [], checks: { first: '', time: '', weeks: '6', times: '8' } };

/** What fits: more milestones than anybody can keep in mind, and a sentence or two for each text. */
export const mostMilestones = 60;
export const longestText = 300;

/**
 * Any value as a roadmap. What it does not know is left out.
 * @returns nothing when it is none: no lists, texts that are none or too long, days that are not in the calendar
 */
export function cleanRoadmap(value: unknown): RoadmapState | undefined {
  if (!isRecord(value) || !Array.isArray(value['milestones']) || value['milestones'].length > mostMilestones) return undefined;
  const milestones: Milestone[] = [];
  for (const one of value['milestones'] as unknown[]) {
    const read = isRecord(one) ? texts(one, ['title', 'from', 'by', 'measure', 'who', 'state']) : undefined;
    const state = milestoneStates.find((name) => name === read?.state);
    if (!read || !state || !isDayOrNothing(read.from) || !isDayOrNothing(read.by)) return undefined;
    milestones.push({ ...read, state });
  }
  const checks = isRecord(value['checks']) ? texts(value['checks'], ['first', 'time', 'weeks', 'times']) : undefined;
  if (!checks || !isDayOrNothing(checks.first) || !/^(?:[01]\d:[0-5]\d|2[0-3]:[0-5]\d)?$/.test(checks.time)) return undefined;
  return { milestones, checks };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDayOrNothing = (text: string): boolean => text === '' || isDay(text);

function texts<K extends string>(value: Record<string, unknown>, keys: readonly K[]): Record<K, string> | undefined {
  const read = {} as Record<K, string>;
  for (const key of keys) {
    const text = Object.hasOwn(value, key) ? value[key] : '';
    if (typeof text !== 'string' || text.length > longestText) return undefined;
    read[key] = text;
  }
  return read;
}

/** Milestones as they come: by the day they end, then by the day they begin; those without a day last. */
export const inOrder = (milestones: readonly Milestone[]): Milestone[] =>
  [...milestones].sort((a, b) => compare(a.by || '9', b.by || '9') || compare(a.from || a.by, b.from || b.by));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a milestone should have been reached. */
export const isLate = ({ by, state }: Milestone, today: string): boolean =>
  by !== '' && by < today && (state === 'planned' || state === 'running');

/** What is missing for a milestone to be one. `order`: it ends before it begins. */
export type MilestoneGap = 'title' | 'by' | 'measure' | 'who' | 'order';
export function milestoneGaps(one: Milestone): MilestoneGap[] {
  const missing = (['title', 'by', 'measure', 'who'] as const).filter((key) => one[key].trim() === '');
  return one.from && one.by && one.from > one.by ? [...missing, 'order'] : missing;
}

/** Rhythm of the checks as numbers; nothing while the first day is open. Weeks and times go from 1 to 52. */
export function readRhythm({
  first,
  weeks,
  times,
}: SuccessChecks): { first: string; weeks: number; times: number } | { refused: 'weeks' | 'times' } | undefined {
  if (!first) return undefined;
  const [every, often] = [upTo52(weeks), upTo52(times)];
  if (!every) return { refused: 'weeks' };
  if (!often) return { refused: 'times' };
  return { first, weeks: every, times: often };
}

const upTo52 = (text: string): number | undefined => {
  const value = /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
  return value >= 1 && value <= 52 ? value : undefined;
};

/** The days of the checks: the first, then every so many weeks. Nothing while the rhythm cannot be read. */
export function checkDays(checks: SuccessChecks): string[] {
  const rhythm = readRhythm(checks);
  if (!rhythm || 'refused' in rhythm) return [];
  return Array.from({ length: rhythm.times }, (_, at) => daysAfter(rhythm.first, at * rhythm.weeks * 7));
}

/** A day so many days later; by the calendar alone, so that no change of the clock shifts it. */
export const daysAfter = (day: string, days: number): string =>
  new Date(dayNumber(day) * length + days * length).toISOString().slice(0, 10);
const length = 86_400_000;

/** Days since 1970, to measure with. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / length;
