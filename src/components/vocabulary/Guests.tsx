import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/words.ts';
import type { Picture } from '../../markdown/file-data.ts';
import { guestScenes, guestStops, type StoryGuest } from '../../model/story-guest.ts';
import { EntryLink } from '../base/EntryLink.tsx';
import { numberOf } from '../processes/numbers.ts';
import { StepList } from '../processes/StepList.tsx';
import type { Clip as ClipFiles, Scope } from '../scope.ts';
import { Player } from '../stories/player/Player.tsx';
import { StoryStrip } from '../stories/StoryStrip.tsx';
import { Clip } from '../stories/voice/Clip.tsx';
import { Contrast } from '../terms/Contrast.tsx';

/**
 * Other entries as guests in a text: term, comparison, story, process; and pictures beside the text.
 * Guests' anchors carry the entry's id in front, so that two of them never clash.
 * @param questions ids of the text's own questions, in reading order
 */
export function guests(
  scope: Scope,
  questions: readonly string[],
  picture: (name: string) => Picture | undefined,
  clipOf: (story: string) => ClipFiles | undefined,
) {
  const { library, t } = scope;
  return {
    Term: ({ id, children }: { id: string; children?: ComponentChildren }) => {
      const term = library.get('terms', id);
      return (
        <a class="term" data-term={id} href={scope.href('terms', id)}>
          {children ?? (term ? library.title(term, scope.language) : id)}
        </a>
      );
    },
    TermCard: ({ id }: { id: string }) => {
      const term = library.get('terms', id);
      if (!term) return null;
      const { words, language } = library.words(term, scope.language);
      return (
        <section class="guest guest-term" lang={language === scope.language ? undefined : language}>
          <p class="guest-head">
            <EntryLink scope={scope} entry={term} />
          </p>
          <p>{words.summary}</p>
          {words.not ? (
            <p class="small">
              <b>{t.term.not}:</b> {words.not}
            </p>
          ) : null}
        </section>
      );
    },
    Compare: ({ a, b }: { a: string; b: string }) => {
      const [first, second] = [library.get('terms', a), library.get('terms', b)];
      return first && second ? (
        <div class="guest">
          <Contrast scope={scope} a={first} b={second} />
        </div>
      ) : null;
    },
    Story: ({ id, ...guest }: StoryGuest & { id: string }) => {
      const story = library.get('stories', id);
      if (!story) return null;
      const only = guestScenes(guest);
      const stops = guestStops(
        guest,
        story.facts.scenes.map((one) => one.id),
      );
      const clip = only ? undefined : clipOf(id);
      return (
        <section class="guest guest-story" aria-label={library.title(story, scope.language)}>
          {clip ? <Clip scope={scope} entry={story} clip={clip} /> : null}
          {story.facts.scenes.length > 0 ? (
            <Player scope={scope} entry={story} only={only} stops={stops} guest>
              <StoryStrip scope={scope} entry={story} only={only} prefix={`${id}-`} />
            </Player>
          ) : null}
          <p class="guest-more">
            {stops.map(({ question }) => (
              <span key={question}>
                <a href={`#${question}`}>{fill(t.parts.toQuestion, { n: questions.indexOf(question) + 1 })}</a>
                {' · '}
              </span>
            ))}
            <EntryLink scope={scope} entry={story} {...(only?.[0] ? { anchor: only[0] } : {})}>
              {t.parts.toStory}
            </EntryLink>
          </p>
        </section>
      );
    },
    Process: ({ id, from, to }: { id: string; from?: string; to?: string }) => {
      const process = library.get('processes', id);
      if (!process) return null;
      const [first, last] = [numberOf(process.facts, from ?? '') || 1, numberOf(process.facts, to ?? '') || process.facts.steps.length];
      return (
        <section class="guest guest-process" aria-label={library.title(process, scope.language)}>
          <p class="guest-head">
            <EntryLink scope={scope} entry={process} />. {fill(t.process.from, { from: first, to: last, all: process.facts.steps.length })}
          </p>
          <StepList scope={scope} entry={process} from={from} to={to} prefix={`${id}-`} />
        </section>
      );
    },
    Figure: ({ src, alt, caption }: { src: string; alt: string; caption?: string }) => {
      const found = picture(src);
      return (
        <figure class="picture">
          <img src={found?.url ?? src} alt={alt} width={found?.width} height={found?.height} loading="lazy" decoding="async" />
          {caption ? <figcaption>{caption}</figcaption> : null}
        </figure>
      );
    },
  };
}
