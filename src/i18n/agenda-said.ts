import type { Language } from '../model/entry.ts';
import { type Agenda, type AgendaLevel, addDays, lengthOf, timetable, wayUp } from '../model/tools/agenda.ts';
import type { AgendaRefused } from '../model/tools/agenda-typed.ts';
import type { Appointment } from '../model/tools/calendar.ts';
import { agendaWords } from './agenda-words.ts';
import { counted, fill } from './fill.ts';
import type { SaidTable } from './roi-said.ts';

/** The agenda of one meeting: when its series is, and its blocks as a table. */
export interface SaidMeeting {
  series: string;
  table: SaidTable;
}
/** An agenda in words: what page, script, Markdown and calendar show alike. */
export interface SaidAgenda {
  meetings: SaidMeeting[];
  /** How an example travels up, a line each. */
  way: string[];
  /** What should make a reader think again. */
  notes: string[];
}

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };
const dayName = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** Puts an agenda into words. */
export function agendaSaid(agenda: Agenda, language: Language): SaidAgenda {
  const t = agendaWords[language];
  const minutes = lengthOf(agenda);
  const { slowest, stuck } = wayUp(agenda);
  const top = agenda.levels.at(-1);
  const steps = agenda.levels.slice(0, -1).map(({ name, carries }, at) => {
    const to = agenda.levels[at + 1]?.name;
    return fill(carries ? t.stepBy : t.step, { from: name, to, who: carries });
  });
  return {
    meetings: agenda.levels.map((level) => meeting(agenda, level, language)),
    way: [
      ...steps,
      ...(steps.length > 0 && top ? [fill(t.top, { name: top.name })] : []),
      ...(slowest > 0 ? [counted(t.slowest, slowest)] : []),
    ],
    notes: [
      ...(agenda.levels.length === 1 ? [t.notes.oneLevel] : []),
      ...(minutes > 30 ? [fill(t.notes.long, { n: minutes })] : []),
      ...(stuck > 0 ? [fill(t.notes.stuck, { n: stuck })] : []),
    ],
  };
}

function meeting(agenda: Agenda, level: AgendaLevel, language: Language): SaidMeeting {
  const t = agendaWords[language];
  const times = timetable(agenda, level);
  const rhythm = level.times === 1 ? t.once : `${counted(t.every, level.weeks)}, ${counted(t.times, level.times)}`;
  return {
    series: fill(t.series, { day: dayName(level.day, language), from: times[0]?.from, to: times.at(-1)?.to, rhythm }),
    table: {
      caption: fill(t.of, { name: level.name, title: agenda.title }),
      head: [t.head.time, t.head.what, t.head.goal, t.head.who],
      rows: times.map(({ from, to, block }) => [`${from}–${to}`, block.what, block.goal, block.who]),
    },
  };
}

/** What is wrong with a field, as a sentence. */
export function agendaRefusalSaid({ problem, field, row, bounds }: AgendaRefused, language: Language): string {
  const t = agendaWords[language];
  return fill(t.problems[problem], {
    field: field === 'title' ? t.title : t.fields[field],
    row: row > 0 ? fill(t.inRow, { n: row }) : undefined,
    least: bounds?.[0],
    most: bounds?.[1],
  });
}

/** The agendas as a Markdown text, for a wiki or a message. */
export function agendaMarkdown(agenda: Agenda, language: Language): string {
  const t = agendaWords[language];
  const said = agendaSaid(agenda, language);
  const table = ({ head, rows }: SaidTable) => [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(plain)))];
  return [
    `# ${plain(agenda.title)}`,
    ...said.meetings.flatMap(({ series, table: one }) => ['', `## ${plain(one.caption)}`, '', plain(series), '', ...table(one)]),
    ...(said.way.length > 0 ? ['', `## ${t.way}`, '', ...said.way.map((step) => `- ${plain(step)}`)] : []),
    '',
  ].join('\n');
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A typed text as Markdown that means nothing but itself, on one line. */
const plain = (text: string): string => text.replace(/[\\|`*_[\]<>#{}]/g, '\\$&').replace(/\s+/g, ' ');

/** One series of appointments for each meeting, with its agenda in the description. */
export function agendaDates(agenda: Agenda, language: Language): Appointment[] {
  const said = agendaSaid(agenda, language);
  return agenda.levels.map((level, at): Appointment => {
    const { caption, rows } = said.meetings[at]?.table ?? { caption: '', rows: [] };
    const up = at < agenda.levels.length - 1 ? [said.way[at] ?? ''] : [];
    return {
      uid: `ritual-${at + 1}-${markOf(`${agenda.title} ${level.name} ${level.day}`)}@lotse`,
      start: `${level.day}T${level.time}`,
      minutes: lengthOf(agenda),
      title: caption,
      text: [...rows.map((cells) => cells.filter(Boolean).join(', ')), ...up].join('\n'),
      repeat: { weeks: level.weeks, times: level.times },
      remind: 15,
    };
  });
}

/** Tells series apart: FNV-1a, 32 bits. The same series has the same mark, so that a calendar replaces it instead of doubling it. */
function markOf(text: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return mark.toString(16).padStart(8, '0');
}

/** The example, moved so that it begins on another day; the gaps between its meetings stay. */
export function sampleFrom(day: string, language: Language): Agenda {
  const { sample } = agendaWords[language];
  const first = sample.levels[0]?.day ?? day;
  const later = Math.round((Date.parse(day) - Date.parse(first)) / 86_400_000);
  return { ...sample, levels: sample.levels.map((level) => ({ ...level, day: addDays(level.day, later) })) };
}
