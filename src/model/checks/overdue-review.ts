import { atPath, type Check, factsSource } from './context.ts';

/** Entries whose review date has passed (a warning: time must not break a build). */
export const overdueReview: Check = (context) =>
  context.content.entries.flatMap((source) => {
    const entry = context.library.get(source.kind, source.id);
    const yaml = factsSource(context, source);
    if (!entry || !yaml) return [];
    const due = addMonths(entry.facts.reviewed, entry.facts.reviewEvery);
    return due < context.today
      ? [atPath('overdue-review', yaml, ['reviewed'], { found: entry.facts.reviewed, right: due }, 'warning')]
      : [];
  });

/** Day `months` after a day; the last of a shorter month where the day does not exist. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
