import type { Language } from '../model/entry.ts';
import type { Verdict } from '../model/tools/verdict.ts';

/** Words of a myth, carried by its script. */
export interface MythWords {
  guess: string;
  verdicts: Record<Verdict, string>;
  solution: string;
  is: Record<Verdict, string>;
  right: string;
  wrong: string;
  source: string;
}

const de: MythWords = {
  guess: 'Stimmt das? Rate, bevor du weiterliest.',
  verdicts: { true: 'stimmt', partly: 'teils, teils', false: 'stimmt nicht' },
  solution: 'Was dran ist',
  is: { true: 'Das stimmt.', partly: 'Teils, teils.', false: 'Das stimmt nicht.' },
  right: 'Gut geraten.',
  wrong: 'Du hattest „{guess}“ gewählt.',
  source: 'Quelle',
};
const en: MythWords = {
  guess: 'Is it true? Guess before you read on.',
  verdicts: { true: 'true', partly: 'partly true', false: 'not true' },
  solution: 'What there is to it',
  is: { true: 'This is true.', partly: 'This is partly true.', false: 'This is not true.' },
  right: 'A good guess.',
  wrong: 'You chose “{guess}”.',
  source: 'Source',
};

export const mythWords: Record<Language, MythWords> = { de, en };
