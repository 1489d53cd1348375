import type { Picture } from '../../diagram/flow.ts';
import type { Syllables } from '../../diagram/steps.ts';
import { widePicture } from '../../diagram/wide.ts';
import type { Entry } from '../../model/library.ts';
import { syllables } from '../base/syllables.ts';
import type { Scope } from '../scope.ts';
import { processFlow } from './process-flow.ts';

/** Where words of a page may be broken: in the page's language, unless another is given. */
export const syllablesOf =
  (scope: Scope): Syllables =>
  (word, language = scope.language) =>
    syllables(word, language);

/** The wide picture of a process; laid out anew for each who asks, which takes less than a millisecond. */
export const wideDrawing = (scope: Scope, entry: Entry<'processes'>): Picture => widePicture(processFlow(scope, entry), syllablesOf(scope));
