import type { Language } from '../../../model/entry.ts';
import type { Entry, Library } from '../../../model/library.ts';
import { plain } from '../../../model/plain-text.ts';
import { pick } from '../../../model/reading.ts';
import type { Rendered } from '../../scope.ts';
import { looksOf } from '../looks.ts';
import { scoreOf } from './score-of.ts';
import type { Film } from './timeline.ts';

/**
 * A story of the library as a film in a language.
 * @param rendered its stored texts: how long words are is counted without their markup
 */
export function filmOf(library: Library, entry: Entry<'stories'>, language: Language, { texts }: Pick<Rendered, 'texts'>): Film {
  const text: Film['text'] = (value, path) => {
    const html = texts[path]?.html;
    return html === undefined ? pick(value, language, library.leading).text : plain(html);
  };
  return { id: entry.id, language, story: entry.facts, looks: looksOf(library, entry.facts), text };
}

/**
 * The film as a classic script, which loads where modules may not: in sandboxed frames, in a folder, in a package.
 * @returns code that leaves the score at `lotseFilms['<language>/<id>']`
 */
export function filmScript(film: Film): string {
  return `(self.lotseFilms??={})["${film.language}/${film.id}"]=${JSON.stringify(scoreOf(film))}`;
}
