import { annotateWordsIn } from '../i18n/annotate-words.ts';
import { wordsIn } from '../i18n/words.ts';
import { type AnnotateData, type AnnotateTarget, packLabels } from '../model/annotate.ts';
import type { Language } from '../model/entry.ts';
import { homonymsOf } from '../model/homonyms.ts';
import type { Library } from '../model/library.ts';
import { routesOf } from '../model/routes.ts';
import { linkedLabels, slugOfSeveral } from '../model/term-index.ts';

/** What `annotate.js` needs of a language: the labels the site's own linker takes, and what a card says of what they lead to. */
export function annotateData(library: Library, language: Language): AnnotateData {
  const labels = linkedLabels(library, language);
  const order = [...new Set(labels.map(([, target]) => target))].sort();
  const terms = new Map(library.of('terms').map((term) => [term.id, term]));
  const homonyms = homonymsOf(library, language);
  const routes = routesOf(library.leading);
  const not = wordsIn(language).term.not;
  const target = (value: string): AnnotateTarget => {
    const slug = slugOfSeveral(value);
    const several = slug === undefined ? undefined : homonyms.get(slug);
    if (slug !== undefined && several) {
      const meanings = several.terms.map((term) => {
        const words = term.words[language];
        return words?.title === several.label ? words.summary : `${words?.title}: ${words?.summary}`;
      });
      return [routes.meanings(slug, language).slice(1), several.label, ...meanings];
    }
    const words = terms.get(value)?.words[language];
    const sentences = words ? [words.summary, ...(words.not ? [`${not}: ${words.not}`] : [])] : [];
    return [routes.entry('terms', value, language).slice(1), words?.title ?? value, ...sentences];
  };
  return {
    v: 1,
    language,
    leads: annotateWordsIn(language).leads,
    targets: order.map(target),
    labels: packLabels(labels, order),
  };
}

/** The same as a classic script, which pages of others may load where they may fetch nothing. */
export const annotateScript = (library: Library, language: Language): string =>
  `lotseAnnotate(${JSON.stringify(language)},${JSON.stringify(annotateData(library, language)).replace(/</g, '\\u003c')})\n`;
