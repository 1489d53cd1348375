/**
 * The names of kinds, lower before higher: a kind may name entries of its own or of a lower rank.
 * The name is folder, URL and API path at once. Apart from `kinds.ts`, so that browsers get names without schemas.
 */
export const kindNames = [
  'terms',
  'metrics',
  'touchpoints',
  'personas',
  'roles',
  'processes',
  'journeys',
  'voices',
  'practices',
  'stories',
  'lessons',
  'paths',
  'guides',
  'assessments',
  'pages',
] as const;
export type Kind = (typeof kindNames)[number];

/** Whether a folder name is a kind. */
export const isKind = (name: string): name is Kind => (kindNames as readonly string[]).includes(name);
