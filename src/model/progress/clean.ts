import type { Answer, Progress } from './progress.ts';

/** Names of lessons, questions and paths, and days; whatever else is called a name is none. */
const name = /^[a-z0-9-]{1,100}$/;
const answerName = /^[a-z0-9-]{1,100}\/[a-z0-9-]{1,100}$/;
const day = /^\d{4}-\d\d-\d\d$/;
/** What a learner writes into one field at most. */
const longest = 20_000;

/**
 * Progress read from outside: what is progress is taken, whether its ids are known or not; whatever else is there is left out.
 * @param value anything: stored by this version or another, handed in as a file, damaged
 * @returns the progress, and how many parts could not be read; undefined if it is none at all
 */
export function cleanProgress(value: unknown): { progress: Progress; lost: number } | undefined {
  if (!isRecord(value) || !isRecord(value['answers'])) return undefined;
  let lost = 0;
  const entries = <T>(part: unknown, fits: (id: string, one: unknown) => T | undefined): Record<string, T> => {
    if (part === undefined) return {};
    if (!isRecord(part)) {
      lost += 1;
      return {};
    }
    return Object.fromEntries(
      Object.entries(part).flatMap(([id, one]) => {
        const read = fits(id, one);
        if (read === undefined) lost += 1;
        return read === undefined ? [] : [[id, read] as const];
      }),
    );
  };
  const named = (pattern: RegExp) => (id: string, one: unknown) =>
    name.test(id) && typeof one === 'string' && pattern.test(one) ? one : undefined;
  const answers = entries(value['answers'], (id, one) => (answerName.test(id) ? answerOf(one) : undefined));
  const read = listOf(value['read']);
  lost += read.lost;
  const places = entries(value['places'], named(name));
  const days = entries(value['days'], named(day));
  const progress: Progress = { answers, read: read.names, places };
  if (Object.keys(days).length > 0) progress.days = days;
  return { progress, lost };
}

function answerOf(one: unknown): Answer | undefined {
  if (!isRecord(one)) return undefined;
  const { right, tries, response } = one;
  if (typeof right !== 'boolean' || typeof tries !== 'number' || !Number.isInteger(tries) || tries < 0) return undefined;
  if (response !== undefined && (typeof response !== 'string' || response.length > longest)) return undefined;
  return { right, tries: Math.min(tries, 999_999), ...(response === undefined ? {} : { response }) };
}

function listOf(value: unknown): { names: string[]; lost: number } {
  if (value === undefined) return { names: [], lost: 0 };
  if (!Array.isArray(value)) return { names: [], lost: 1 };
  const names = value.filter((one): one is string => typeof one === 'string' && name.test(one));
  return { names: [...new Set(names)], lost: value.length - names.length };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
