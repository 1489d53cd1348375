import { following } from '../kinds/process.ts';
import { atPath, type Check } from './context.ts';

/** Every step must be reached from the first one, and step ids must not repeat. A way to a step that does not exist is another rule’s business. */
export const unreachableStep: Check = ({ content, library }) =>
  content.entries.flatMap((source) => {
    const process = source.kind === 'processes' ? library.get('processes', source.id) : undefined;
    const yaml = source.flow;
    if (!process || !yaml) return [];
    const { steps } = process.facts;
    const first = new Map(steps.map((step, at) => [step.id, at] as const).reverse());
    const reached = new Set<number>([0]);
    for (const at of reached) {
      for (const next of following(process.facts, at)) {
        const to = first.get(next.id);
        if (to === undefined) return [];
        reached.add(to);
      }
    }
    return steps.flatMap((step, at) =>
      reached.has(at) && first.get(step.id) === at ? [] : [atPath('unreachable-step', yaml, ['steps', at], { found: step.id })],
    );
  });
