/**
 * Facts as YAML that any reader takes: keys of the first level on lines of their own, lists item by item, everything below in JSON,
 * which YAML 1.2 contains. Whatever somebody typed stays a text.
 */
export const yamlOf = (facts: Record<string, unknown>): string =>
  Object.entries(facts)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) =>
      Array.isArray(value) ? `${key}:\n${value.map((one) => `  - ${flow(one)}\n`).join('')}` : `${key}: ${flow(value)}\n`,
    )
    .join('');

/** JSON with the two line ends that YAML would take for its own spelled out. */
const flow = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u0085\u2028\u2029\ufeff\u007f-\u009f]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
