import type { Entry } from '../../model/library.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { Facts } from '../base/Facts.tsx';
import { RelatedTerms } from '../base/RelatedTerms.tsx';
import { Text } from '../base/Text.tsx';
import type { Rendered, Scope } from '../scope.ts';

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
      after={<RelatedTerms scope={scope} ids={entry.facts.terms} />}
    >
      {parts.map((part) => (
        <section key={part} class={`part part-${part}`}>
          <h2>{t.touchpoint[part]}</h2>
          <Text scope={scope} entry={entry} path={part} value={words[part]} as="p" />
        </section>
      ))}
      <Body scope={scope} rendered={rendered} />
    </EntryFrame>
  );
}

/** Weight as strokes and as a word, never by colour alone. */
export function Weight({ value, word }: { value: number; word: string }) {
  return (
    <span class="weight">
      <svg viewBox="0 0 30 12" width="30" height="12" aria-hidden="true">
        {[0, 1, 2].map((n) => (
          <path key={n} d={`M${3 + n * 10} 11 L${7 + n * 10} 1`} class={n < value ? 'on' : 'off'} />
        ))}
      </svg>{' '}
      {word}
    </span>
  );
}
