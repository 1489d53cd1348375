import { isDay } from '../assessments/round.ts';
import { type Agenda, type AgendaBlock, type AgendaLevel, mostBlocks, mostLevels } from './agenda.ts';

/** What was typed, by the names of the fields: `title`, `blocks.0.what`, `levels.1.day`. */
export type AgendaTyped = Record<string, string>;

/** Fields of a block and of a level, in the order they are asked. */
export const blockFields = ['minutes', 'what', 'goal', 'who'] as const satisfies readonly (keyof AgendaBlock)[];
export const levelFields = ['name', 'day', 'time', 'weeks', 'times', 'carries'] as const satisfies readonly (keyof AgendaLevel)[];
export type AgendaField = (typeof blockFields)[number] | (typeof levelFields)[number];

/** Longest text of a field. */
export const longestTyped = 200;
/** Bounds of what is a number. */
export const agendaBounds = { minutes: [1, 240], weeks: [1, 26], times: [1, 60] } as const;

/** What is wrong with a field: of which row, counted from one. */
export interface AgendaRefused {
  problem: 'missing' | 'number' | 'day' | 'time' | 'nothing';
  field: AgendaField | 'title';
  row: number;
  bounds?: readonly [number, number];
}

const rowsOf = { blocks: [blockFields, mostBlocks], levels: [levelFields, mostLevels] } as const;
/** Names of all fields of the form. */
export const agendaNames: readonly string[] = [
  'title',
  ...Object.entries(rowsOf).flatMap(([part, [fields, most]]) =>
    Array.from({ length: most }, (_none, row) => fields.map((field) => `${part}.${row}.${field}`)).flat(),
  ),
];

/** Any value as what the form holds; nothing when it is no such state. Names it does not know are left out, texts are cut. */
export function cleanAgenda(value: unknown): AgendaTyped | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const typed: AgendaTyped = {};
  for (const name of agendaNames) {
    const text = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    if (text === undefined || text === '') continue;
    if (typeof text !== 'string') return undefined;
    typed[name] = text.slice(0, longestTyped);
  }
  return typed;
}

/** The agenda from what was typed, or every problem; nothing while nothing has been typed. Rows left empty do not count. Never throws. */
export function readAgenda(typed: AgendaTyped): { agenda: Agenda } | { refused: AgendaRefused[] } | undefined {
  if (agendaNames.every((name) => !typed[name]?.trim())) return undefined;
  const refused: AgendaRefused[] = [];
  const texts = (part: keyof typeof rowsOf) => {
    const [fields, most] = rowsOf[part];
    return Array.from({ length: most }, (_none, row) => ({
      row: row + 1,
      text: Object.fromEntries(fields.map((field) => [field, (typed[`${part}.${row}.${field}`] ?? '').trim()])) as Record<
        AgendaField,
        string
      >,
    })).filter(({ text }) => Object.values(text).some(Boolean));
  };
  const asked = (field: AgendaField, row: number, text: string) => {
    if (!text) refused.push({ problem: 'missing', field, row });
    return text;
  };
  const whole = (field: keyof typeof agendaBounds, row: number, text: string) => {
    const bounds = agendaBounds[field];
    const number = /^\d{1,4}$/.test(asked(field, row, text)) ? Number(text) : Number.NaN;
    if (text && !(number >= bounds[0] && number <= bounds[1])) refused.push({ problem: 'number', field, row, bounds });
    return number;
  };
  const title = typed['title']?.trim() ?? '';
  if (!title) refused.push({ problem: 'missing', field: 'title', row: 0 });
  const blocks = texts('blocks').map(({ row, text }) => ({
    minutes: whole('minutes', row, text.minutes),
    what: asked('what', row, text.what),
    goal: text.goal,
    who: text.who,
  }));
  const levels = texts('levels').map(({ row, text }) => {
    asked('day', row, text.day);
    asked('time', row, text.time);
    if (text.day && !(isDay(text.day) && /^2[01]/.test(text.day))) refused.push({ problem: 'day', field: 'day', row });
    if (text.time && !/^([01]\d|2[0-3]):[0-5]\d$/.test(text.time)) refused.push({ problem: 'time', field: 'time', row });
    return {
      name: asked('name', row, text.name),
      day: text.day,
      time: text.time,
      weeks: whole('weeks', row, text.weeks),
      times: whole('times', row, text.times),
      carries: text.carries,
    };
  });
  if (blocks.length === 0) refused.push({ problem: 'nothing', field: 'what', row: 1 });
  if (levels.length === 0) refused.push({ problem: 'nothing', field: 'name', row: 1 });
  return refused.length > 0 ? { refused } : { agenda: { title, blocks, levels } };
}

/** An agenda as it would have been typed. */
export const typedOf = ({ title, blocks, levels }: Agenda): AgendaTyped => ({
  title,
  ...Object.fromEntries(blocks.flatMap((block, row) => blockFields.map((field) => [`blocks.${row}.${field}`, String(block[field])]))),
  ...Object.fromEntries(levels.flatMap((level, row) => levelFields.map((field) => [`levels.${row}.${field}`, String(level[field])]))),
});
