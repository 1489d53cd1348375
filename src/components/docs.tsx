import { wordsIn } from '../i18n/words.ts';
import type { Language } from '../model/entry.ts';
import { embedMatrix } from './docs/EmbedMatrix.tsx';
import { hostSteps } from './docs/HostSteps.tsx';
import { CastSheet } from './stories/CastSheet.tsx';
import { boxes } from './vocabulary/Boxes.tsx';

const simple = (language: Language) => {
  const { Hint, Example, Steps } = boxes(wordsIn(language));
  return { Hint, Example, Steps, CastSheet, HostSteps: hostSteps(language), EmbedMatrix: embedMatrix(language) };
};

/** Components of the handbook's German pages: those that need no library. */
export const docsComponents = simple('de');
/** The same for its English pages. */
export const docsComponentsEn = simple('en');
