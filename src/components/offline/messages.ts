/** What a page and its worker say to each other: a page is there (its worker keeps the glossary of its language), take over now, the page in hand is a kept copy. */
export type OfflineMessage =
  | { source: 'lotse'; v: 1; type: 'take-over' }
  | { source: 'lotse'; v: 1; type: 'here' }
  | { source: 'lotse'; v: 1; type: 'kept'; kept: boolean };

/** @returns the message's type; undefined for what is not one of ours */
export function typeOf(data: unknown): OfflineMessage['type'] | undefined {
  const { source, v, type } = (data ?? {}) as Record<string, unknown>;
  return source === 'lotse' && v === 1 && (type === 'take-over' || type === 'here' || type === 'kept') ? type : undefined;
}
