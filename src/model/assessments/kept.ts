import { type Answers, type Asked, cleanAnswers } from './asked.ts';
import { isSix, readCode } from './code.ts';
import { cleanTeam, isDay, type Round } from './round.ts';

/** What is kept for somebody who answers. */
export interface OwnState {
  readonly answers: Answers;
  readonly level?: string;
  /** Person and turn of what was last handed in. */
  readonly person?: string;
  readonly turn: number;
  /** What was last handed in: as long as nothing changes, its code does not either. */
  readonly code?: string;
  readonly intentions: readonly Intention[];
}
export interface Intention {
  readonly when: string;
  readonly act: string;
  /** `2026-11-24`, or empty. */
  readonly day: string;
}

/** What is kept for somebody who evaluates rounds: the codes as they came. */
export interface TeamState {
  readonly rounds: readonly KeptRound[];
}
export interface KeptRound extends Round {
  readonly codes: readonly string[];
}

export const emptyOwn: OwnState = { answers: {}, turn: 0, intentions: [] };
export const emptyTeam: TeamState = { rounds: [] };
export const intentionCount = 3;
/** More rounds, and more people in one, are not kept. */
export const mostRounds = 60;
export const mostCodes = 2000;

/** Takes any value apart; nothing if it is no state of this self-assessment. */
export function cleanOwn(asked: Asked, value: unknown): OwnState | undefined {
  if (!isRecord(value) || !isRecord(value['answers'])) return undefined;
  const { level, person, turn, code, intentions } = value;
  return {
    answers: cleanAnswers(asked, value['answers']),
    ...(typeof level === 'string' && asked.levels.includes(level) ? { level } : {}),
    ...(typeof person === 'string' && isSix(person) ? { person } : {}),
    turn: typeof turn === 'number' && Number.isInteger(turn) && turn >= 0 && turn < 32 ? turn : 0,
    ...(typeof code === 'string' && 'answers' in readCode(asked, code) ? { code } : {}),
    intentions: Array.isArray(intentions) ? intentions.slice(0, intentionCount).map(cleanIntention) : [],
  };
}

function cleanIntention(value: unknown): Intention {
  const text = (key: string) => (isRecord(value) && typeof value[key] === 'string' ? value[key].slice(0, 300) : '');
  return { when: text('when'), act: text('act'), day: isDay(text('day')) ? text('day') : '' };
}

/** Takes any value apart; rounds and codes that are none are left out. */
export function cleanTeamState(asked: Asked, value: unknown): TeamState | undefined {
  if (!isRecord(value) || !Array.isArray(value['rounds'])) return undefined;
  const rounds = value['rounds'].slice(0, mostRounds).flatMap((one: unknown): KeptRound[] => {
    if (!isRecord(one) || typeof one['id'] !== 'string' || !isSix(one['id'])) return [];
    const { id, team, date, levels, codes } = one;
    if (typeof team !== 'string' || typeof date !== 'string' || !isDay(date)) return [];
    const fit = (Array.isArray(codes) ? codes : []).filter((code: unknown): code is string => {
      const handed = typeof code === 'string' ? readCode(asked, code) : undefined;
      return handed !== undefined && 'answers' in handed && handed.round === id;
    });
    return [{ id, team: cleanTeam(team), date, levels: levels === true, codes: [...new Set(fit)].sort().slice(0, mostCodes) }];
  });
  return { rounds: merged([], rounds) };
}

/** Rounds of two devices: each once, with the codes of both, in the order they were opened. */
export function merged(some: readonly KeptRound[], others: readonly KeptRound[]): KeptRound[] {
  const rounds = new Map<string, KeptRound>();
  for (const round of [...some, ...others]) {
    const known = rounds.get(round.id);
    const codes = [...new Set([...(known?.codes ?? []), ...round.codes])].sort().slice(0, mostCodes);
    rounds.set(round.id, { ...(known ?? round), codes });
  }
  return [...rounds.values()].sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1)).slice(0, mostRounds);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
