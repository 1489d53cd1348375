import { fill } from '../../../i18n/words.ts';
import { accepted } from '../../../model/questions/gap.ts';
import { Feedback, parts, type QuestionView } from './view.tsx';

/** Fields in the running text; the options hold the solutions. */
export const gap: QuestionView = {
  Gap({ view, option }) {
    const { question, scope } = view;
    // As wide as the longest answer in both directions, so that the width gives nothing away.
    const width = Math.max(...question.keys.flatMap((key) => accepted(question, key).map((text) => text.length)), 6) + 2;
    return (
      <input
        type="text"
        class="gap"
        id={`${question.id}-${option}`}
        data-gap={option}
        size={width}
        maxLength={80}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-label={fill(scope.t.question.gap, { n: question.keys.indexOf(option) + 1, all: question.keys.length })}
      />
    );
  },
  Option({ view, option, children }) {
    const { question, scope } = view;
    return (
      <div class="option solution" data-option={option}>
        <span class="solution-key">{fill(scope.t.question.gap, { n: question.keys.indexOf(option) + 1, all: question.keys.length })}</span>
        <Feedback view={view} verdict={accepted(question, option)[0] ?? ''}>
          {parts(children)[1]}
        </Feedback>
      </div>
    );
  },
};
