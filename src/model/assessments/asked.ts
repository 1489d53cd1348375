/** What a self-assessment asks, as far as counting needs it. The page carries it; nothing else of the library is needed. */
export interface Asked {
  readonly id: string;
  /** How many answers a statement has. */
  readonly scale: number;
  readonly dimensions: readonly { readonly id: string; readonly items: readonly string[] }[];
  readonly levels: readonly string[];
}

/** An answer to a statement whoever answers knows nothing of: it counts as given, but not in any mean. */
export const cannotJudge = 0;

/** By statement: 1 (not at all) to the scale's end, or `cannotJudge`. Not answered yet: nothing. */
export type Answers = Readonly<Record<string, number>>;

/** Ids of all statements, in the order they are asked. */
export const itemsOf = (asked: Asked): string[] => asked.dimensions.flatMap(({ items }) => items);

/** Only what answers statements of this self-assessment on its scale; the rest of any value is left out. */
export function cleanAnswers(asked: Asked, value: unknown): Answers {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const known = itemsOf(asked).flatMap((id): [string, number][] => {
    const answer = Object.hasOwn(given, id) ? given[id] : undefined;
    return typeof answer === 'number' && Number.isInteger(answer) && answer >= 0 && answer <= asked.scale ? [[id, answer]] : [];
  });
  return Object.fromEntries(known);
}
