import { cardFile } from '../../model/card-file.ts';
import { ownScript } from '../base/own-script.ts';

/** What a glossary says of a term in a language: name, one sentence, what it is not, the language its words are in. */
export type Card = [title: string, summary: string, not: string, language: string];

const cards = new Map<string, Card>();
const loading = new Map<string, Promise<void>>();

/**
 * The glossary's own card of a term. Its file is a script of its own, which works in frames where nothing may be fetched.
 * @param root address of the site, with a slash at the end
 * @param files number of card files
 * @returns undefined when the file does not come or no longer has the term
 */
export async function termCard(root: string, language: string, files: number, id: string): Promise<Card | undefined> {
  const name = `${language}-${cardFile(id, files)}`;
  const before = [...loading.values()].at(-1);
  // One after the other: all files call the same function, and only the order says which language is speaking.
  if (!loading.has(name))
    loading.set(
      name,
      Promise.resolve(before).then(() => load(`${root}cards/${name}.js`, language)),
    );
  await loading.get(name);
  return cards.get(`${language}/${id}`);
}

function load(src: string, language: string): Promise<void> {
  const before = (window as { lotseCards?: unknown }).lotseCards;
  Object.assign(window, {
    lotseCards: (more: Record<string, Card>) => {
      for (const [id, card] of Object.entries(more)) cards.set(`${language}/${id}`, card);
    },
  });
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = ownScript(src);
    script.onload = script.onerror = () => {
      Object.assign(window, { lotseCards: before });
      resolve();
    };
    document.head.append(script);
  });
}
