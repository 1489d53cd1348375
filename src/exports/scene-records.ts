import type { Entry, Library } from '../model/library.ts';
import { plain } from '../model/plain-text.ts';
import { pick } from '../model/reading.ts';
import type { SearchRecord } from './search-records.ts';

/**
 * A record for each scene of a story, leading to it: its place and time as title, what the picture shows as summary, all words as text.
 * @param story the story's own record
 * @param texts stored HTML of its texts by their paths
 */
export function sceneRecords(
  library: Library,
  entry: Entry<'stories'>,
  story: SearchRecord,
  texts: Record<string, string>,
): SearchRecord[] {
  return entry.facts.scenes.map((scene) => {
    const text = (value: typeof scene.caption) => pick(value, story.language, library.leading).text;
    const words = Object.entries(texts).flatMap(([path, html]) => (path.startsWith(`scenes.${scene.id}.beats.`) ? [plain(html)] : []));
    return {
      kind: story.kind,
      id: story.id,
      part: { anchor: scene.id, of: story.title },
      language: story.language,
      url: `${story.url}#${scene.id}`,
      title: text(scene.caption),
      summary: text(scene.describe),
      labels: [],
      text: words.join(' '),
    };
  });
}
