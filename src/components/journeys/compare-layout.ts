import type { AlignedPhase } from '../../model/journey-compare.ts';
import { curvePath } from './curve-path.ts';

/** Where the parts of two curves in one drawing lie, in its units. */
export interface CompareLayout {
  width: number;
  height: number;
  /** Where the last phase ends and the names begin. */
  end: number;
  phases: { id: string; x: number; width: number }[];
  /** The two curves: points, path (empty for a single point), and where the name at its end stands. */
  curves: [ComparedCurve, ComparedCurve];
  /** Heights of -2 … 2. */
  levels: { value: number; y: number }[];
}

export interface ComparedCurve {
  points: { id: string; x: number; y: number; number: number; moment: boolean }[];
  path: string;
  /** From the last point to its name. */
  leader: string;
  name: { x: number; y: number };
}

/** Room of one point: no two points of either curve share it, so that they never cover each other. */
const slot = 44;
const least = 760;
const top = 38;
const gap = 38;
/** Distance between two names at the same level. */
const row = 17;
/** Width of a letter in a label, at its widest on average, and the label's margins. */
const letter = 7.8;
const margin = 18;

/**
 * Lays two emotion curves over the same phases. Points of one phase take turns: each has a slot of its own, ordered by how far
 * through the phase it is.
 * @param phases as `alignedPhases` gives them, each with at least one point somewhere
 * @param label what is written over a phase, for its width
 * @param names what is written at the ends of the curves, for the drawing's width
 */
export function compareLayout(
  phases: readonly AlignedPhase[],
  label: (phase: AlignedPhase) => string,
  names: [string, string],
): CompareLayout {
  const y = (emotion: number) => top + (2 - emotion) * gap;
  const count = phases.reduce((sum, { points }) => sum + points[0].length + points[1].length, 0);
  const room = Math.max(slot, least / Math.max(1, count));
  const placed: CompareLayout['phases'] = [];
  const points: [ComparedCurve['points'], ComparedCurve['points']] = [[], []];
  let x = 0;
  for (const phase of phases) {
    const turns = ([0, 1] as const)
      .flatMap((side) => phase.points[side].map((point, index) => ({ side, point, at: (index + 0.5) / phase.points[side].length })))
      .sort((a, b) => a.at - b.at || a.side - b.side);
    const width = Math.ceil(Math.max(turns.length * room, label(phase).length * letter + margin));
    turns.forEach(({ side, point }, index) => {
      points[side].push({
        id: point.id,
        x: x + ((index + 0.5) * width) / turns.length,
        y: y(point.emotion),
        number: points[side].length + 1,
        moment: point.moment === true,
      });
    });
    placed.push({ id: phase.id, x, width });
    x += width;
  }
  const ends = points.map((own) => own.at(-1)?.y ?? y(0)) as [number, number];
  // Levels lie far enough apart for a name each; at the same level the first stands above.
  const push = ends[0] === ends[1] ? row / 2 : 0;
  const curve = (side: 0 | 1): ComparedCurve => {
    const name = { x: x + 12, y: ends[side] + (side === 0 ? -push : push) };
    const last = points[side].at(-1);
    return {
      points: points[side],
      path: points[side].length > 1 ? curvePath(points[side]) : '',
      leader: last ? `M${last.x} ${last.y} L${x} ${ends[side]} L${x + 8} ${name.y}` : '',
      name,
    };
  };
  return {
    width: x + 12 + Math.ceil(Math.max(...names.map((name) => name.length)) * letter),
    height: y(-2) + 34,
    end: x,
    phases: placed,
    curves: [curve(0), curve(1)],
    levels: [2, 1, 0, -1, -2].map((value) => ({ value, y: y(value) })),
  };
}
