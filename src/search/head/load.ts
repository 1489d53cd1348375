import { ownScript } from '../../components/base/own-script.ts';
import { type Head, openHead } from './open.ts';
import { type PackedHead, type PackedShard, type PackedTexts, unpackHead, unpackShard, unpackTexts } from './unpack.ts';
import { wantedBlocks, wantedShards } from './wanted.ts';
import { squeezed } from './words.ts';

/** What came by script, by file name. */
const came = new Map<string, unknown>();
const asked = new Map<string, Promise<void>>();
const heads = new Map<string, Head>();
/** Whoever wants to be told that more has come; once. */
const listeners = new Set<() => void>();

Object.assign(window, { lotseHead: (name: string, data: unknown) => came.set(name, data) });

/** How long an answer waits for a shard: not so long that typing feels slow, so that answers seldom change under the reader. */
const patience = 400;
/** How many of the shown rows get their summaries first, and at all. */
const mostSummaries = [6, 24];

/**
 * The head index of a language, as much of it as has come: names first, then what entries say. Of a large site, titles and what the
 * query needs.
 * @param root address of the site's root, with a slash at the end
 * @param more told when more has come, once
 * @throws when not even the names can be loaded
 */
export async function loadHead(root: string, language: string, more: () => void, query = ''): Promise<Head> {
  await file(root, language);
  const packed = came.get(language) as PackedHead | undefined;
  if (!packed) throw new Error(`head/${language}.js`);
  const head = heads.get(language) ?? opened(root, language, packed);
  listeners.add(more);
  const coming = wantedShards(head, query).flatMap((at) =>
    added(root, `${language}-w${at}`, head, (data) => head.addShard(unpackShard(data as PackedShard, head.data))),
  );
  // The texts of a small site bring what the other language calls things: whoever types such a word waits for them.
  if (!head.data.shards && query && head.keysBeginning(squeezed(query)).length === 0) coming.push(...texts(root, language, head));
  if (coming.length > 0) await Promise.race([Promise.all(coming), new Promise((resolve) => setTimeout(resolve, patience))]);
  return head;
}

const texts = (root: string, language: string, head: Head) =>
  added(root, `${language}-texts`, head, (data) => head.addTexts(unpackTexts(data as PackedTexts, head.data)));

/** Opens names; the texts of a small site follow by themselves. */
function opened(root: string, language: string, packed: PackedHead): Head {
  const head = openHead(unpackHead(packed));
  heads.set(language, head);
  if (!head.data.shards) texts(root, language, head);
  head.onShown = (rows) => {
    for (const most of mostSummaries) {
      const coming = wantedBlocks(head, rows.slice(0, most)).flatMap((at) =>
        added(root, `${language}-s${at}`, head, (data) =>
          head.addSummaries(at * (head.data.shards?.block ?? 0), (data as { texts: string[] }).texts),
        ),
      );
      if (coming.length > 0) return;
    }
  };
  return head;
}

/**
 * Loads a file and adds what it holds, once.
 * @returns nothing to wait for where that is done, or cannot be
 */
function added(root: string, name: string, head: Head, add: (data: unknown) => void): Promise<void>[] {
  if (done.has(name)) return [];
  const before = adding.get(name);
  if (before) return [before];
  const coming = file(root, name)
    .then(
      () => add(came.get(name)),
      // What cannot be loaded is not there: the rest answers.
      () => {},
    )
    .then(() => {
      came.delete(name);
      done.add(name);
      adding.delete(name);
      head.pending = adding.size > 0;
      const all = [...listeners];
      listeners.clear();
      for (const tell of all) tell();
    });
  adding.set(name, coming);
  head.pending = true;
  return [coming];
}
const adding = new Map<string, Promise<void>>();
const done = new Set<string>();

function file(root: string, name: string): Promise<void> {
  const before = asked.get(name);
  if (before) return before;
  const coming = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = ownScript(new URL(`head/${name}.js`, root).href);
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
