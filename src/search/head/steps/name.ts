import { byStatus, type Hit, hitOf } from '../answer.ts';
import type { Head } from '../open.ts';
import { squeezed, squeezedRoots } from '../words.ts';

/** Names written like this, give or take blanks, hyphens, umlauts and endings. */
export function named(head: Head, text: string): Hit[] {
  const key = squeezed(text);
  // Most ids say in English what the entry is, in other words than its title at times.
  const ids = head.withId(key);
  const exact = head.byKey.get(key) ?? [];
  const inflected = key.length > 3 ? head.withRoots(squeezedRoots(text)) : [];
  return [
    ...exact.map((name) => hitOf(head, name, 'name', 1000 + byStatus[name.status] + (name.text === text.trim() ? 0.5 : 0))),
    ...ids.map((row) => hitOf(head, { row, text: '', status: 'title', words: [] }, 'name', 80)),
    ...inflected.map((name) => hitOf(head, name, 'name', byStatus[name.status])),
  ];
}
