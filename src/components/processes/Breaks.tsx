import { evidenceOf } from '../../model/evidence/series.ts';
import type { Entry } from '../../model/library.ts';
import { Said } from '../base/Said.tsx';
import { evidenceBrief } from '../evidence/figures.ts';
import type { Scope } from '../scope.ts';
import { BreakSign } from './Breakpoint.tsx';
import { StepLink } from './StepLink.tsx';

/** Where the flow fails customers, worst first, as a table. Plain words: terms are linked where the steps tell it. */
export function Breaks({ scope, entry }: { scope: Scope; entry: Entry<'processes'> }) {
  const { t } = scope;
  const broken = entry.facts.steps
    .flatMap((step) => (step.breakpoint ? [{ step, breakpoint: step.breakpoint }] : []))
    .sort((a, b) => b.breakpoint.severity - a.breakpoint.severity);
  if (broken.length === 0) return null;
  const { columns } = t.process;
  return (
    <section class="breaks" aria-labelledby="breaks">
      <h2 id="breaks">{t.process.breakpoints}</h2>
      <table class="rows-to-cards">
        <thead>
          <tr>
            {[columns.step, columns.what, t.process.effect, t.process.fix].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {broken.map(({ step, breakpoint }) => {
            return (
              <tr key={step.id}>
                <th scope="row">
                  <StepLink scope={scope} facts={entry.facts} id={step.id} />
                  <span class="break-kind">
                    <BreakSign /> {t.process.kinds[breakpoint.kind]}
                  </span>
                  <small>{t.process.severity[breakpoint.severity]}</small>
                  {evidenceOf(scope.library, { process: entry.id, step: step.id }).map((series) => (
                    <small key={series.measure}>{evidenceBrief(scope, series)}</small>
                  ))}
                </th>
                <td data-label={columns.what}>
                  <Said scope={scope} value={breakpoint.what} />
                </td>
                <td data-label={t.process.effect}>
                  <Said scope={scope} value={breakpoint.effect} />
                </td>
                <td data-label={t.process.fix}>
                  <Said scope={scope} value={breakpoint.fix} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
