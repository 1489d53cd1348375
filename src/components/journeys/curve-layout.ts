import { curveMonotoneX, line } from 'd3-shape';
import type { JourneyFacts } from '../../model/kinds/journey.ts';

/** Where the emotion curve's parts lie, in units of the drawing. */
export interface CurveLayout {
  width: number;
  height: number;
  points: { id: string; x: number; y: number; number: number; moment: boolean }[];
  /** SVG path through the points; never over- or undershoots them (monotone cubic, Fritsch-Carlson). */
  path: string;
  phases: { id: string; x: number; width: number }[];
  /** Heights of -2 … 2. */
  levels: { value: number; y: number }[];
}

const step = 72;
const top = 34;
const gap = 38;

/**
 * Lays out the curve: points at even distance, phases as bands behind them.
 * @param facts a journey; points are taken phase by phase
 */
export function curveLayout(facts: JourneyFacts): CurveLayout {
  const ordered = facts.phases.flatMap((phase) => facts.points.filter((point) => point.phase === phase.id));
  const y = (emotion: number) => top + (2 - emotion) * gap;
  const points = ordered.map((point, index) => ({ id: point.id, x: step / 2 + index * step, y: y(point.emotion), number: index + 1, moment: point.moment === true }));
  let at = 0;
  const phases = facts.phases.map((phase) => {
    const width = facts.points.filter((point) => point.phase === phase.id).length * step;
    at += width;
    return { id: phase.id, x: at - width, width };
  });
  const draw = line<{ x: number; y: number }>((point) => point.x, (point) => point.y).curve(curveMonotoneX).digits(1);
  return { width: Math.max(step, ordered.length * step), height: y(-2) + 34, points, path: draw(points) ?? '', phases, levels: [2, 1, 0, -1, -2].map((value) => ({ value, y: y(value) })) };
}
