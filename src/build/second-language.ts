import { splitFront } from '../markdown/parse.ts';
import { type Kind, kinds } from '../model/kinds.ts';
import { yamlOf } from '../model/tools/entry-file/yaml.ts';
import { readYaml } from './yaml-source.ts';

/**
 * A text as the second language of an entry: facts stand in the leading language's file alone, so only words stay.
 * @param text front matter and body; one that cannot be read is left to the check as it is
 * @returns what was left out, by its names
 */
export function wordsAlone(kind: Kind, text: string): { text: string; left: string[] } {
  const { front, body } = splitFront(text);
  const data = front === undefined ? undefined : readYaml(front, '').source?.data;
  const words = kinds[kind].words;
  if (!words || typeof data !== 'object' || data === null || Array.isArray(data)) return { text, left: [] };
  const known = (name: string) => Object.hasOwn(words.shape, name) || !Object.hasOwn(kinds[kind].facts.shape, name);
  const entries = Object.entries(data);
  const left = entries.map(([name]) => name).filter((name) => !known(name));
  if (left.length === 0) return { text, left };
  const own = yamlOf(Object.fromEntries(entries.filter(([name]) => known(name))));
  return { text: `---\n${own}---\n${body.replace(/^(?:\r?\n)*/, '').replace(/^(?=.)/s, '\n')}`, left };
}
