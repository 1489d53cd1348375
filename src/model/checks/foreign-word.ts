import { toString as textOf } from 'mdast-util-to-string';
import { languages } from '../entry.ts';
import type { Finding } from '../finding.ts';
import { atPath, type Check, factsSource } from './context.ts';

/** A word named under `foreign` should stand in a text of another language, spelled like that; else nothing is marked. */
export const foreignWord: Check = (context) => {
  const { content, library } = context;
  return content.entries.flatMap((source): Finding[] => {
    const entry = library.get(source.kind, source.id);
    const yaml = factsSource(context, source);
    const foreign = entry?.facts.foreign;
    if (!entry || !yaml || !foreign) return [];
    return languages.flatMap((language) =>
      (foreign[language] ?? []).flatMap((word, index) => {
        const others = library.site.languages.filter((other) => other !== language);
        const texts = others.flatMap((other) => [
          ...library.reading(entry, other).map(({ text }) => text),
          ...(source.docs[other]?.tree ? [textOf(source.docs[other].tree)] : []),
        ]);
        const found = texts.some((text) => text.includes(word));
        return found ? [] : [atPath('foreign-word', yaml, ['foreign', language, index], { found: word }, 'warning')];
      }),
    );
  });
};
