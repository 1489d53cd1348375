import type { ComponentChildren, FunctionComponent } from 'preact';
import type { Question } from '../../../model/questions/question.ts';
import type { Scope } from '../../scope.ts';

/** The question that is being rendered, as its parts see it. */
export interface View {
  scope: Scope;
  question: Question;
  /** `processes/id` or `stories/id` of a hotspot, and the part of it that is shown. */
  on: string;
  from: string | undefined;
  to: string | undefined;
  unit: string | undefined;
}

/** An option: its text and its feedback are the children. */
export interface OptionProps {
  option: string;
  /** Index of its list. */
  group?: string;
  right?: string;
  children?: ComponentChildren;
}

/** What somebody says in a conversation; what one may answer are children. */
export interface LineProps extends OptionProps {
  who: string;
  mood: string;
}

type Seen<P> = FunctionComponent<P & { view: View }>;

/** How a kind of question looks without scripts. */
export interface QuestionView {
  Option: Seen<OptionProps>;
  /** A list of options; a plain block without. */
  Group?: Seen<{ group: number; children?: ComponentChildren }>;
  /** What stands before the options: a field, a picture. */
  Before?: Seen<object>;
  Line?: Seen<LineProps>;
  Gap?: Seen<{ option: string }>;
}

/** The children of an option that are no blanks: its text, then its feedback. */
export const parts = (children: ComponentChildren): ComponentChildren[] =>
  [children].flat().filter((child) => typeof child !== 'string' || child.trim() !== '');

/** „richtig“ or „falsch“, as it stands before the feedback of an option to choose. */
export const verdictOf = ({ scope: { t } }: View, right: string | undefined): string => (right ? t.question.isRight : t.question.isWrong);

/**
 * The feedback of an option, folded in until scripts or the reader open it.
 * @param verdict what stands in front: `richtig`, `gehört zu 2`
 */
export function Feedback({ view, verdict, children }: { view: View; verdict: string; children?: ComponentChildren }) {
  return (
    <details class="feedback">
      <summary>{view.scope.t.question.answers}</summary>
      <div class="feedback-text">
        <b>{verdict}.</b> {children}
      </div>
    </details>
  );
}
