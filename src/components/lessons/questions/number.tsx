import { Feedback, parts, type QuestionView, verdictOf } from './view.tsx';

/** A field for a number with its unit; the options hold the solution and the usual mistakes. */
export const number: QuestionView = {
  Before({ view: { question, scope, unit } }) {
    const id = `${question.id}-number`;
    return (
      <p class="number-field">
        <label for={id}>{scope.t.question.number}</label>{' '}
        <input
          type="text"
          inputMode="decimal"
          id={id}
          size={9}
          maxLength={20}
          autocomplete="off"
          aria-describedby={unit ? `${id}-unit` : undefined}
        />{' '}
        {unit ? <span id={`${id}-unit`}>{unit}</span> : null}
      </p>
    );
  },
  Option({ view, option, right, children }) {
    const { question } = view;
    const text = [question.texts?.[option], view.unit].filter(Boolean).join(' ');
    return (
      <div class="option solution" data-option={option} data-right={right ? '' : undefined}>
        <Feedback view={view} verdict={`${text} – ${verdictOf(view, right)}`}>
          {parts(children)[1]}
        </Feedback>
      </div>
    );
  },
};
