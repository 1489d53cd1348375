import { curveOf } from './curve.ts';
import type { Flow, Picture, PlacedStep } from './flow.ts';
import { gridOf } from './grid.ts';
import { wrap } from './measure.ts';
import { sizes } from './sizes.ts';
import { type StepLines, type Syllables, speaking } from './steps.ts';
import { untangled } from './untangle.ts';
import { wordingOf } from './wording.ts';

/**
 * The wide picture: lanes as rows, phases as columns. Pure and deterministic; by construction no step overlaps another,
 * no edge runs through a step or a label, and no two edges share a stretch (`inspect.ts` proves it).
 * @param flow at least one lane, phase and step; edges name existing steps
 * @param syllables where words may be broken
 */
export function widePicture(flow: Flow, syllables: Syllables = (word) => [word]): Picture {
  const grid = gridOf(flow);
  const words = wordingOf(flow, grid, syllables);
  const { heights, rows, columns, edges } = untangled(flow, grid, words);
  const steps = flow.steps.map((step): PlacedStep => {
    const cell = grid.cells.get(step.id) ?? { row: 0, column: 0 };
    const height = heights.get(step.id) ?? 0;
    const { text, place, figures, sign } = words.steps.get(step.id) as StepLines;
    const [x, y] = [columns.columns[cell.column] ?? 0, (rows.middles[cell.row] ?? 0) - height / 2];
    return { step, text, place, figures, sign, x, y, width: sizes.step, height };
  });
  return {
    width: columns.width,
    height: rows.height,
    steps,
    edges,
    lanes: rows.lanes.map((lane) => ({ ...lane, width: columns.width })),
    phases: flow.phases.map(({ id, label, language }, at) => {
      const x = columns.phases[at] ?? 0;
      const width = (columns.phases[at + 1] ?? columns.width) - x;
      const lines = wrap(label, width - 16, sizes.phase.font, speaking(syllables, language));
      return { id, language, x, y: 0, width, height: rows.height, lines };
    }),
    ...curveOf(steps, rows.curve, columns.width),
  };
}
