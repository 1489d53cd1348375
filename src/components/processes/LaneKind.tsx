import type { ProcessFacts } from '../../model/kinds/process.ts';
import type { Scope } from '../scope.ts';

/** What kind of lane it is, in small print after its name; nothing where the name says so itself (a customer lane called „Kundin“). */
export function LaneKind({ scope, lane }: { scope: Scope; lane: ProcessFacts['lanes'][number] }) {
  const kind = scope.t.process.laneKinds[lane.kind];
  const start = (text: string) => text.slice(0, 4).toLowerCase();
  return start(scope.pick(lane.label)) === start(kind) ? null : <small> {kind}</small>;
}
