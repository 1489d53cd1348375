import type { QuestionKind } from '../../../model/questions/kinds.ts';
import { choice } from './choice.tsx';
import { gap } from './gap.tsx';
import { hotspot } from './hotspot.tsx';
import { match } from './match.tsx';
import { number } from './number.tsx';
import { order } from './order.tsx';
import { reflection } from './reflection.tsx';
import { scenario } from './scenario.tsx';
import type { QuestionView } from './view.tsx';

/** How each kind of question looks. */
export const questionViews: Record<QuestionKind, QuestionView> = {
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
