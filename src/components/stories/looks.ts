import type { Look } from '../../model/figure.ts';
import type { StoryFacts } from '../../model/kinds/story.ts';
import type { Library } from '../../model/library.ts';

/** How everybody of a story looks, by their name in the cast: as the story says, else as their persona does. */
export function looksOf(library: Library, { cast }: StoryFacts): Record<string, Look> {
  const looks: Record<string, Look> = {};
  for (const [who, member] of Object.entries(cast)) {
    const look = member.look ?? (member.persona ? library.get('personas', member.persona)?.facts.look : undefined);
    if (look) looks[who] = look;
  }
  return looks;
}
