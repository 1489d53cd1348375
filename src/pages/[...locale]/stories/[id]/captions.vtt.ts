import type { APIRoute } from 'astro';
import type { Rendered } from '../../../../components/scope.ts';
import { captionedStory } from '../../../../components/stories/texts/captioned.ts';
import { captionsVtt } from '../../../../components/stories/texts/captions.ts';
import { type StoryProps, storyPaths } from '../../../../components/stories/texts/story-paths.ts';
import { content } from '../../../../content.ts';

/** Captions per story and language. */
export const getStaticPaths = async () => storyPaths((await content()).library);

/** Captions of a story's film, timed as the film is. */
export const GET: APIRoute = async ({ props }) => {
  const { entry, language } = props as StoryProps;
  const { library, rendered } = await content();
  return new Response(captionsVtt(captionedStory(library, entry, language, rendered<Rendered>(entry, language))), {
    headers: { 'content-type': 'text/vtt; charset=utf-8' },
  });
};
