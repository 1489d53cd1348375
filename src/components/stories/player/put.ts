/** Puts values into a sentence the page has brought along: `{name}` becomes its value. */
export const put = (sentence: string | undefined, values: Readonly<Record<string, string | number>>): string =>
  (sentence ?? '').replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));
