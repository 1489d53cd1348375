import { Feedback, parts, type QuestionView, verdictOf } from './view.tsx';

/** Options to choose from: one, several, or one of each list. */
export const choice: QuestionView = {
  Option({ view, option, group = '0', right, children }) {
    const { question } = view;
    const id = `${question.id}-${option}`;
    const [text, feedback] = parts(children);
    // Each list of a statement with reasons is a choice of its own.
    const name = group === '0' ? question.id : `${question.id}-${group}`;
    return (
      <div class="option" data-option={option} data-right={right ? '' : undefined}>
        <input type={question.kind === 'multiple' ? 'checkbox' : 'radio'} id={id} name={name} value={option} />
        <label for={id}>{text}</label>
        <Feedback view={view} verdict={verdictOf(view, right)}>
          {feedback}
        </Feedback>
      </div>
    );
  },
};
