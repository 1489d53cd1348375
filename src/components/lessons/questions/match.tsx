import { fill } from '../../../i18n/words.ts';
import { Feedback, parts, type QuestionView } from './view.tsx';

/** Things of the first list are given a partner of the second by choosing its number. */
export const match: QuestionView = {
  Group: ({ group, children }) => (group === 0 ? <div class="options">{children}</div> : <ul class="partners">{children}</ul>),
  Option({ view, option, group = '0', children }) {
    const { question, scope } = view;
    const [text, feedback] = parts(children);
    const id = `${question.id}-${option}`;
    if (group !== '0')
      return (
        <li data-partner={option}>
          <b class="partner-key">{option}</b> <span>{text}</span>
        </li>
      );
    const partner = question.right.find((pair) => pair[0] === option)?.[1] ?? '';
    return (
      <div class="option" data-option={option}>
        <select id={id} name={id}>
          <option value="">–</option>
          {question.keys
            .filter((key) => /\d/.test(key))
            .map((key) => (
              <option key={key} value={key}>
                {key}
              </option>
            ))}
        </select>
        <label for={id}>{text}</label>
        <Feedback view={view} verdict={fill(scope.t.question.partner, { n: partner })}>
          {feedback}
        </Feedback>
      </div>
    );
  },
};
