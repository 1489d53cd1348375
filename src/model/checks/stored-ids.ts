import { positionsOf } from '../path-positions.ts';
import { atPath, type Check } from './context.ts';

/** `ids.yaml` fixes the positions of stored progress: it must name every question of the path, and none twice. Old ids may stay. */
export const storedIds: Check = ({ content, library }) =>
  content.entries.flatMap((source) => {
    const path = library.get('paths', source.id);
    if (source.kind !== 'paths' || !path || !source.flow) return [];
    const yaml = source.ids ?? source.flow;
    const given = source.ids ? source.ids.data : [];
    if (given === undefined) return [];
    const positions = Array.isArray(given) ? given.map(String) : [];
    const missing = positionsOf(library, path).filter((name) => !positions.includes(name));
    const twice = positions.flatMap((id, index) => (positions.indexOf(id) < index ? [index] : []));
    return [
      ...missing.map((id) => atPath('stored-ids', yaml, [], { found: '', right: `- ${id}` })),
      ...twice.map((index) => atPath('stored-ids', yaml, [index], { found: positions[index] ?? '', right: '' })),
    ];
  });
