import type { GiftText } from './gift-text.ts';

/** A right number, or the ends it lies between. */
export type GiftNumber =
  | { type: 'simple'; number: number }
  | { type: 'range'; number: number; range: number }
  | { type: 'high-low'; numberLow: number; numberHigh: number };
/** An answer with what it earns. */
export interface Choice<Text> {
  isCorrect: boolean;
  weight: number | null;
  text: Text;
  feedback: GiftText | null;
}
/** A question as the parser gives it. */
export interface GiftQuestion {
  type: 'MC' | 'Short' | 'Numerical' | 'TF' | 'Matching' | 'Essay' | 'Description' | 'Category';
  stem: GiftText;
  hasEmbeddedAnswers: boolean;
  globalFeedback: GiftText | null;
  choices: Choice<GiftText>[] | Choice<GiftNumber>[] | GiftNumber;
  isTrue: boolean;
  trueFeedback: GiftText | null;
  falseFeedback: GiftText | null;
  matchPairs: { subquestion: GiftText; subanswer: string }[];
}

/** Where a question stands, for whoever is told of losses. */
export type At = { id: string; type: string; line: number };
