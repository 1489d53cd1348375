import type { Flow, FlowStep } from './flow.ts';
import { wrap } from './measure.ts';
import { sizes } from './sizes.ts';

/** Parts of a word between which a language breaks it. */
export type Syllables = (word: string) => string[];

/** A step's words in lines, and the height they need. */
export interface StepLines {
  text: string[];
  place: string[];
  sign: string[];
  height: number;
}

/** Lays out the words of every step. */
export const stepLines = (flow: Flow, syllables: Syllables): Map<string, StepLines> =>
  new Map(flow.steps.map((step) => [step.id, linesOf(step, syllables)]));

function linesOf(step: FlowStep, syllables: Syllables): StepLines {
  const width = sizes.step - 2 * sizes.pad;
  const text = wrap(step.text, width - sizes.number, sizes.text.font, syllables);
  const small = [step.place ?? '', ...(step.figures ?? [])];
  const place = small.flatMap((words) => wrap(words, width - sizes.number, sizes.small.font, syllables));
  // The sign stands where the number stands above it.
  const sign = step.sign ? wrap(step.sign, width - sizes.number, sizes.small.font, syllables) : [];
  const below = (place.length + sign.length) * sizes.small.line;
  const height = 2 * sizes.pad + Math.max(1, text.length) * sizes.text.line + (below > 0 ? below + 3 : 0);
  return { text, place, sign, height };
}
