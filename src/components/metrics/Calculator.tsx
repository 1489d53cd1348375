import { figureSaid, intervalSaid, numberSaid, restsOn } from '../../i18n/metric-said.ts';
import { metricWords } from '../../i18n/metric-words.ts';
import type { Entry } from '../../model/library.ts';
import { metricFormulas } from '../../model/metrics/metric-formulas.ts';
import { example } from '../../model/metrics/reckon.ts';
import type { Scope } from '../scope.ts';
import { ToolFile } from '../tools/ToolFile.tsx';

/**
 * A metric's calculator: the formula and a worked example, which need no script, and a form that `metric-element.ts` brings to life.
 * Metrics without a formula have none.
 */
export function Calculator({ scope, entry }: { scope: Scope; entry: Entry<'metrics'> }) {
  const { formula } = entry.facts;
  if (!formula) return null;
  const { language } = scope;
  const t = metricWords[language];
  const { fields, pasted } = metricFormulas[formula];
  const worked = example(metricFormulas[formula]);
  return (
    <lotse-metric
      class="tool"
      data-script="metric"
      data-metric={entry.id}
      data-formula={formula}
      data-title={scope.library.title(entry, language)}
      data-language={language}
    >
      <section class="part" aria-labelledby="calculator">
        <h2 id="calculator">{t.calculator}</h2>
        <p class="tool-formula">{t.formulas[formula]}</p>
        <form class="tool-form" hidden>
          <div class="tool-fields">
            {fields.map(({ id, unit, optional }) => (
              <label key={id} class="tool-field">
                <span>{t.fields[id]}</span>
                <span class="tool-entry">
                  <input name={id} inputmode="decimal" autocomplete="off" maxlength={30} placeholder={optional ? '0' : undefined} />
                  <span>{t.units[unit]}</span>
                </span>
              </label>
            ))}
          </div>
          {pasted ? (
            <label class="tool-paste">
              <span>{t.paste}</span>
              <textarea name="pasted" rows={3} autocomplete="off" spellcheck={false} />
              <span class="small">{t.pasteHelp}</span>
            </label>
          ) : null}
          <div class="tool-result" role="status">
            <p>{t.empty}</p>
          </div>
          <p class="tool-actions">
            <button type="button" data-tool="copy" disabled>
              {t.copy}
            </button>
          </p>
          <ToolFile language={language} />
        </form>
        <details class="tool-worked" open>
          <summary>{t.worked}</summary>
          <table>
            <tbody>
              {fields.map(({ id, unit }) => (
                <tr key={id}>
                  <th scope="row">{t.fields[id]}</th>
                  <td>
                    {numberSaid(worked.given[id] ?? 0, language)} {t.units[unit]}
                  </td>
                </tr>
              ))}
              {worked.reckoned.figures.map((figure) => (
                <tr key={`result-${figure.id}`} class="tool-figure">
                  <th scope="row">{t.figures[figure.id]}</th>
                  <td>
                    <b>{figureSaid(figure.value, figure.unit, language)}</b>
                    {figure.interval ? ` (${intervalSaid(figure, language)})` : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {worked.reckoned.n === undefined ? null : <p class="small">{restsOn(worked.reckoned.n, fields, language)}</p>}
          {worked.reckoned.figures.some(({ interval }) => interval) ? <p class="small">{t.intervalMeans}</p> : null}
        </details>
      </section>
    </lotse-metric>
  );
}
