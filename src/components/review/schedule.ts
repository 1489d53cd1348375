import { type Card, createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import type { Kept } from './deck.ts';

/**
 * FSRS as this site uses it: whole days, no chance (the same answers give the same days), asked again when nine of ten
 * would still know it.
 */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, request_retention: 0.9 });

const dayLength = 86_400_000;
/** A calendar day as a number, where the reader is: learning in the evening and next morning is two days. */
export const dayOf = (time: Date): number => Math.floor(Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) / dayLength);
/** A day's number as `YYYY-MM-DD`. */
export const dayName = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

// Noon, so that no clock change makes a day longer or shorter.
const noon = (day: number): Date => new Date((day + 0.5) * dayLength);

/**
 * A card after an answer.
 * @param before what is kept of it; undefined for a new one
 * @param known „Gewusst“ or „Nochmal“
 * @param day on which it was answered
 */
export function answered(before: Kept | undefined, known: boolean, day: number): Kept {
  const { card } = scheduler.next(before ? cardOf(before) : createEmptyCard(noon(day)), noon(day), known ? Rating.Good : Rating.Again);
  return {
    due: day + Math.max(1, card.scheduled_days),
    last: day,
    since: before?.since ?? day,
    stability: round(card.stability),
    difficulty: round(card.difficulty),
    reps: card.reps,
    lapses: card.lapses,
  };
}

/** Enough digits to go on from, few enough to keep a thousand cards. */
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

function cardOf({ due, last, stability, difficulty, reps, lapses }: Kept): Card {
  return {
    due: noon(due),
    last_review: noon(last),
    stability,
    difficulty,
    reps,
    lapses,
    state: State.Review,
    elapsed_days: 0,
    scheduled_days: due - last,
    learning_steps: 0,
  };
}
