import { journeyFigures, type MeasuredMoment } from '../../model/evidence/journey-figures.ts';
import type { Entry } from '../../model/library.ts';
import { Said } from '../base/Said.tsx';
import type { Scope } from '../scope.ts';
import { EvidenceLines } from './EvidenceLine.tsx';
import { Place } from './Place.tsx';

/** What the data say along a journey, phase by phase; nothing where nothing was measured. */
export function JourneyEvidence({ scope, entry }: { scope: Scope; entry: Entry<'journeys'> }) {
  const phases = journeyFigures(scope.library, entry);
  if (phases.length === 0) return null;
  return (
    <>
      <h2 id="evidence">{scope.t.journey.figures}</h2>
      <div class="evidence measured">
        {phases.map(({ phase, moments }) => (
          <div key={phase.id}>
            <h3>
              <Said scope={scope} value={phase.label} />
            </h3>
            {moments.map((moment) => (
              <Moment key={moment.point.id} scope={scope} moment={moment} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

/** The figures of a touchpoint under its number and name, then those of the step behind it. */
function Moment({ scope, moment: { point, number, here, behind } }: { scope: Scope; moment: MeasuredMoment }) {
  const touchpoint = scope.library.get('touchpoints', point.touchpoint);
  return (
    <>
      <p>
        <a href={`#${point.id}`}>
          <span class="step-number">{number}</span> {touchpoint ? scope.library.title(touchpoint, scope.language) : point.touchpoint}
        </a>{' '}
        <EvidenceLines scope={scope} all={here} />
      </p>
      {behind[0] ? (
        <p>
          <Place scope={scope} series={behind[0]} /> <EvidenceLines scope={scope} all={behind} />
        </p>
      ) : null}
    </>
  );
}
