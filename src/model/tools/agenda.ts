/** A block of a meeting: how long, what, what for, and who speaks. */
export interface AgendaBlock {
  minutes: number;
  what: string;
  goal: string;
  who: string;
}

/** A meeting in a series. What was good there is carried to the next one up. */
export interface AgendaLevel {
  name: string;
  /** The first meeting: `2027-01-11`, and when it begins: `08:30`. */
  day: string;
  time: string;
  /** Every so many weeks, so many times. */
  weeks: number;
  times: number;
  /** Who carries it to the next level; empty at the top. */
  carries: string;
}

/**
 * A ritual of two or three meetings with the same blocks, the lowest level first: good examples need a fixed place with time frame, content,
 * goal and speaker settled alike everywhere, and reach the top over two, at most three levels (Drumm 2020, Customer Experience DNA).
 */
export interface Agenda {
  title: string;
  blocks: AgendaBlock[];
  levels: AgendaLevel[];
}

/** Most blocks and levels there can be. */
export const mostBlocks = 6;
export const mostLevels = 3;

/** Minutes of all blocks together. */
export const lengthOf = ({ blocks }: Agenda): number => blocks.reduce((sum, { minutes }) => sum + minutes, 0);

/** When each block begins and ends, `08:30`; past midnight the clock begins again. */
export function timetable({ blocks }: Agenda, { time }: AgendaLevel): { from: string; to: string; block: AgendaBlock }[] {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  let at = hours * 60 + minutes;
  return blocks.map((block) => {
    const from = clock(at);
    at += block.minutes;
    return { from, to: clock(at), block };
  });
}

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** The days of a series, in order. */
export const daysOf = ({ day, weeks, times }: AgendaLevel): string[] =>
  Array.from({ length: times }, (_none, index) => addDays(day, index * weeks * 7));

/** A day so many days later. */
export const addDays = (day: string, days: number): string => {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
};

const dayLength = 86_400_000;

/** The meetings a case of the lowest level comes through, `2027-01-11T08:30` each; it ends early where a series has no later meeting. */
export function wayOf({ levels }: Agenda, first: string): string[] {
  const way = [`${first}T${levels[0]?.time ?? ''}`];
  for (const level of levels.slice(1)) {
    const before = way.at(-1) ?? '';
    const next = daysOf(level)
      .map((day) => `${day}T${level.time}`)
      .find((at) => at > before);
    if (!next) break;
    way.push(next);
  }
  return way;
}

/** How cases travel: how many days the slowest needs to the top, and how many meetings of the lowest level no longer lead there. */
export function wayUp(agenda: Agenda): { slowest: number; stuck: number } {
  const [lowest, ...upper] = agenda.levels;
  if (!lowest || upper.length === 0) return { slowest: 0, stuck: 0 };
  const ways = daysOf(lowest).map((day) => wayOf(agenda, day));
  const whole = ways.filter((way) => way.length === agenda.levels.length);
  const days = whole.map((way) => (Date.parse(`${way.at(-1)?.slice(0, 10)}`) - Date.parse(`${way[0]?.slice(0, 10)}`)) / dayLength);
  return { slowest: Math.max(0, ...days), stuck: ways.length - whole.length };
}
