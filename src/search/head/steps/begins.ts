import { byStatus, type Hit, hitOf } from '../answer.ts';
import type { Head } from '../open.ts';
import { squeezed } from '../words.ts';

/** What people search for is no name: it is completed only where hardly anything is missing. */
const mostOfSearched = 4;

/** Names that begin like this: somebody is still typing. The shortest rest first. */
export function begun(head: Head, text: string): Hit[] {
  const start = squeezed(text);
  if (start.length < 2) return [];
  return head
    .keysBeginning(start)
    .flatMap((key) =>
      (head.byKey.get(key) ?? [])
        .filter(({ status }) => status !== 'searched' || key.length - start.length <= mostOfSearched)
        .map((name) => hitOf(head, name, 'begins', byStatus[name.status] * 2 - Math.min(150, (key.length - start.length) * 4))),
    );
}
