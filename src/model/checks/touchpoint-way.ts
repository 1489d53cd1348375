import type { Finding } from '../finding.ts';
import { atPath, type Check } from './context.ts';

/**
 * A touchpoint that a process uses is met in that process's phase, so its own `way` should name it, or the map of touchpoints shows
 * a gap where there is none. A process may run on into the phase after its own. Plans (to-be) are met nowhere yet. Once for each
 * process and touchpoint, at the first step.
 */
export const touchpointWay: Check = ({ content, library }) => {
  const phases = library.site.customerWay.map(({ id }) => id);
  return content.entries.flatMap((source) => {
    const process = source.kind === 'processes' ? library.get('processes', source.id) : undefined;
    const yaml = source.flow;
    if (!process || !yaml || process.facts.variant === 'to-be') return [];
    const at = phases.indexOf(process.facts.way);
    if (at < 0) return [];
    const met = phases.slice(at, at + 2);
    const seen = new Set<string>();
    return process.facts.steps.flatMap((step, index): Finding[] => {
      const touchpoint = step.touchpoint ? library.get('touchpoints', step.touchpoint) : undefined;
      if (!touchpoint || seen.has(touchpoint.id)) return [];
      seen.add(touchpoint.id);
      const { way } = touchpoint.facts;
      if (way.some((phase) => met.includes(phase))) return [];
      const params = { found: touchpoint.id, way: process.facts.way, named: way.join(', ') };
      return [atPath('touchpoint-way', yaml, ['steps', index, 'touchpoint'], params, 'warning')];
    });
  });
};
