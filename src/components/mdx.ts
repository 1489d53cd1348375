import type { Picture } from '../markdown/file-data.ts';
import type { Components } from '../markdown/render.ts';
import type { Entry } from '../model/library.ts';
import type { ComponentName } from '../model/vocabulary.ts';
import { questionParts } from './lessons/Question.tsx';
import type { Clip, Scope } from './scope.ts';
import { boxes } from './vocabulary/Boxes.tsx';
import { guests } from './vocabulary/Guests.tsx';
import { network } from './vocabulary/Network.tsx';
import { notes } from './vocabulary/Notes.tsx';
import { reckoning } from './vocabulary/Reckoning.tsx';
import { strategy } from './vocabulary/Strategy.tsx';

/** Elements the plugins for questions and canvases write; authors never do. */
type Internal =
  | 'QuestionPrompt'
  | 'QuestionGroup'
  | 'QuestionOption'
  | 'QuestionLine'
  | 'QuestionChoice'
  | 'QuestionGap'
  | 'OptionText'
  | 'OptionFeedback'
  | 'CanvasField'
  | 'CanvasHelp'
  | 'CanvasExample';

/**
 * The components authors may use, as they look. One for each name in `model/vocabulary.ts`.
 * @param entry the page's own; notes and ticks are kept under its `kind/id` on the device
 * @param clip the clip of a story, by its id
 */
export function components(
  scope: Scope,
  entry: Entry,
  picture: (name: string) => Picture | undefined,
  clip: (story: string) => Clip | undefined,
): Components {
  const questions = entry.questions.map(({ id }) => id);
  return {
    ...boxes(scope.t),
    ...notes(scope.t, `${entry.kind}/${entry.id}`),
    ...guests(scope, questions, picture, clip),
    ...network(scope, entry),
    ...questionParts(scope),
    ...reckoning(scope, `${entry.kind}/${entry.id}`),
    ...strategy(scope, entry),
  } satisfies Record<ComponentName | Internal, unknown>;
}
