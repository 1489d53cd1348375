import type { ComponentChildren } from 'preact';
import type { Question as Asked } from '../../model/questions/question.ts';
import type { Scope } from '../scope.ts';
import { questionViews } from './questions/kinds.tsx';
import { resultWords } from './questions/result-words.ts';
import type { LineProps, OptionProps, View } from './questions/view.tsx';

type Children = { children?: ComponentChildren };
type Attributes = Children & {
  id: string;
  kind: string;
  spec: string;
  shuffle?: string;
  on?: string;
  from?: string;
  to?: string;
  unit?: string;
};

/**
 * A question with its options. Without scripts it reads as a question with its answers in `<details>`;
 * `question-element.ts` adds checking, feedback at once, and progress.
 */
export function questionParts(scope: Scope) {
  const { t } = scope;
  // Parents render before their children, so options know which question they belong to.
  let number = 0;
  let view: View = {
    scope,
    question: { id: '', kind: 'single', keys: [], right: [] },
    on: '',
    from: undefined,
    to: undefined,
    unit: undefined,
  };
  const kind = () => questionViews[view.question.kind] ?? questionViews.single;
  return {
    Question({ children, spec, shuffle, on = '', from, to, unit }: Attributes) {
      const question = JSON.parse(spec) as Asked;
      number += 1;
      view = { scope, question, on, from, to, unit };
      const Before = kind().Before;
      return (
        <lotse-question
          class={`question asks-${question.kind}`}
          id={question.id}
          data-kind={question.kind}
          data-question={spec}
          data-shuffle={shuffle}
        >
          <form>
            <fieldset>
              {children}
              {question.keys.length === 0 && Before ? <Before view={view} /> : null}
            </fieldset>
            <div class="question-actions" hidden>
              <button type="submit">{t.question.check}</button>
              <button type="reset" class="quiet" hidden>
                {t.question.retry}
              </button>
              <button type="button" class="quiet question-solution" hidden>
                {t.question.solution}
              </button>
            </div>
            <p class="question-result" role="status" {...resultWords(t, question.kind)} />
          </form>
        </lotse-question>
      );
    },
    QuestionPrompt: ({ children }: Children) => (
      <legend class="question-prompt">
        <span class="question-number">
          {t.question.label.replace('{n}', String(number))}. {t.question.how[view.question.kind]}
        </span>
        {children}
      </legend>
    ),
    QuestionGroup({ group, children }: Children & { group: string }) {
      const { Before, Group } = kind();
      return (
        <>
          {Before && group === '0' ? <Before view={view} /> : null}
          {Group ? (
            <Group view={view} group={Number(group)}>
              {children}
            </Group>
          ) : (
            <div class="options">{children}</div>
          )}
        </>
      );
    },
    QuestionOption(props: OptionProps) {
      const { Option } = kind();
      return <Option {...props} view={view} />;
    },
    QuestionLine(props: LineProps) {
      const { Line } = kind();
      return Line ? <Line {...props} view={view} /> : null;
    },
    QuestionChoice(props: OptionProps) {
      const { Option } = kind();
      return <Option {...props} view={view} />;
    },
    QuestionGap({ option }: { option: string }) {
      const { Gap } = kind();
      return Gap ? <Gap option={option} view={view} /> : null;
    },
    OptionText: ({ children }: Children) => <>{children}</>,
    OptionFeedback: ({ children }: Children) => <>{children}</>,
  };
}
