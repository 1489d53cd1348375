import type { Entry, Library } from '../library.ts';
import { atPath, type Check, factsSource } from './context.ts';

/** A path that is required by what it requires can never be begun. Said at each path of the circle. */
export const pathCircle: Check = ({ content, library }) =>
  content.entries.flatMap((source) => {
    const path = source.kind === 'paths' ? library.get('paths', source.id) : undefined;
    if (!path || !source.flow) return [];
    const { flow } = source;
    return path.facts.requires.flatMap((id, index) => {
      const way = wayBack(library, id, path.id);
      return way ? [atPath('path-circle', flow, ['requires', index], { found: [path.id, ...way].join(' → ') })] : [];
    });
  });

/** The shortest chain of requirements from one path to another, both included. */
function wayBack(library: Library, from: string, to: string): string[] | undefined {
  const requires = (id: string): readonly string[] => library.get('paths', id)?.facts.requires ?? [];
  const seen = new Set([from]);
  let ways = [[from]];
  while (ways.length > 0) {
    const there = ways.find((way) => way.at(-1) === to);
    if (there) return there;
    ways = ways.flatMap((way) =>
      requires(way.at(-1) ?? '').flatMap((id) => {
        if (seen.has(id)) return [];
        seen.add(id);
        return [[...way, id]];
      }),
    );
  }
  return undefined;
}

/** A lesson no path has is found by search alone, and nobody gets credit for it. Drafts may wait. */
export const loneLesson: Check = (context) => {
  const { content, library } = context;
  // A path that cannot be read has its own finding; which lessons it teaches nobody knows.
  if (content.entries.some((source) => source.kind === 'paths' && !library.get('paths', source.id))) return [];
  const taught = new Set(library.of('paths').flatMap((path: Entry<'paths'>) => path.facts.lessons));
  return content.entries.flatMap((source) => {
    const lesson = source.kind === 'lessons' ? library.get('lessons', source.id) : undefined;
    const yaml = lesson && factsSource(context, source);
    if (!lesson || !yaml || taught.has(lesson.id) || ['draft', 'deprecated'].includes(lesson.facts.status)) return [];
    return [atPath('lone-lesson', yaml, [], { found: lesson.id }, 'warning')];
  });
};
