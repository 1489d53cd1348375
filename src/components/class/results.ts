import { isRecord } from '../base/storage.ts';

/** How one question went for one learner. */
export interface Result {
  right: boolean;
  tries: number;
  /** What was answered first, and whether it was right; unknown of answers older than this count. */
  first?: { response: string; right: boolean };
}

/** A results file: what a learner hands in. */
export interface Results {
  lotse: 'results';
  version: 1;
  path: string;
  /** By chance, made when first handing in: tells two files of one learner, not who it is. */
  person: string;
  /** Only when typed. */
  name?: string;
  /** The day it was made, `YYYY-MM-DD`. */
  made: string;
  /** By `lesson/question`, graded questions only: thoughts stay where they were written. */
  answers: Record<string, Result>;
  /** Lessons without questions that were read. */
  read: string[];
}

/** Why a file is no use; the page says it in words. */
export type Refusal = 'size' | 'json' | 'kind' | 'version' | 'shape' | 'path';

/** Larger than any honest file: a path of a hundred questions needs 15 KB. */
export const mostBytes = 1_000_000;
/** Longest name and longest answer taken. */
const [longestName, longestResponse, mostAnswers] = [80, 500, 5000];

/**
 * Reads a results file from a stranger's hand.
 * @param text the file
 * @param paths ids of the paths this site has
 * @returns clean results: unknown keys are left out, long texts cut
 */
export function readResults(text: string, paths: readonly string[]): Results | Refusal {
  if (text.length > mostBytes) return 'size';
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'json';
  }
  if (!isRecord(value) || value['lotse'] !== 'results') return 'kind';
  if (value['version'] !== 1) return 'version';
  const { path, person, name, made, answers, read } = value;
  if (typeof path !== 'string' || typeof person !== 'string' || !/^[a-z0-9]{6,40}$/.test(person)) return 'shape';
  if (typeof made !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(made) || !isRecord(answers) || !Array.isArray(read)) return 'shape';
  if (name !== undefined && typeof name !== 'string') return 'shape';
  if (!paths.includes(path)) return 'path';
  const clean: Record<string, Result> = {};
  const entries = Object.entries(answers);
  if (entries.length > mostAnswers) return 'shape';
  for (const [id, answer] of entries) {
    const result = resultOf(answer);
    if (!result || !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id)) return 'shape';
    clean[id] = result;
  }
  return {
    lotse: 'results',
    version: 1,
    path,
    person,
    ...(name?.trim() ? { name: name.trim().slice(0, longestName) } : {}),
    made,
    answers: clean,
    read: read.filter((one) => typeof one === 'string').slice(0, mostAnswers),
  };
}

function resultOf(value: unknown): Result | undefined {
  if (!isRecord(value) || typeof value['right'] !== 'boolean') return undefined;
  const tries = value['tries'];
  if (typeof tries !== 'number' || !Number.isInteger(tries) || tries < 1 || tries > 10_000) return undefined;
  const first = value['first'];
  if (first === undefined) return { right: value['right'], tries };
  if (!isRecord(first) || typeof first['right'] !== 'boolean' || typeof first['response'] !== 'string') return undefined;
  return { right: value['right'], tries, first: { response: first['response'].slice(0, longestResponse), right: first['right'] } };
}

/**
 * Takes a file in among others: of one learner's files on a path the one made later counts.
 * @returns the files that count, and the name of the one left out
 */
export function takenIn<F extends { file: string; results: Results }>(files: readonly F[], one: F): { files: F[]; left?: F; kept?: F } {
  const same = files.find(({ results }) => results.person === one.results.person && results.path === one.results.path);
  if (!same) return { files: [...files, one] };
  if (same.results.made >= one.results.made) return { files: [...files], left: one, kept: same };
  return { files: files.map((file) => (file === same ? one : file)), left: same, kept: one };
}
