import { wordsIn } from '../i18n/words.ts';
import { boxes } from './vocabulary/Boxes.tsx';

const { Hint, Example, Steps } = boxes(wordsIn('de'));

/** Components of the handbook's pages: those that need no library. Titles are given by the pages. */
export const docsComponents = { Hint, Example, Steps };
