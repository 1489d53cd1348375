import type { Entry } from '../../model/library.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { EntryLink } from '../base/EntryLink.tsx';
import { JourneyEvidence } from '../evidence/JourneyEvidence.tsx';
import { Portrait } from '../figures/Portrait.tsx';
import type { Rendered, Scope } from '../scope.ts';
import { CompareLinks } from './CompareLinks.tsx';
import { EmotionCurve } from './EmotionCurve.tsx';
import { JourneyTable } from './JourneyTable.tsx';
import { Moments } from './Moments.tsx';

/** A persona's way through phases and touchpoints: the curve, then the same as a table. */
export function JourneyArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'journeys'>; rendered: Rendered }) {
  const { t, library } = scope;
  const persona = library.get('personas', entry.facts.persona);
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      under={
        <>
          {persona ? (
            <div class="who">
              <Portrait look={persona.facts.look} role="customer" />
              <p>
                <span class="label">{t.journey.persona}</span> <EntryLink scope={scope} entry={persona} />
              </p>
            </div>
          ) : null}
          <CompareLinks scope={scope} entry={entry} />
        </>
      }
    >
      <h2 id="curve">{t.journey.curve}</h2>
      <EmotionCurve scope={scope} entry={entry} />
      <Moments scope={scope} entry={entry} />
      <h2 id="table">{t.journey.table}</h2>
      <JourneyTable scope={scope} entry={entry} />
      <JourneyEvidence scope={scope} entry={entry} />
      <Body scope={scope} rendered={rendered} />
    </EntryFrame>
  );
}
