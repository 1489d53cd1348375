import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sheets = 'src/styles';
/** Names these sheets speak of are on any page and ask for no other. */
const common = ['base', 'chrome', 'entry', 'prose', 'parts'];

/** Elements, classes and types of fields a page has: what its sheets can speak of. */
export function namesOf(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, element = '', attributes = ''] of html.matchAll(/<([a-z][a-z0-9-]*)((?:\s(?:"[^"]*"|[^">])*)?)>/g)) {
    names.add(element);
    for (const [, name = '', value = ''] of attributes.matchAll(/([a-z-]+)="([^"]*)"/g))
      if (name === 'class') for (const one of value.split(/\s+/)) names.add(`.${one}`);
      else if (name === 'type') names.add(`[type=${value}]`);
  }
  return names;
}

/**
 * Whether some rule of a sheet can apply: the page has all its selector asks for, and not only what common sheets speak of.
 * What a script puts onto a page later is not seen: a sheet for that alone comes with the script (`browser-scripts.ts`).
 */
export function applies(sheet: string, page: ReadonlySet<string>): boolean {
  return asked(sheet).some((all) => all.every((name) => page.has(name)));
}

const known = new Map<string, string[][]>();
function asked(sheet: string): string[][] {
  let made = known.get(sheet);
  if (!made) {
    const usual = new Set(
      common
        .filter((other) => other !== sheet)
        .flatMap(selectorsOf)
        .flat(),
    );
    made = selectorsOf(sheet).filter((all) => all.some((name) => !usual.has(name)));
    known.set(sheet, made);
  }
  return made;
}

const selectorsOf = (sheet: string): string[][] => selectorsIn(sourceOf(sheet));

/** What each selector of a sheet asks for: elements, classes, `[type=…]`. States and what stands in `:not()` are left out. */
export function selectorsIn(css: string): string[][] {
  return [...css.matchAll(/([^{};]+)\{/g)]
    .map(([, selectors = '']) => selectors.trim())
    .filter((selectors) => !selectors.startsWith('@'))
    .flatMap(listed)
    .flatMap(alternatives)
    .map((selector) => {
      const types = [...selector.matchAll(/\[type=['"]?([\w-]+)['"]?\]/g)].map(([, type]) => `[type=${type}]`);
      const plain = selector
        .replace(/\[[^\]]*\]/g, '')
        .replace(/:has\(([^()]*)\)/g, ' $1')
        .replace(/::?[\w-]+(?:\([^()]*\))?/g, '');
      return [...types, ...(plain.match(/\.?-?[a-z_][\w-]*/gi) ?? [])];
    });
}

/** The selectors of a list: commas in brackets, however deep, part nothing. */
function listed(selectors: string): string[] {
  const found = [''];
  let depth = 0;
  for (const sign of selectors) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign === ',' && depth === 0) found.push('');
    else found[found.length - 1] += sign;
  }
  return found;
}

/** `:is(a, b) c` as `a c` and `b c`. */
function alternatives(selector: string): string[] {
  const open = selector.replace(/:not\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '');
  const found = /:(?:is|where)\(([^()]*)\)/.exec(open);
  if (!found) return [open];
  return (found[1] ?? '').split(',').flatMap((one) => alternatives(open.replace(found[0], one.trim())));
}

const sources = new Map<string, string>();
/** A sheet as written, without its comments. */
export function sourceOf(sheet: string): string {
  const source = sources.get(sheet) ?? readFileSync(join(sheets, `${sheet}.css`), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  sources.set(sheet, source);
  return source;
}
