import type { Picture, PlacedStep } from './flow.ts';
import { sizes } from './sizes.ts';

/** The curve of feelings above the lanes; steps of one column stand side by side in it. */
export function curveOf(steps: readonly PlacedStep[], top: number | undefined, width: number): Pick<Picture, 'curve' | 'curveBand'> {
  if (top === undefined) return { curve: [] };
  const felt = steps.filter(({ step }) => step.feels !== undefined);
  const curve = felt.map(({ step, x }) => {
    const here = felt.filter((other) => other.x === x);
    const feels = step.feels ?? 0;
    const at = here.findIndex((other) => other.step === step) + 1;
    return { x: x + (sizes.step * at) / (here.length + 1), y: top + sizes.curve / 2 - (feels * (sizes.curve - 20)) / 4, feels };
  });
  return { curve, curveBand: { x: 0, y: top, width, height: sizes.curve } };
}
