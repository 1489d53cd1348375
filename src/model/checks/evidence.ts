import type { Column } from '../evidence/read-evidence.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import type { Rule } from '../finding.ts';
import type { Entry } from '../library.ts';
import { nearest } from '../nearest.ts';
import type { Check } from './context.ts';
import { addMonths } from './overdue-review.ts';

/** Figures must belong to steps and touchpoints that exist, and to days that are over. */
export const evidence: Check = ({ content, library, today, dayGiven, source: sourceOf }) => {
  // The newest review is no calendar: a figure may be a little younger. Nobody has measured a year ahead of it.
  const newest = dayGiven ? today : addMonths(today, 12);
  const touchpoints = content.entries.filter(({ kind }) => kind === 'touchpoints').map(({ id }) => id);
  return content.entries.flatMap((source) => {
    const entry = library.get(source.kind, source.id);
    if (!source.evidence || !entry) return [];
    const { file } = source.evidence;
    const steps = stepsOf(entry);
    return readEvidence(source.evidence).rows.flatMap(({ evidence, cells }) => {
      const at = (rule: Rule, key: Column, params: Record<string, string>) => {
        const { line = 1, column = 1 } = cells[key] ?? {};
        return { rule, severity: 'error' as const, file, line, column, params };
      };
      const unknown = (key: 'step' | 'touchpoint', known: readonly string[]) => {
        const found = evidence[key];
        if (found === undefined || known.includes(found)) return [];
        const right = nearest(found, known);
        return [at('dangling-id', key, { found, ...(right && { right }) })];
      };
      return [
        ...unknown('step', steps),
        ...(evidence.touchpoint && entry.kind !== 'touchpoints' && sourceOf('touchpoints', evidence.touchpoint)
          ? []
          : unknown('touchpoint', entry.kind === 'touchpoints' ? [entry.id] : touchpoints)),
        ...(evidence.date > newest ? [at('future-date', 'date', { found: evidence.date, right: newest })] : []),
      ];
    });
  });
};

/** What `step` may name: steps of a process, points of a journey. */
function stepsOf(entry: Entry): string[] {
  if (entry.kind === 'processes') return (entry as Entry<'processes'>).facts.steps.map(({ id }) => id);
  return entry.kind === 'journeys' ? (entry as Entry<'journeys'>).facts.points.map(({ id }) => id) : [];
}
