import { isDeepStrictEqual } from 'node:util';
import { splitFront } from '../../markdown/parse.ts';
import { readYaml } from '../yaml-source.ts';
import type { FileChange } from './log.ts';

/** Facts about looking after an entry: when they change, nothing changes for its readers. */
const upkeep = ['changes', 'version', 'reviewed', 'reviewEvery'];

/** What a commit did to a file. */
export interface Meaning {
  /** Readers can notice it: not only upkeep, line breaks, order of keys, or another place of the file. */
  counts: boolean;
  /** It changed `changes`: somebody has described it already. */
  described: boolean;
}

/** Whether a file's text is read to judge a change; of pictures and tables only the bytes count. */
export const isText = (path: string): boolean => /\.(mdx|yaml)$/.test(path);

/**
 * Judges a change of a file.
 * @param texts contents by object name; where one is missing, the change counts
 */
export function meaningOf(file: FileChange, texts: ReadonlyMap<string, string>): Meaning {
  if (file.before === file.after) return { counts: false, described: false };
  const before = isText(file.path) ? parts(texts.get(file.before), file.path) : undefined;
  const after = isText(file.path) ? parts(texts.get(file.after), file.path) : undefined;
  const described = !isDeepStrictEqual(before?.changes, after?.changes);
  if (!before || !after) return { counts: true, described };
  return { counts: before.body !== after.body || !isDeepStrictEqual(before.rest, after.rest), described };
}

interface Parts {
  /** Text with its line breaks and blanks as one. */
  body: string;
  changes: unknown;
  /** Everything else of the facts and words. */
  rest: unknown;
}

/** A file taken apart; nothing where its YAML cannot be read. */
function parts(text: string | undefined, path: string): Parts | undefined {
  if (text === undefined) return;
  const { front, body } = path.endsWith('.mdx') ? splitFront(text) : { front: text, body: '' };
  const { source, findings } = readYaml(front ?? '', path);
  if (findings.length > 0) return;
  const { data } = source;
  const facts = data && typeof data === 'object' && !Array.isArray(data) ? Object.entries(data) : undefined;
  return {
    body: body.replace(/\s+/g, ' ').trim(),
    changes: facts?.find(([key]) => key === 'changes')?.[1],
    rest: facts ? Object.fromEntries(facts.filter(([key]) => !upkeep.includes(key))) : data,
  };
}
