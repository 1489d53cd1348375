import { counted } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { EntryLink } from '../base/EntryLink.tsx';
import { RelatedTerms } from '../base/RelatedTerms.tsx';
import type { Rendered, Scope } from '../scope.ts';
import { StoryStrip } from './StoryStrip.tsx';

/** A story as a readable comic strip: pictures, all words as text, and where each scene stands in the process. */
export function StoryArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'stories'>; rendered: Rendered }) {
  const { t, library } = scope;
  const { facts } = entry;
  const process = facts.process ? library.get('processes', facts.process) : undefined;
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      over={<span>{counted(t.story.scenes, facts.scenes.length)}</span>}
      under={
        <dl class="facts">
          <div>
            <dt>{t.story.cast}</dt>
            <dd>
              {Object.entries(facts.cast).map(([id, member], index) => {
                const persona = member.persona ? library.get('personas', member.persona) : undefined;
                return (
                  <span key={id}>
                    {index > 0 ? ' · ' : ''}
                    {persona ? (
                      <EntryLink scope={scope} entry={persona}>
                        {scope.pick(member.name)}
                      </EntryLink>
                    ) : (
                      scope.pick(member.name)
                    )}
                  </span>
                );
              })}
            </dd>
          </div>
          {process ? (
            <div>
              <dt>{t.story.process}</dt>
              <dd>
                <EntryLink scope={scope} entry={process} />
              </dd>
            </div>
          ) : null}
        </dl>
      }
      after={<RelatedTerms scope={scope} ids={entry.facts.terms} />}
    >
      <StoryStrip scope={scope} entry={entry} />
      <Body scope={scope} rendered={rendered} />
    </EntryFrame>
  );
}
