import type { ComponentChildren } from 'preact';
import type { Scope } from '../scope.ts';

type Children = { children?: ComponentChildren };

/**
 * A question with its options. Without scripts it reads as a question with its answers in `<details>`;
 * `question-element.ts` adds checking, feedback at once, and progress.
 */
export function questionParts(scope: Scope) {
  const { t } = scope;
  // Parents render before their children, so the legend knows which question it belongs to.
  let number = 0;
  let current: 'single' | 'multiple' = 'single';
  return {
    Question({ id, kind, answer, children }: Children & { id: string; kind: 'single' | 'multiple'; answer: string }) {
      number += 1;
      current = kind;
      return (
        <lotse-question
          class="question"
          id={id}
          data-kind={kind}
          data-answer={answer}
          data-right={t.question.right}
          data-wrong={t.question.wrong}
          data-some={t.question.some}
          data-choose={t.question.choose}
        >
          <form>
            <fieldset>{children}</fieldset>
            <div class="question-actions" hidden>
              <button type="submit">{t.question.check}</button>
              <button type="reset" class="quiet" hidden>
                {t.question.retry}
              </button>
            </div>
            <p class="question-result" role="status" />
          </form>
        </lotse-question>
      );
    },
    QuestionPrompt: ({ children }: Children) => (
      <legend class="question-prompt">
        <span class="question-number">
          {t.question.label.replace('{n}', String(number))}. {t.question[current]}
        </span>
        {children}
      </legend>
    ),
    QuestionOption({
      option,
      right,
      question,
      kind,
      children,
    }: Children & { option: string; right?: string; question: string; kind: string }) {
      const id = `${question}-${option}`;
      return (
        <div class="option" data-option={option} data-right={right ? '' : undefined}>
          <input type={kind === 'multiple' ? 'checkbox' : 'radio'} id={id} name={question} value={option} />
          <label for={id}>{childAt(children, 0)}</label>
          <details class="feedback">
            <summary>{t.question.answers}</summary>
            <div class="feedback-text">
              <b>{right ? t.question.isRight : t.question.isWrong}.</b> {childAt(children, 1)}
            </div>
          </details>
        </div>
      );
    },
    OptionText: ({ children }: Children) => <>{children}</>,
    OptionFeedback: ({ children }: Children) => <>{children}</>,
  };
}

const childAt = (children: ComponentChildren, at: number): ComponentChildren =>
  [children].flat().filter((child) => typeof child !== 'string' || child.trim() !== '')[at];
