import type { JourneyFacts, JourneyPoint } from '../kinds/journey.ts';
import type { Entry, Library } from '../library.ts';
import { evidenceOf, type Series } from './series.ts';

/** A moment of a journey with what was measured there. */
export interface MeasuredMoment {
  point: JourneyPoint;
  /** As in curve and table: counted phase by phase. */
  number: number;
  /** Of the touchpoint as a whole, and of the journey at this moment. */
  here: Series[];
  /** Of the process's step behind it. */
  behind: Series[];
}

/** A phase with its measured moments, at least one. */
export interface MeasuredPhase {
  phase: JourneyFacts['phases'][number];
  moments: MeasuredMoment[];
}

/**
 * What the data say along a journey: for each moment the measures of its touchpoint and of the step behind it.
 * Where a touchpoint or a step returns, its figures are told at the first moment alone. Moments and phases without figures are left out.
 */
export function journeyFigures(library: Library, { id, facts }: Entry<'journeys'>): MeasuredPhase[] {
  const told = new Set<Series>();
  const fresh = (series: Series[]) => series.filter((one) => !told.has(one) && told.add(one));
  let number = 0;
  return facts.phases.flatMap((phase) => {
    const moments = facts.points
      .filter((point) => point.phase === phase.id)
      .map((point) => ({
        point,
        number: ++number,
        here: fresh([...evidenceOf(library, { touchpoint: point.touchpoint }), ...evidenceOf(library, { journey: id, step: point.id })]),
        behind: point.process && point.step ? fresh(evidenceOf(library, { process: point.process, step: point.step })) : [],
      }))
      .filter(({ here, behind }) => here.length + behind.length > 0);
    return moments.length > 0 ? [{ phase, moments }] : [];
  });
}
