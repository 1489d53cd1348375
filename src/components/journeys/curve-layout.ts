import type { JourneyFacts } from '../../model/kinds/journey.ts';
import { curvePath } from './curve-path.ts';

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

/** Least room of a point. */
const step = 64;
/** Few points spread out, so that the drawing is never blown up to fill the page. Eleven points, or long labels, still fit on a tablet. */
const least = 720;
const top = 34;
const gap = 38;
/** Width of a letter in a phase's label, at its widest on average, and the label's margins. */
const letter = 7.8;
const margin = 18;

/**
 * Lays out the curve: phases as bands wide enough for their label, points spread evenly in them.
 * @param facts a journey; points are taken phase by phase
 * @param label a phase's label, for its width
 */
export function curveLayout(facts: JourneyFacts, label: (phase: string) => string = () => ''): CurveLayout {
  const y = (emotion: number) => top + (2 - emotion) * gap;
  const phases: CurveLayout['phases'] = [];
  const points: CurveLayout['points'] = [];
  const counts = facts.phases.map(({ id }) => facts.points.filter(({ phase }) => phase === id).length);
  const labels = facts.phases.map(({ id }) => label(id).length * letter + margin);
  const room = roomOf(counts, labels);
  let x = 0;
  for (const [at, phase] of facts.phases.entries()) {
    const here = facts.points.filter((point) => point.phase === phase.id);
    const width = Math.ceil(Math.max(here.length * room, labels[at] ?? 0));
    here.forEach((point, index) => {
      points.push({
        id: point.id,
        x: x + ((index + 0.5) * width) / here.length,
        y: y(point.emotion),
        number: points.length + 1,
        moment: point.moment === true,
      });
    });
    phases.push({ id: phase.id, x, width });
    x += width;
  }
  return {
    width: x,
    height: y(-2) + 34,
    points,
    path: curvePath(points),
    phases,
    levels: [2, 1, 0, -1, -2].map((value) => ({ value, y: y(value) })),
  };
}

/** Room of each point where its phase's label asks for no more: what wide labels take, the others give. */
function roomOf(counts: readonly number[], labels: readonly number[]): number {
  const wide = new Set<number>();
  for (;;) {
    const points = counts.reduce((sum, count, at) => sum + (wide.has(at) ? 0 : count), 0);
    const left = least - labels.reduce((sum, width, at) => sum + (wide.has(at) ? width : 0), 0);
    const room = Math.max(step, points > 0 ? left / points : step);
    const more = labels.flatMap((width, at) => (!wide.has(at) && width > (counts[at] ?? 0) * room ? [at] : []));
    if (more.length === 0) return room;
    for (const at of more) wide.add(at);
  }
}
