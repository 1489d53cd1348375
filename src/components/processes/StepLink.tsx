import { fill } from '../../i18n/words.ts';
import type { ProcessFacts } from '../../model/kinds/process.ts';
import type { Scope } from '../scope.ts';
import { numberOf } from './numbers.ts';

/** „Schritt 5“, leading to it on the same page. */
export function StepLink({ scope, facts, id }: { scope: Scope; facts: ProcessFacts; id: string }) {
  return <a href={`#${id}`}>{fill(scope.t.process.step, { n: numberOf(facts, id) })}</a>;
}
