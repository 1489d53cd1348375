/** How much of a myth is true. */
export const verdicts = ['true', 'partly', 'false'] as const;
export type Verdict = (typeof verdicts)[number];
