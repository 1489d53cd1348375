import type { Entry } from '../../model/library.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { Facts } from '../base/Facts.tsx';
import { RelatedTerms } from '../base/RelatedTerms.tsx';
import { Text } from '../base/Text.tsx';
import { TouchpointEvidence } from '../evidence/TouchpointEvidence.tsx';
import { PracticesHere, practicesAt } from '../practices/PracticesHere.tsx';
import { askedAt, WhoToAsk } from '../roles/People.tsx';
import type { Rendered, Scope } from '../scope.ts';
import { VoicesHere, voicesTold } from '../voices/VoicesHere.tsx';
import { TouchpointUses, usersOf } from './TouchpointUses.tsx';
import { Weight } from './Weight.tsx';

const parts = ['expectation', 'pitfall', 'example'] as const;

/** A touchpoint: how it is met, what customers expect, where it breaks. */
export function TouchpointArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'touchpoints'>; rendered: Rendered }) {
  const { facts } = entry;
  const { t, library } = scope;
  const { words } = library.words(entry, scope.language);
  const way = library.site.customerWay.filter((phase) => facts.way.includes(phase.id)).map((phase) => scope.pick(phase.label));
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      over={<span>{t.touchpoint.channels[facts.channel]}</span>}
      under={
        <Facts
          rows={[
            [
              t.touchpoint.kind,
              [
                t.touchpoint.medium[facts.medium],
                t.touchpoint.contact[facts.contact],
                t.touchpoint.mode[facts.mode],
                t.touchpoint.side[facts.side],
              ].join(', '),
            ],
            [t.touchpoint.importance, <Weight value={facts.importance} word={t.touchpoint.importances[facts.importance]} />],
            [t.touchpoint.seen, t.touchpoint.seenByStaff[`${facts.seenByStaff}`]],
            [t.touchpoint.knownFrom, facts.knownFrom.map((source) => t.touchpoint.sources[source]).join(', ')],
            [t.touchpoint.way, way.join(' · ')],
          ]}
        />
      }
      told={[...usersOf(scope, entry), ...voicesTold(scope, entry), ...practicesAt(scope, entry.id), ...askedAt(scope, entry.id)]}
      after={<RelatedTerms scope={scope} ids={entry.facts.terms} />}
    >
      {parts.map((part) => (
        <section key={part} class={`part part-${part}`}>
          <h2>{t.touchpoint[part]}</h2>
          <Text scope={scope} entry={entry} path={part} value={words[part]} as="p" />
        </section>
      ))}
      <TouchpointEvidence scope={scope} id={entry.id} />
      <Body scope={scope} rendered={rendered} />
      {scope.outlet === 'site' ? (
        <>
          <VoicesHere scope={scope} entry={entry} />
          <PracticesHere scope={scope} touchpoint={entry.id} />
          <TouchpointUses scope={scope} entry={entry} />
          <WhoToAsk scope={scope} touchpoint={entry.id} />
        </>
      ) : null}
    </EntryFrame>
  );
}
