/** Elements that share a script; any other `<lotse-x>` has one of its own name, names it itself (`data-script`), or has none. */
const shared: Record<string, string> = {
  lesson: 'learn',
  question: 'learn',
  path: 'learn',
  note: 'learn',
  checklist: 'learn',
  try: 'learn',
};

/**
 * Scripts and sheets that the starter would append on some pages.
 * @param pages their HTML
 * @param starter the built starter, which knows the names of all
 * @returns paths in the site
 */
export function scriptsFor(pages: readonly string[], starter: string): string[] {
  // Name, hash of the script, hash of its sheet, as `browser-scripts.ts` hands them to the starter.
  const known = new Map(
    [...starter.matchAll(/\b([a-z-]+)"?:\["([0-9a-f]{8})"(?:,"([0-9a-f]{8})")?\]/g)].map(([, name = '', script, sheet]) => [
      name,
      [`_lotse/${name}.${script}.js`, ...(sheet ? [`_lotse/${name}-style.${sheet}.css`] : [])],
    ]),
  );
  const wanted = new Set<string>();
  const named = new Set<string>();
  for (const html of pages) {
    for (const [, name = ''] of html.matchAll(/<lotse-([a-z]+)/g)) wanted.add(shared[name] ?? name);
    if (/<a[^>]*\sclass="term"/.test(html)) wanted.add('card');
    for (const [, file = ''] of html.matchAll(/\sdata-script="([^"]+)"/g)) named.add(`_lotse/${file}.js`);
  }
  const appended = [...wanted].flatMap((name) => known.get(name) ?? []);
  return [...appended, ...named];
}
