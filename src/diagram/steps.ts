import type { Language } from '../model/entry.ts';
import type { Flow, FlowStep } from './flow.ts';
import { wrap } from './measure.ts';
import { sizes } from './sizes.ts';

/** Parts of a word between which a language breaks it: the page's, unless another is given. */
export type Syllables = (word: string, language?: Language) => string[];

/** Syllables of words in one language. */
export const speaking =
  (syllables: Syllables, language: Language | undefined) =>
  (word: string): string[] =>
    syllables(word, language);

/** A step's words in lines, and the height they need. */
export interface StepLines {
  text: string[];
  place: string[];
  figures: string[];
  sign: string[];
  height: number;
}

/** Lays out the words of every step. */
export const stepLines = (flow: Flow, syllables: Syllables): Map<string, StepLines> =>
  new Map(flow.steps.map((step) => [step.id, linesOf(step, syllables)]));

function linesOf(step: FlowStep, syllables: Syllables): StepLines {
  const width = sizes.step - 2 * sizes.pad;
  const text = wrap(step.text, width - sizes.number, sizes.text.font, speaking(syllables, step.language));
  const small = (words: string, language?: Language) => wrap(words, width - sizes.number, sizes.small.font, speaking(syllables, language));
  const place = small(step.place ?? '', step.placeLanguage);
  const figures = (step.figures ?? []).flatMap((words) => small(words));
  // The sign stands where the number stands above it.
  const sign = small(step.sign ?? '');
  const below = (place.length + figures.length + sign.length) * sizes.small.line;
  const height = 2 * sizes.pad + Math.max(1, text.length) * sizes.text.line + (below > 0 ? below + 3 : 0);
  return { text, place, figures, sign, height };
}
