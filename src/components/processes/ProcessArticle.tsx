import { evidenceOf } from '../../model/evidence/series.ts';
import { laneOrder } from '../../model/kinds/process.ts';
import type { Entry } from '../../model/library.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { Facts } from '../base/Facts.tsx';
import { RelatedTerms } from '../base/RelatedTerms.tsx';
import { Said } from '../base/Said.tsx';
import { Text } from '../base/Text.tsx';
import { EvidenceLines } from '../evidence/EvidenceLine.tsx';
import type { Rendered, Scope } from '../scope.ts';
import { VoicesLink, voicesTold } from '../voices/VoicesHere.tsx';
import { Breaks } from './Breaks.tsx';
import { LaneKind } from './LaneKind.tsx';
import { countsOf } from './numbers.ts';
import { PictureSheets } from './PictureSheets.tsx';
import { ProcessPicture } from './ProcessPicture.tsx';
import { HandOffs, Roles } from './Roles.tsx';
import { StepList } from './StepList.tsx';
import { Changes, VariantLink } from './Variants.tsx';

/** A process as employees see it between customers and touchpoints: in one sentence, where it breaks, then step by step. */
export function ProcessArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'processes'>; rendered: Rendered }) {
  const { facts } = entry;
  const { t, library } = scope;
  const way = library.site.customerWay.find((phase) => phase.id === facts.way);
  const measured = evidenceOf(library, { process: entry.id });
  const lanes = [...facts.lanes].sort((a, b) => laneOrder.indexOf(a.kind) - laneOrder.indexOf(b.kind));
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      over={
        <span>
          <Said scope={scope} value={way?.label} />
        </span>
      }
      under={
        <>
          <p class="counts">
            {countsOf(facts, t)}. {t.process.variant[facts.variant]}. <VoicesLink scope={scope} entry={entry} />
          </p>
          <VariantLink scope={scope} entry={entry} />
        </>
      }
      told={voicesTold(scope, entry)}
      after={<RelatedTerms scope={scope} ids={entry.facts.terms} />}
    >
      <Facts
        rows={[
          [t.process.trigger, <Text scope={scope} entry={entry} path="trigger" value={facts.trigger} />],
          [t.process.outcome, <Text scope={scope} entry={entry} path="outcome" value={facts.outcome} />],
          [t.evidence.title, measured.length > 0 ? <EvidenceLines scope={scope} all={measured} /> : undefined],
        ]}
      />
      <p class="lanes">
        <b>{t.process.lanes}</b>{' '}
        {lanes.map((lane) => (
          <span key={lane.id} class={`lane lane-${lane.kind}`}>
            <Said scope={scope} value={lane.label} />
            <LaneKind scope={scope} lane={lane} />
          </span>
        ))}
      </p>
      {/* Here `process-element.ts` puts the ways to look at it; the page itself shows all. */}
      <lotse-process />
      <ProcessPicture scope={scope} entry={entry} />
      <Changes scope={scope} entry={entry} />
      <Breaks scope={scope} entry={entry} />
      <PictureSheets scope={scope} entry={entry} />
      <h2 id="steps">{t.process.steps}</h2>
      <StepList scope={scope} entry={entry} />
      <HandOffs scope={scope} entry={entry} />
      <Roles scope={scope} entry={entry} />
      <Body scope={scope} rendered={rendered} />
    </EntryFrame>
  );
}
