import { byStatus, type Hit, hitOf } from '../answer.ts';
import type { Head } from '../open.ts';
import { squeezed } from '../words.ts';

/** Names that begin like this: somebody is still typing. The shortest rest first. */
export function begun(head: Head, text: string): Hit[] {
  const start = squeezed(text);
  if (start.length < 2) return [];
  return head
    .keysBeginning(start)
    .flatMap((key) =>
      (head.byKey.get(key) ?? []).map((name) =>
        hitOf(head, name, 'begins', byStatus[name.status] * 2 - Math.min(150, (key.length - start.length) * 4)),
      ),
    );
}
