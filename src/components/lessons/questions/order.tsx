import { fill } from '../../../i18n/words.ts';
import { Feedback, parts, type QuestionView } from './view.tsx';

/** Options to be brought into an order; buttons to move them come with the script. */
export const order: QuestionView = {
  Group: ({ children }) => <ol class="options sortable">{children}</ol>,
  Option({ view, option, children }) {
    const { question, scope } = view;
    const [text, feedback] = parts(children);
    return (
      <li class="option" data-option={option}>
        <span class="option-text" id={`${question.id}-${option}`}>
          {text}
        </span>
        <Feedback view={view} verdict={fill(scope.t.question.place, { n: question.right.indexOf(option) + 1 })}>
          {feedback}
        </Feedback>
      </li>
    );
  },
};
