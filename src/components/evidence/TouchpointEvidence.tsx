import { evidenceAtStepsOf, evidenceOf } from '../../model/evidence/series.ts';
import type { Scope } from '../scope.ts';
import { EvidenceLine, EvidenceLines } from './EvidenceLine.tsx';
import { Place } from './Place.tsx';

/** What the data say at a touchpoint: of it as a whole, and at the steps that happen there. */
export function TouchpointEvidence({ scope, id }: { scope: Scope; id: string }) {
  const own = evidenceOf(scope.library, { touchpoint: id });
  const atSteps = evidenceAtStepsOf(scope.library, id);
  if (own.length + atSteps.length === 0) return null;
  const { title, atSteps: heading } = scope.t.evidence;
  return (
    <section class="part evidence" aria-labelledby="evidence">
      <h2 id="evidence">{title}</h2>
      <EvidenceLines scope={scope} all={own} />
      {atSteps.length > 0 ? <h3>{heading}</h3> : null}
      {atSteps.map((series) => (
        <p key={`${series.entry.id} ${series.step} ${series.measure} ${series.source}`}>
          <Place scope={scope} series={series} /> <EvidenceLine scope={scope} series={series} />
        </p>
      ))}
    </section>
  );
}
