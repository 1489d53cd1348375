import { z } from 'astro/zod';
import { id, localized } from '../entry.ts';

/** What a department does at a piece of work: carries it out, answers for it, is asked before, is told afterwards; `AR` does the first two. */
export const raciLetters = ['R', 'A', 'C', 'I', 'AR'] as const;
export type RaciLetter = (typeof raciLetters)[number];

/** A piece of work on the customer's way, and which department does what at it. */
export const raciRow = z.strictObject({
  work: localized,
  /** Phase of the customer's way (`site.yaml`, `customerWay`). */
  phase: id,
  /** The process in which it happens. */
  process: id.optional(),
  /** Ids of groups in `site.yaml` under `owners`. */
  who: z.record(id, z.enum(raciLetters)),
});
export type RaciRow = z.infer<typeof raciRow>;

/** Departments that answer for a row; it should be exactly one. */
export const accountable = (row: RaciRow): string[] => Object.keys(row.who).filter((department) => row.who[department]?.includes('A'));

/** The departments a matrix speaks of, in the order of `owners`. */
export const raciDepartments = (rows: readonly RaciRow[], owners: readonly string[]): string[] =>
  owners.filter((owner) => rows.some((row) => row.who[owner] !== undefined));
