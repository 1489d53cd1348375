import type { StoryFacts } from '../kinds/story.ts';
import type { SourceData } from '../source.ts';
import type { CheckContext } from './context.ts';

/** The drawn stories of a library that could be read, with the place of their facts. */
export function* storiesOf({ content, library }: CheckContext): Generator<{ id: string; facts: StoryFacts; yaml: SourceData }> {
  for (const source of content.entries) {
    const story = source.kind === 'stories' ? library.get('stories', source.id) : undefined;
    if (story && source.flow) yield { id: story.id, facts: story.facts, yaml: source.flow };
  }
}
