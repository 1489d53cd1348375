import type { Kind } from '../../model/kind-names.ts';
import { kindMarks } from '../figures/marks.tsx';

/** The drawn sign of a kind, beside its name; decoration only. */
export function KindMark({ kind }: { kind: Kind }) {
  const Drawing = kindMarks[kind];
  return Drawing ? <Drawing class="kind-mark" /> : null;
}
