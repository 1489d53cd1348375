import type { HeadData, HeadTexts } from './data.ts';
import { type Head, openHead } from './open.ts';

/** What came by script, by file name. */
const came = new Map<string, HeadData | HeadTexts>();
const heads = new Map<string, Head>();
const asked = new Map<string, Promise<void>>();

Object.assign(window, {
  lotseHead: (data: HeadData | HeadTexts) => came.set('rows' in data ? data.language : `${data.language}-texts`, data),
});

/**
 * The head index of a language, as much of it as has come: first names, then what entries say.
 * @param root address of the site's root, with a slash at the end
 * @param more told when more has come
 * @throws when not even the names can be loaded
 */
export async function loadHead(root: string, language: string, more: () => void): Promise<Head> {
  await file(root, language);
  const data = came.get(language) as HeadData | undefined;
  if (!data) throw new Error(`head/${language}.js`);
  const texts = `${language}-texts`;
  if (!heads.has(language)) {
    heads.set(language, openHead(data, came.get(texts) as HeadTexts | undefined));
    void file(root, texts).then(
      () => {
        heads.set(language, openHead(data, came.get(texts) as HeadTexts | undefined));
        more();
      },
      () => {},
    );
  }
  return heads.get(language) as Head;
}

function file(root: string, name: string): Promise<void> {
  const before = asked.get(name);
  if (before) return before;
  const coming = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(`head/${name}.js`, root).href;
    script.onload = () => resolve();
    script.onerror = () => {
      asked.delete(name);
      reject(new Error(script.src));
    };
    document.head.append(script);
  });
  asked.set(name, coming);
  return coming;
}
