import type { Kind } from '../../../model/kinds.ts';
import { numberOf } from '../../processes/numbers.ts';
import { ProcessPicture } from '../../processes/ProcessPicture.tsx';
import { StoryStrip } from '../../stories/StoryStrip.tsx';
import { Feedback, parts, type QuestionView, type View } from './view.tsx';

/** A place to be found in a process or a comic: the picture first, the same places as options below. */
export const hotspot: QuestionView = {
  Before({ view }) {
    const { scope, question, on } = view;
    const [kind = '', id = ''] = on.split('/');
    const prefix = `${question.id}-`;
    const process = kind === 'processes' ? scope.library.get('processes', id) : undefined;
    const story = kind === 'stories' ? scope.library.get('stories', id) : undefined;
    return (
      <div class="hotspot" data-on={on}>
        {process ? <ProcessPicture scope={scope} entry={process} prefix={prefix} /> : null}
        {story ? <StoryStrip scope={scope} entry={story} only={scenesOf(view)} prefix={prefix} /> : null}
      </div>
    );
  },
  Option({ view, option, right, children }) {
    const { question, scope } = view;
    const id = `${question.id}-${option}`;
    return (
      <div class="option" data-option={option} data-place={question.texts?.[option]} data-right={right ? '' : undefined}>
        <input type="radio" id={id} name={question.id} value={option} />
        <label for={id}>{placeName(view, question.texts?.[option] ?? '')}</label>
        <Feedback view={view} verdict={right ? scope.t.question.isRight : scope.t.question.isWrong}>
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

/** „4 Betrag prüfen“: a step's or scene's number and words. */
function placeName({ scope, on }: View, anchor: string): string {
  const [kind, id = ''] = on.split('/') as [Kind, string];
  if (kind === 'processes') {
    const process = scope.library.get('processes', id);
    const step = process?.facts.steps.find((one) => one.id === anchor);
    return process && step ? `${numberOf(process.facts, anchor)} ${scope.pick(step.does)}` : anchor;
  }
  const story = scope.library.get('stories', id);
  const at = story?.facts.scenes.findIndex((scene) => scene.id === anchor) ?? -1;
  const scene = story?.facts.scenes[at];
  return scene ? `${at + 1} ${scope.pick(scene.caption)}` : anchor;
}
