import { dayNumber, type Milestone } from '../../model/tools/roadmap.ts';

/** A milestone placed: a bar from `x1` to `x2`, or a mark at `x2` where both are one. */
export interface TimelineRow {
  milestone: Milestone;
  x1: number;
  x2: number;
  /** Middle of the bar; its words stand above. */
  y: number;
  /** Where the words begin, or end where there is more room to the left. */
  label: { x: number; anchor: 'start' | 'end' };
}

/** The whole timeline, in units of its own view box. */
export interface Timeline {
  width: number;
  height: number;
  rows: TimelineRow[];
  /** Beginnings of months, quarters or years, by how long the roadmap is. */
  ticks: { x: number; month: string }[];
  /** Success checks, below the milestones. */
  checks: number[];
  checksY: number;
  /** Nothing where it is not shown, or lies outside. */
  today: number | undefined;
}

const width = 760;
const side = 14;
const top = 34;
const step = 50;

/**
 * Places what has a day. Milestones without one are not on it.
 * @param milestones in the order of their rows
 * @param checks days of success checks
 * @returns nothing while nothing has a day
 */
export function timeline(milestones: readonly Milestone[], checks: readonly string[], today?: string): Timeline | undefined {
  const dated = milestones.filter(({ by }) => by !== '');
  const days = [...dated.flatMap(({ from, by }) => [from || by, by]), ...checks].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (dated.length === 0 || !first || !last) return undefined;
  const [begin, end] = [monthsAfter(first, 0), monthsAfter(last, 1)];
  const [from, until] = [dayNumber(begin), dayNumber(end)];
  const x = (day: string) => Math.round((side + ((dayNumber(day) - from) / (until - from)) * (width - 2 * side)) * 10) / 10;
  const checksY = top + dated.length * step + 16;
  return {
    width,
    height: checksY + (checks.length > 0 ? 20 : 0),
    rows: dated.map((milestone, at) => {
      // Somebody may still be typing: a beginning after the end is drawn as the end alone.
      const start = milestone.from && milestone.from < milestone.by ? milestone.from : milestone.by;
      const [x1, x2] = [x(start), x(milestone.by)];
      const left = x1 > width * 0.55;
      return { milestone, x1, x2, y: top + at * step + 34, label: left ? { x: x2, anchor: 'end' } : { x: x1, anchor: 'start' } };
    }),
    ticks: ticksOf(begin, end).map((month) => ({ x: x(month), month })),
    checks: checks.map(x),
    checksY,
    today: today !== undefined && today >= begin && today < end ? x(today) : undefined,
  };
}

/** Every month up to a year, every quarter up to three, then every year. */
function ticksOf(begin: string, end: string): string[] {
  const months: string[] = [];
  for (let month = begin; month < end && months.length < 1200; month = monthsAfter(month, 1)) months.push(month);
  const every = months.length <= 13 ? 1 : months.length <= 37 ? 3 : 12 * Math.ceil(months.length / 144);
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const kept = months.filter((month) => index(month) % every === 0);
  return kept.length > 0 ? kept : months.slice(0, 1);
}

/** The first day of a month, so many months after that of a day. */
function monthsAfter(day: string, months: number): string {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
}
