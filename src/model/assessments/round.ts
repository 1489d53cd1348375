import { isSix } from './code.ts';

/** A round of a team: when its people answer together. */
export interface Round {
  /** Six signs. */
  readonly id: string;
  readonly team: string;
  /** `2026-11-23`: when it was opened. */
  readonly date: string;
  /** Whether people are asked from which level they answer. */
  readonly levels: boolean;
}

const longest = 60;

/** A name for a team as it may be shown: without control signs, at most 60 long. */
export const cleanTeam = (text: string): string =>
  [
    ...text
      .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, longest)
    .join('')
    .trim();

/** What stands behind the address of a self-assessment, so that it opens for this round: `#round=K7Q2MD.20261123.1.Kundenservice`. */
export const roundHash = ({ id, team, date, levels }: Round): string =>
  `#round=${id}.${date.replaceAll('-', '')}.${levels ? 1 : 0}.${encodeURIComponent(team.toWellFormed()).replaceAll('.', '%2E')}`;

/** Reads it again, or says nothing of what is no round. Never throws. */
export function readRoundHash(hash: string): Round | undefined {
  const [, id = '', year, month, day, levels, name = ''] =
    /^#round=(\w{6})\.(\d{4})(\d{2})(\d{2})\.([01])\.([^.]{0,800})$/.exec(hash) ?? [];
  if (!isSix(id)) return undefined;
  const date = `${year}-${month}-${day}`;
  try {
    return isDay(date) ? { id, team: cleanTeam(decodeURIComponent(name)), date, levels: levels === '1' } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text is a day of the calendar. */
export const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
