import type { Language } from '../../entry.ts';
import type { QuestionKind } from '../../questions/kinds.ts';
import type { Rich } from './rich.ts';

/** An answer to choose, a thing to place, a blank to fill. */
export interface ItemOption {
  key: string;
  text: Rich;
  feedback: Rich;
}

/** A question on its way from or to another tool. */
export interface Item {
  id: string;
  kind: QuestionKind;
  prompt: Rich;
  groups: ItemOption[][];
  /** What stands between the first group and the second. */
  between: Rich;
  /** As the kind writes its `answer`. */
  right: string[];
  unit?: string;
  within?: number;
  forgive?: string[];
  /** Where it stood in the file it came from. */
  line?: number;
  file?: string;
}

/** Questions of one lesson. */
export interface ItemSet {
  id: string;
  title: string;
  language: Language;
  items: Item[];
}

/** `lost`: it is not there any more. `adapted`: it is there in another form. `guessed`: something is there that the file does not say. */
export type Level = 'lost' | 'adapted' | 'guessed';

/** One line of a loss report: which question, of which type there, what became of it. */
export interface Loss {
  level: Level;
  code: LossCode;
  id: string;
  type: string;
  line?: number;
  /** File in a package. */
  file?: string;
  params: Record<string, string | number>;
}

const lost = [
  'scenario-lost',
  'other-kind',
  'broken-question',
  'broken-braces',
  'no-answer',
  'no-options',
  'too-many-options',
  'match-many',
  'description',
  'no-interaction',
  'broken-file',
  'missing-item',
  'media',
  'weights',
  'general-feedback',
  'forgive',
  'unit',
  'picture',
  'component',
  'math',
  'rubric',
  'feedback-lost',
  'links',
  'alternatives',
  'too-big-question',
  'within-range',
  'tolerances',
] as const;
const guessed = ['no-feedback', 'no-prompt', 'lesson-facts', 'thoughts', 'encoding', 'one-option'] as const;
const adapted = [
  'truth-split',
  'order-as-match',
  'gap-split',
  'hotspot-as-choice',
  'scenario-split',
  'several-right',
  'truth-as-choice',
  'match-as-order',
  'graded-text',
  'inline-choice',
  'gap-match',
  'split',
  'reordered',
  'same-id',
  'feedback-joined',
  'swapped',
  'one-right',
] as const;
export type LossCode = (typeof lost)[number] | (typeof guessed)[number] | (typeof adapted)[number];

/** Makes a line of the report. */
export function loss(code: LossCode, at: Pick<Loss, 'id' | 'type' | 'line' | 'file'>, params: Loss['params'] = {}): Loss {
  const level = (lost as readonly string[]).includes(code) ? 'lost' : (guessed as readonly string[]).includes(code) ? 'guessed' : 'adapted';
  return { level, code, ...at, params };
}

export const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Where a question stands, for lines of the report. */
export const placeOfItem = ({ id, kind, line, file }: Item): Pick<Loss, 'id' | 'type' | 'line' | 'file'> => ({
  id,
  type: kind,
  ...(line !== undefined && { line }),
  ...(file !== undefined && { file }),
});
