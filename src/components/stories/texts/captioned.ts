import { wordsIn } from '../../../i18n/words.ts';
import type { Language } from '../../../model/entry.ts';
import type { Entry, Library } from '../../../model/library.ts';
import { pick } from '../../../model/reading.ts';
import { escape, type Rendered } from '../../scope.ts';
import { filmOf } from '../film/film-script.ts';
import { timeScenes } from '../film/timeline.ts';
import type { Captioned } from './captions.ts';

/** A story of the library as captions need it; what is missing in the language stands in the leading one, marked as such. */
export function captionedStory(
  library: Library,
  entry: Entry<'stories'>,
  language: Language,
  rendered: Pick<Rendered, 'texts'>,
): Captioned {
  const t = wordsIn(language);
  const picked = (value: Parameters<Captioned['text']>[0]) => pick(value, language, library.leading);
  return {
    title: library.title(entry, language),
    story: entry.facts,
    times: timeScenes(filmOf(library, entry, language, rendered)),
    html: (value, path) => {
      const plain = picked(value);
      const shown = rendered.texts[path] ?? { html: escape(plain.text), language: plain.language };
      return shown.language === language ? shown.html : `<span lang="${shown.language}">${shown.html}</span>`;
    },
    text: (value) => picked(value).text,
    words: t.story,
  };
}
