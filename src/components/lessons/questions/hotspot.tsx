import type { Kind } from '../../../model/kinds.ts';
import { numberOf } from '../../processes/numbers.ts';
import { StoryStrip } from '../../stories/StoryStrip.tsx';
import { QuietPicture } from './QuietPicture.tsx';
import { Feedback, parts, type QuestionView, type View, verdictOf } from './view.tsx';

/** A place to be found in a process or a comic: the picture first, the same places as options below. */
export const hotspot: QuestionView = {
  Before({ view }) {
    const { scope, question, on, from, to } = view;
    const [kind = '', id = ''] = on.split('/');
    const process = kind === 'processes' ? scope.library.get('processes', id) : undefined;
    const story = kind === 'stories' ? scope.library.get('stories', id) : undefined;
    return (
      // On a phone a comic is pushed sideways: by keyboard, too.
      <div class="hotspot" {...(story ? { role: 'group', tabIndex: 0, 'aria-label': scope.library.title(story, scope.language) } : {})}>
        {process ? <QuietPicture {...{ scope, from, to }} entry={process} asked={Object.values(question.texts ?? {})} /> : null}
        {story ? <StoryStrip scope={scope} entry={story} only={scenesOf(view)} prefix={`${question.id}-at-`} /> : null}
      </div>
    );
  },
  Option({ view, option, right, children }) {
    const { question } = view;
    const id = `${question.id}-${option}`;
    const place = question.texts?.[option] ?? '';
    const { number, words } = named(view, place);
    return (
      <div class="option" data-option={option} data-place={place} data-right={right ? '' : undefined}>
        <input type="radio" id={id} name={question.id} value={option} />
        <label for={id}>
          <b class="place-number">{number}</b> {words}
        </label>
        <Feedback view={view} verdict={verdictOf(view, right)}>
          {parts(children)[1]}
        </Feedback>
      </div>
    );
  },
};

/** The scenes of the options, in the story's order. */
function scenesOf({ scope, question, on }: View): string[] {
  const story = scope.library.get('stories', on.split('/')[1] ?? '');
  const named = Object.values(question.texts ?? {});
  return story?.facts.scenes.map((scene) => scene.id).filter((id) => named.includes(id)) ?? [];
}

/** A place as the picture shows it: a step's number in its process, a panel's among those shown; and its words. */
function named(view: View, anchor: string): { number: number | ''; words: string } {
  const { scope, on } = view;
  const [kind, id = ''] = on.split('/') as [Kind, string];
  if (kind === 'processes') {
    const process = scope.library.get('processes', id);
    const step = process?.facts.steps.find((one) => one.id === anchor);
    return process && step ? { number: numberOf(process.facts, anchor), words: scope.pick(step.does) } : { number: '', words: anchor };
  }
  const scene = scope.library.get('stories', id)?.facts.scenes.find((one) => one.id === anchor);
  return scene ? { number: scenesOf(view).indexOf(anchor) + 1, words: scope.pick(scene.caption) } : { number: '', words: anchor };
}
