import type { Words } from '../../../i18n/words.ts';
import type { Localized } from '../../../model/entry.ts';
import type { StoryFacts } from '../../../model/kinds/story.ts';
import type { SceneScore } from '../film/score.ts';
import { cueText, plainCue } from './cue-text.ts';
import { type Cue, writeVtt } from './vtt.ts';

/** What captions are made of: a story, when what is said, and its words. */
export interface Captioned {
  readonly title: string;
  readonly story: Pick<StoryFacts, 'cast' | 'scenes'>;
  /** When everything happens, from `timeScenes`. */
  readonly times: readonly SceneScore[];
  /** Inline HTML of a text; `path` as in the reading order. */
  readonly html: (value: Localized | undefined, path: string) => string;
  readonly text: (value: Localized | undefined) => string;
  readonly words: Pick<Words['story'], 'thinks' | 'texts'>;
}

/** Captions of a film as WebVTT: a cue a bubble, with its voice; a thought is named as one. Seconds are the film's. */
export function captionsVtt({ title, story, times, html, text, words }: Captioned): string {
  const cues = times.flatMap((time, at): Cue[] => {
    const scene = story.scenes[at];
    return time.beats.flatMap(({ beat, lines }) =>
      lines.map(({ kind, start, end }): Cue => {
        const spoken = scene?.beats[beat];
        const said = cueText(html(spoken?.[kind], `scenes.${time.id}.beats.${beat}.${kind}`));
        const who = kind === 'narrate' || spoken?.who === undefined ? words.texts.narrator : nameOf(text, story.cast, spoken.who);
        const voice = plainCue(who).replace(/[\n\r]/g, ' ');
        const line = kind === 'think' ? `<i>(${words.thinks}) ${said}</i>` : said;
        return { id: `${time.id}-${beat + 1}-${kind}`, start, end, text: `<v ${voice}>${line}</v>` };
      }),
    );
  });
  return writeVtt(title, cues);
}

/** Chapters of a film as WebVTT: a scene each, named as the comic's caption names it. */
export function chaptersVtt({ title, story, times, html }: Captioned): string {
  const cues = times.map(({ id, start, end }, at): Cue => {
    const caption = html(story.scenes[at]?.caption, `scenes.${id}.caption`);
    return { id, start, end, text: cueText(caption).replace(/<[^>]*>/g, '') };
  });
  return writeVtt(title, cues);
}

/** What somebody is called in a story's texts: the name without what follows the comma. */
export const nameOf = (text: (value: Localized | undefined) => string, cast: StoryFacts['cast'], who: string): string =>
  text(cast[who]?.name).split(',')[0] || who;
