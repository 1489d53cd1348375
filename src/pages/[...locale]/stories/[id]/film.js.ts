import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import type { Rendered } from '../../../../components/scope.ts';
import { beatLines } from '../../../../components/stories/film/beat-lines.ts';
import { filmOf, filmScript } from '../../../../components/stories/film/film-script.ts';
import { type StoryProps, storyPaths } from '../../../../components/stories/texts/story-paths.ts';
import { content } from '../../../../content.ts';

/** A film per drawn story and language. */
export const getStaticPaths = async () => storyPaths((await content()).library);

/** A story's film, asked for when somebody plays it. */
export const GET: APIRoute = async ({ props }) => {
  const { entry, language } = props as StoryProps;
  const { library, rendered } = await content();
  const film = filmOf(library, entry, language, rendered<Rendered>(entry, language));
  return new Response(filmScript(import.meta.env.DEV ? { ...film, line: beatLines(source(entry.id)) } : film), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};

/** What the author writes just now; only `npm run dev` asks. */
const source = (id: string): string => readFileSync(join(process.env['LOTSE_CONTENT'] || 'content', 'stories', id, 'story.yaml'), 'utf8');
