import type { Finding } from '../finding.ts';
import { atPath, type Check } from './context.ts';

/**
 * Dimensions, statements and levels of a self-assessment have an id each, no two alike: answers that were handed in hang on them.
 * A dimension without statements could not be judged, and a next step that names nothing leads nowhere.
 */
export const assessmentParts: Check = ({ content, library }) =>
  content.entries.flatMap((source): Finding[] => {
    const entry = source.kind === 'assessments' ? library.get('assessments', source.id) : undefined;
    const yaml = source.flow;
    if (!entry || !yaml) return [];
    const { facts } = entry;
    const twice = (['dimensions', 'items', 'levels'] as const).flatMap((key) =>
      facts[key].flatMap(({ id }, index) =>
        facts[key].findIndex((other) => other.id === id) < index ? [atPath('duplicate-id', yaml, [key, index, 'id'], { found: id })] : [],
      ),
    );
    const empty = facts.dimensions.flatMap(({ id }, index) =>
      facts.items.some((item) => item.dimension === id)
        ? []
        : [atPath('missing-field', yaml, ['dimensions', index], { key: `items, dimension: ${id}`, right: '{ id, dimension, statement }' })],
    );
    const nowhere = facts.dimensions.flatMap(({ next }, dimension) =>
      next.flatMap((step, at) =>
        step.practice || step.lesson || step.path || step.guide
          ? []
          : [
              atPath('missing-field', yaml, ['dimensions', dimension, 'next', at], {
                key: `dimensions.${dimension}.next.${at}`,
                right: 'practice, lesson, path, guide',
              }),
            ],
      ),
    );
    return [...twice, ...empty, ...nowhere];
  });
