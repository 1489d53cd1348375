import type { Entry } from '../../model/library.ts';
import type { Scope } from '../scope.ts';

/** The place of a metric's calculator; metrics without a formula have none. */
export function Calculator({ entry }: { scope: Scope; entry: Entry<'metrics'> }) {
  const { formula } = entry.facts;
  return formula ? <lotse-metric data-script="metric" data-metric={entry.id} data-formula={formula} /> : null;
}
