import type { QuestionKind } from '../../../model/questions/kinds.ts';
import { choice } from './choice.ts';
import { gap } from './gap.ts';
import { hotspot } from './hotspot.ts';
import type { QuestionInput } from './input.ts';
import { match } from './match.ts';
import { number } from './number.ts';
import { order } from './order.ts';
import { reflection } from './reflection.ts';
import { scenario } from './scenario.ts';

/** How each kind of question is answered. */
export const questionInputs: Record<QuestionKind, QuestionInput> = {
  single: choice,
  multiple: choice,
  truth: choice,
  order,
  match,
  gap,
  number,
  hotspot,
  scenario,
  reflection,
};
