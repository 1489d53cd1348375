import { caseSaid, fieldSaid } from '../../i18n/roi-said.ts';
import { roiWords } from '../../i18n/roi-words.ts';
import { assumptionNames, scenarioNames } from '../../model/tools/business-case.ts';
import { caseExample, isUncertain } from '../../model/tools/case-typed.ts';
import type { Scope } from '../scope.ts';
import { SaidTable } from './SaidTable.tsx';
import { ToolFile } from './ToolFile.tsx';

/** The business case: rules and a worked example without scripts; `roi-element.ts` lets people fill in their own assumptions. */
export function Roi({ scope: { language } }: { scope: Scope }) {
  const t = roiWords[language];
  const said = caseSaid(caseExample, language);
  const entry = (field: string) => (
    <input name={field} aria-label={fieldSaid(field, language)} inputmode="decimal" autocomplete="off" maxlength={30} />
  );
  return (
    <lotse-roi class="tool" data-script="roi" data-language={language}>
      <form class="tool-form" hidden>
        <div class="tool-wide">
          <table>
            <caption>{t.assumptions}</caption>
            <thead>
              <tr>
                <th scope="col">{t.assumption}</th>
                {scenarioNames.map((name) => (
                  <th key={name} scope="col">
                    {t.scenarios[name]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {assumptionNames.map((name) => (
                <tr key={name}>
                  <th scope="row">
                    {t.names[name]} <span class="small">({t.units[name]})</span>
                    {t.why[name] ? <span class="tool-why">{t.why[name]}</span> : null}
                  </th>
                  {isUncertain(name) ? (
                    scenarioNames.map((scenario) => <td key={scenario}>{entry(`${name}-${scenario}`)}</td>)
                  ) : (
                    <td colspan={3}>{entry(name)}</td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p class="tool-actions">
          <button type="button" class="quiet" data-tool="example">
            {t.example}
          </button>
        </p>
        <div class="tool-result" role="status">
          <p>{t.empty}</p>
        </div>
        <div class="tool-more" />
        <p class="tool-actions">
          <button type="button" data-tool="markdown" disabled>
            {t.export}
          </button>
        </p>
        <ToolFile language={language} />
      </form>
      <details class="tool-worked" open>
        <summary>{t.worked}</summary>
        <SaidTable table={said.assumptions} />
        <SaidTable table={said.result} />
        <SaidTable table={said.swings} />
      </details>
      <ul>
        {t.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p>{t.honest}</p>
    </lotse-roi>
  );
}
