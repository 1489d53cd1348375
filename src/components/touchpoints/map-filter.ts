/** What the map can be narrowed by; also the names in the address. */
export const groups = ['medium', 'side', 'importance'] as const;
export type Group = (typeof groups)[number];

/** A touchpoint as the filter sees it. */
export type Traits = Record<Group, string>;

/** What a reader has chosen; several values of one group widen it, several groups narrow each other. */
export type Choice = Record<Group, ReadonlySet<string>>;

/** Whether a touchpoint is left. */
export const fits = (traits: Traits, choice: Choice): boolean =>
  groups.every((group) => choice[group].size === 0 || choice[group].has(traits[group]));

/** Whether anything is chosen. */
export const isNarrow = (choice: Choice): boolean => groups.some((group) => choice[group].size > 0);

/**
 * What an address asks for.
 * @param search `?medium=digital&importance=3`
 * @param known values there are; others are ignored, as a link may be older than the map
 */
export function readChoice(search: string, known: Choice): Choice {
  const asked = new URLSearchParams(search);
  const values = (group: Group) => new Set(asked.getAll(group).filter((value) => known[group].has(value)));
  return { medium: values('medium'), side: values('side'), importance: values('importance') };
}

/**
 * The address of a choice.
 * @param search the address so far; what is not of the filter stays
 * @returns with a leading `?`, or empty
 */
export function writeChoice(search: string, choice: Choice): string {
  const address = new URLSearchParams(search);
  for (const group of groups) {
    address.delete(group);
    for (const value of choice[group]) address.append(group, value);
  }
  return address.size > 0 ? `?${address}` : '';
}
