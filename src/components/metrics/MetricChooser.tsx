import { metricWords } from '../../i18n/metric-words.ts';
import { toolboxWords } from '../../i18n/toolbox-words.ts';
import { metricMoments } from '../../model/kinds/metric.ts';
import { answerAmounts, metricAims, metricSuits } from '../../model/metrics/metric-choice.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import type { Scope } from '../scope.ts';

/** Which metric when: a table of all that have a formula; `metric-chooser-element.ts` asks three questions and ranks its rows. */
export function MetricChooser({ scope }: { scope: Scope }) {
  const { language, library } = scope;
  const { choice } = metricWords[language];
  const { moments } = toolboxWords[language].metric;
  const questions = [
    ['aim', choice.aim, metricAims.map((aim) => [aim, choice.aims[aim]])],
    ['moment', choice.moment, metricMoments.map((moment) => [moment, moments[moment]])],
    ['answers', choice.answers, answerAmounts.map((amount) => [amount, choice.amounts[amount]])],
  ] as const;
  return (
    <lotse-metric-chooser class="tool" data-script="metric-chooser" data-language={language}>
      <form class="tool-form tool-questions" hidden>
        {questions.map(([name, legend, options]) => (
          <fieldset key={name}>
            <legend>{legend}</legend>
            {[...options, ['', choice.open] as const].map(([value, label]) => (
              <label key={value}>
                <input type="radio" name={name} value={value} checked={value === ''} /> <span>{label}</span>
              </label>
            ))}
          </fieldset>
        ))}
        <div class="tool-result" role="status">
          <p>{choice.ask}</p>
        </div>
      </form>
      <div class="tool-wide" tabindex={0} role="region" aria-label={choice.table.caption}>
        <table>
          <caption>{choice.table.caption}</caption>
          <thead>
            <tr>
              {(['metric', 'aim', 'moment', 'answers'] as const).map((name) => (
                <th key={name} scope="col">
                  {choice.table[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {library.of('metrics').map((entry) => {
              const { formula, when } = entry.facts;
              if (!formula) return null;
              const suits = metricSuits[formula];
              return (
                <tr key={entry.id} data-metric={entry.id} data-formula={formula} data-when={when.join(' ')}>
                  <th scope="row">
                    <EntryLink scope={scope} entry={entry} />
                  </th>
                  <td>{suits.aims.map((aim) => choice.aims[aim]).join(' ')}</td>
                  <td>{when.map((moment) => moments[moment]).join(', ')}</td>
                  <td>{choice.needs[suits.answers]}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </lotse-metric-chooser>
  );
}
