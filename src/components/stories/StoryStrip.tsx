import type { Entry } from '../../model/library.ts';
import type { Scope } from '../scope.ts';
export function StoryStrip({ scope, entry, scene, prefix = '' }: { scope: Scope; entry: Entry<'stories'>; scene?: string | undefined; prefix?: string }) {
  return <ol class="strip">{entry.facts.scenes.filter((one) => !scene || one.id === scene).map((one) => <li key={one.id} id={prefix + one.id}>{scope.pick(one.caption)}</li>)}</ol>;
}
