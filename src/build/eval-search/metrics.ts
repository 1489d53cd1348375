/** How well a list of queries was answered; shares from 0 to 1. */
export interface Metrics {
  'success@1': number;
  'success@3': number;
  /** Mean reciprocal rank: 1 for the first place, 1/2 for the second … 0 beyond the tenth (TREC-8 question answering). */
  mrr: number;
  /** Share with nothing wanted among the first ten. */
  nohit: number;
}

/** Results looked at. */
export const depth = 10;

/**
 * Place of the first wanted entry, from 1; 0 if none of the first ten is one.
 * @param keys `kind/id` or `kind/id#part` of the results, best first; a part counts as its entry
 */
export const rankOf = (keys: readonly string[], want: readonly string[]): number =>
  keys.slice(0, depth).findIndex((key) => want.includes(key.replace(/#.*/, ''))) + 1;

/** @param ranks one a query, as `rankOf` gives them; at least one */
export function metricsOf(ranks: readonly number[]): Metrics {
  const share = (sum: number) => Math.round((sum / ranks.length) * 1e4) / 1e4;
  const among = (most: number) => share(ranks.filter((rank) => rank > 0 && rank <= most).length);
  return {
    'success@1': among(1),
    'success@3': among(3),
    mrr: share(ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0)),
    nohit: share(ranks.filter((rank) => rank === 0).length),
  };
}

/** Metrics of all, and of each class in the order in which classes come, where queries have one. */
export function metricsByClass(
  asked: readonly { class?: string | undefined; rank: number }[],
): Metrics & { classes?: Record<string, Metrics> } {
  const classes = new Map<string, number[]>();
  for (const { class: name, rank } of asked) if (name !== undefined) classes.set(name, [...(classes.get(name) ?? []), rank]);
  return {
    ...metricsOf(asked.map(({ rank }) => rank)),
    ...(classes.size > 0 ? { classes: Object.fromEntries([...classes].map(([name, ranks]) => [name, metricsOf(ranks)])) } : {}),
  };
}
