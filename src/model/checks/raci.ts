import { nearest } from '../nearest.ts';
import { accountable } from '../tools/raci.ts';
import { atPath, type Check, factsSource } from './context.ts';

/** A matrix of who does what: one department answers for each piece of work, and departments and phases are those of `site.yaml`. */
export const raci: Check = (context) => {
  const { library } = context;
  const owners = Object.keys(library.site.owners);
  const way = library.site.customerWay.map((phase) => phase.id);
  return context.content.entries.flatMap((source) => {
    const guide = source.kind === 'guides' ? context.library.get('guides', source.id) : undefined;
    const yaml = factsSource(context, source);
    if (!guide || !yaml) return [];
    const among = (path: (string | number)[], id: string, known: string[], from: string) =>
      known.includes(id) ? [] : [atPath('dangling-id', yaml, path, { found: `site.yaml ${from}: ${id}`, right: nearest(id, known) ?? '' })];
    return (guide.facts.raci ?? []).flatMap((row, index) => {
      const answers = accountable(row);
      return [
        ...among(['raci', index, 'phase'], row.phase, way, 'customerWay'),
        ...Object.keys(row.who).flatMap((owner) => among(['raci', index, 'who', owner], owner, owners, 'owners')),
        ...(answers.length === 1 ? [] : [atPath('raci', yaml, ['raci', index, 'who'], { found: answers.join(', ') })]),
      ];
    });
  });
};
