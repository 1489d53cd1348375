import type { Kind } from '../model/kind-names.ts';
import { pairName } from '../model/routes.ts';
import type { Hit, Reason } from './head/ask.ts';
import type { NameStatus } from './head/data.ts';
import type { Head } from './head/open.ts';

/** One answer of the search. */
export interface Result {
  /** `kind/id`, `kind/id#part` */
  key: string;
  kind: Kind;
  title: string;
  summary: string;
  href: string;
  /** Another name of the entry that the query hit, and how it stands to the entry. */
  alias?: { text: string; status: NameStatus };
  /** Who answers for the entry, where that was asked. */
  owner?: string;
  reason?: Reason;
  /** Passage of the full text with `<mark>`; only of full-text answers. */
  excerpt?: string;
}

/**
 * A hit of the head index as an answer.
 * @param root address of the site's root
 */
export function resultOf(head: Head, hit: Hit, root: string, who: boolean): Result {
  const { data, rows, texts } = head;
  const row = rows[hit.row];
  if (!row) throw new RangeError(`row ${hit.row}`);
  const [kind, id, title, , owner, anchor, of] = row;
  const at = data.kinds[kind] as Kind;
  const other = hit.other === undefined ? undefined : rows[hit.other];
  if (other)
    return {
      key: `${at}/${id}`,
      kind: at,
      title: `${title} / ${other[2]}`,
      summary: '',
      href: new URL(`${data.base}terms/compare/${pairName(id, other[1])}/`, root).href,
      reason: 'compare',
    };
  return {
    key: `${at}/${id}${anchor ? `#${anchor}` : ''}`,
    kind: at,
    title: of ? `${of}: ${title}` : title,
    summary: texts?.texts[hit.row]?.[0] ?? '',
    href: new URL(`${data.base}${at}/${id}/${anchor ? `#${anchor}` : ''}`, root).href,
    reason: hit.reason,
    ...(hit.name ? { alias: hit.name } : {}),
    ...(who && head.owners[owner] ? { owner: head.owners[owner] } : {}),
  };
}
