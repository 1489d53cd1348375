import { counted } from '../../i18n/words.ts';
import type { Entry } from '../../model/library.ts';
import { Body, EntryFrame } from '../base/EntryFrame.tsx';
import { EntryLink } from '../base/EntryLink.tsx';
import { RelatedTerms } from '../base/RelatedTerms.tsx';
import type { Rendered, Scope } from '../scope.ts';
import { filmOf } from './film/film-script.ts';
import { durationOf } from './film/score-of.ts';
import { timeScenes } from './film/timeline.ts';
import { Player } from './player/Player.tsx';
import { StoryStrip } from './StoryStrip.tsx';
import { StoryTexts } from './texts/StoryTexts.tsx';
import { Clip } from './voice/Clip.tsx';
import { ClipWords } from './voice/ClipWords.tsx';

/** A story as a readable comic strip: pictures, all words as text, and where each scene stands in the process. */
export function StoryArticle({ scope, entry, rendered }: { scope: Scope; entry: Entry<'stories'>; rendered: Rendered }) {
  const { t, library } = scope;
  const { facts } = entry;
  const process = facts.process ? library.get('processes', facts.process) : undefined;
  const touchpoint = facts.media?.touchpoint ? library.get('touchpoints', facts.media.touchpoint) : undefined;
  return (
    <EntryFrame
      scope={scope}
      entry={entry}
      rendered={rendered}
      over={<span>{facts.scenes.length > 0 ? counted(t.story.scenes, facts.scenes.length) : t.voice.name}</span>}
      after={<RelatedTerms scope={scope} ids={entry.facts.terms} />}
    >
      {rendered.clip ? (
        <>
          <Clip scope={scope} entry={entry} clip={rendered.clip} />
          <ClipWords scope={scope} entry={entry} />
        </>
      ) : null}
      {facts.scenes.length > 0 ? (
        <Player scope={scope} entry={entry} length={durationOf(timeScenes(filmOf(library, entry, scope.language, rendered)))}>
          <StoryStrip scope={scope} entry={entry} />
        </Player>
      ) : null}
      <dl class="facts">
        <div>
          <dt>{facts.scenes.length > 0 ? t.story.cast : t.voice.cast}</dt>
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
        {touchpoint ? (
          <div>
            <dt>{t.story.touchpoint}</dt>
            <dd>
              <EntryLink scope={scope} entry={touchpoint} />
            </dd>
          </div>
        ) : null}
        {process ? (
          <div>
            <dt>{t.story.process}</dt>
            <dd>
              <EntryLink scope={scope} entry={process} />
            </dd>
          </div>
        ) : null}
      </dl>
      <StoryTexts scope={scope} entry={entry} />
      <Body scope={scope} rendered={rendered} />
    </EntryFrame>
  );
}
