import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Links of sheets that only some pages need; `Head.astro` names them all. */
const partLink = /<link rel="stylesheet" href="([^"]*)" data-part="([a-z-]+)">/g;
const sheets = 'src/styles';

/**
 * Keeps of a page's optional style sheets those that speak of a class the page has, and sets them behind the common ones.
 * Classes that common sheets speak of, too, do not count.
 * @param html a finished page
 */
export function neededStyles(html: string): string {
  const links = [...html.matchAll(partLink)];
  if (links.length === 0) return html;
  const parts = links.map(([, , part = '']) => part);
  const used = new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap((match) => (match[1] ?? '').split(/\s+/)));
  const needed = links.filter(([, , part = '']) => ownClasses(part, parts).some((name) => used.has(name)));
  const tags = needed.map(([, href]) => `<link rel="stylesheet" href="${href}">`).join('');
  return html.replace(partLink, '').replace('</head>', `${tags}</head>`);
}

const own = new Map<string, string[]>();
function ownClasses(part: string, parts: readonly string[]): string[] {
  let made = own.get(part);
  if (!made) {
    const others = readdirSync(sheets).filter((name) => name.endsWith('.css') && !parts.includes(name.slice(0, -4)));
    const common = new Set(others.flatMap(classesOf));
    made = classesOf(`${part}.css`).filter((name) => !common.has(name));
    own.set(part, made);
  }
  return made;
}

/** Classes the selectors of a sheet begin with: without an element of that class none of its rules can apply. */
function classesOf(name: string): string[] {
  const css = readFileSync(join(sheets, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...css.matchAll(/([^{};]+)\{/g)].flatMap(([, selectors = '']) =>
    selectors.split(/,(?![^(]*\))/).flatMap((selector) => {
      const first = selector.split(/[\s>+~]+(?![^(]*\))/).find((part) => part.includes('.'));
      return [...(first ?? '').matchAll(/\.(-?[a-z_][\w-]*)/gi)].map((match) => match[1] ?? '');
    }),
  );
}
