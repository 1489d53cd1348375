import { toolboxWords } from '../../i18n/toolbox-words.ts';
import { fill } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { EntryLink } from '../base/EntryLink.tsx';
import { Facts } from '../base/Facts.tsx';
import { RelatedTerms } from '../base/RelatedTerms.tsx';
import { Text } from '../base/Text.tsx';
import { FeelingMark } from '../figures/marks.tsx';
import { numberOf } from '../processes/numbers.ts';
import type { Rendered, Scope } from '../scope.ts';
import { monthName, Quote } from './VoiceQuote.tsx';

/** A customer's voice: the words large, how it felt, what had happened, and where it belongs. */
export function VoiceArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'voices'>; rendered: Rendered }) {
  const { facts } = entry;
  const { library, language, t } = scope;
  const { words, language: own } = library.words(entry, language);
  const { voice } = toolboxWords[language];
  const link = (named: Entry | undefined, anchor?: string) =>
    named ? <EntryLink scope={scope} entry={named} {...(anchor ? { anchor } : {})} /> : undefined;
  const process = facts.process ? library.get('processes', facts.process) : undefined;
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      after={<RelatedTerms scope={scope} ids={facts.terms} />}
      under={
        <figure class="heard heard-large">
          <FeelingMark emotion={facts.emotion} />
          <Quote scope={scope} entry={entry} />
          <figcaption>
            {t.emotion[`${facts.emotion}`]}.{own === facts.said ? null : ` ${voice.translated[facts.said]}`}
          </figcaption>
        </figure>
      }
    >
      <section class="part part-context">
        <h2>{voice.context}</h2>
        <Text scope={scope} entry={entry} path="context" value={words.context} as="p" />
      </section>
      <Facts
        rows={[
          [voice.at, link(library.get('touchpoints', facts.touchpoint))],
          [
            voice.process,
            process ? (
              <>
                {link(process)}
                {facts.step ? (
                  <>
                    {', '}
                    <EntryLink scope={scope} entry={process} anchor={facts.step}>
                      {fill(t.process.step, { n: numberOf(process.facts, facts.step) })}
                    </EntryLink>
                  </>
                ) : null}
              </>
            ) : undefined,
          ],
          [voice.journey, facts.journey ? link(library.get('journeys', facts.journey)) : undefined],
          [voice.persona, facts.persona ? link(library.get('personas', facts.persona)) : undefined],
          [
            voice.heard,
            <>
              {voice.channels[facts.channel]}, {monthName(facts.date, language)}:{' '}
              <Text scope={scope} entry={entry} path="source" value={facts.source} />
            </>,
          ],
          [voice.consent, facts.consent ? voice.consents[`${facts.consent}`] : undefined],
        ]}
      />
      <Body scope={scope} rendered={rendered} />
    </EntryFrame>
  );
}
