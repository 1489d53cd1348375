import type { Language } from '../model/entry.ts';
import type { Appointment } from '../model/tools/calendar.ts';
import { checkDays, inOrder, type Milestone, type RoadmapState, readRhythm } from '../model/tools/roadmap.ts';
import { fill } from './fill.ts';
import { roadmapWords } from './roadmap-words.ts';

/** A day in figures, as tables hold it: „1.3.2027“, “1 Mar 2027”. Not what the browser's own language makes of it. */
export function shortDay(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return language === 'de' ? `${date}.${month}.${year}` : `${date} ${monthNames.en[month - 1]} ${year}`;
}

/** Months as a timeline has room for them. */
export const monthNames: Record<Language, readonly string[]> = {
  de: ['Jan', 'Feb', 'März', 'Apr', 'Mai', 'Juni', 'Juli', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** When a milestone is, in words. */
export function whenSaid({ from, by }: Milestone, language: Language): string {
  const t = roadmapWords[language];
  if (!by) return t.open;
  return from && from < by ? fill(t.stretch, { from: shortDay(from, language), by: shortDay(by, language) }) : shortDay(by, language);
}

/** The checks in a sentence; nothing while there are none, what is wrong when they cannot be read. */
export function checksSaid(state: RoadmapState, language: Language): string {
  const t = roadmapWords[language];
  const rhythm = readRhythm(state.checks);
  if (!rhythm) return '';
  if ('refused' in rhythm) return t.refused[rhythm.refused];
  const days = checkDays(state.checks);
  return fill(days.length === 1 ? t.series.one : t.series.many, {
    n: days.length,
    days: days.map((day) => shortDay(day, language)).join(', '),
  });
}

/** The columns of the table and of every file made of it. */
export const roadmapHead = (language: Language): string[] => {
  const { milestone, from, by, measure, who, state } = roadmapWords[language];
  return [milestone, from, by, measure, who, state];
};

/** Milestones in order, then the checks: a row each, days as `2027-03-01`, so that any program can sort them. */
export function roadmapRows(state: RoadmapState, language: Language): string[][] {
  const t = roadmapWords[language];
  return [
    ...inOrder(state.milestones).map((one) => [one.title, one.from, one.by, one.measure, one.who, t.states[one.state]]),
    ...checkDays(state.checks).map((day, at) => [`${t.check} ${at + 1}`, day, day, '', '', '']),
  ];
}

/** The roadmap as Markdown: a table, and the days of the checks. */
export function roadmapMarkdown(state: RoadmapState, language: Language): string {
  const t = roadmapWords[language];
  const row = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(' | ')} |`;
  const table = [
    row([t.when, t.milestone, t.measure, t.who, t.state]),
    row(['---', '---', '---', '---', '---']),
    ...inOrder(state.milestones).map((one) =>
      row([whenSaid(one, language), one.title || t.open, one.measure || t.open, one.who || t.open, t.states[one.state]]),
    ),
  ].join('\n');
  const days = checkDays(state.checks);
  const checks = days.length > 0 ? [`## ${t.checks}`, days.map((day) => `- ${shortDay(day, language)}`).join('\n')] : [];
  return `${[`# ${t.title}`, table, ...checks].join('\n\n')}\n`;
}

const markdownCell = (text: string): string => text.replace(/\s+/g, ' ').trim().replaceAll('\\', '\\\\').replaceAll('|', '\\|');

/**
 * What goes into a calendar: the day of each milestone that is not over, and the checks as one series.
 * @param key what sets this roadmap's appointments apart from those of others
 */
export function roadmapAppointments(state: RoadmapState, key: string, language: Language): Appointment[] {
  const t = roadmapWords[language];
  const rhythm = readRhythm(state.checks);
  const milestones = inOrder(state.milestones).flatMap((one, at): Appointment[] => {
    if (!one.by || one.state === 'done' || one.state === 'stopped') return [];
    const text = [one.measure && `${t.measure}: ${one.measure}`, one.who && `${t.who}: ${one.who}`].filter(Boolean).join('\n');
    return [
      { uid: `${key}-${at + 1}@lotse`, start: one.by, title: fill(t.due, { title: one.title || t.milestone }), ...(text && { text }) },
    ];
  });
  if (!rhythm || 'refused' in rhythm) return milestones;
  const { first, weeks, times } = rhythm;
  const { time } = state.checks;
  const series: Appointment = {
    uid: `${key}-checks@lotse`,
    start: time ? `${first}T${time}` : first,
    ...(time && { minutes: 60 }),
    title: `${t.check}: ${t.title}`,
    text: t.checkText,
    repeat: { weeks, times },
  };
  return [...milestones, series];
}
