import type { APIRoute } from 'astro';
import type { Rendered } from '../../../../components/scope.ts';
import { captionedStory } from '../../../../components/stories/texts/captioned.ts';
import { chaptersVtt } from '../../../../components/stories/texts/captions.ts';
import { type StoryProps, storyPaths } from '../../../../components/stories/texts/story-paths.ts';
import { content } from '../../../../content.ts';

/** Chapters per story and language. */
export const getStaticPaths = async () => storyPaths((await content()).library);

/** Chapters of a story's film, timed as the film is. */
export const GET: APIRoute = async ({ props }) => {
  const { entry, language } = props as StoryProps;
  const { library, rendered } = await content();
  return new Response(chaptersVtt(captionedStory(library, entry, language, rendered<Rendered>(entry, language))), {
    headers: { 'content-type': 'text/vtt; charset=utf-8' },
  });
};
