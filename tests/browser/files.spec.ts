import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/build/content-fs.ts';
import { notFoundScript } from '../../src/layouts/not-found.ts';
import { themeScript } from '../../src/layouts/theme-script.ts';
import { checkContent } from '../../src/model/check-content.ts';
import { languageOf, type Page, readHtml, within } from './html.ts';
import { allPages, type Company, first, html, second } from './pages.ts';
import { expect, test } from './sites.ts';

/** Attributes that hold an address. */
const addresses = ['href', 'src', 'action', 'poster', 'data-path', 'data-root'];
/** Attributes that name other elements of the page. */
const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'headers', 'list'];
/** What may not stand in a paragraph: a browser would close it early. */
const blocks = new Set(
  'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);
const interactive = new Set(['a', 'button', 'input', 'select', 'textarea', 'label', 'summary']);

for (const site of [first, second]) {
  test(`every link and fragment on every page of the ${site.key} site leads somewhere, and all of them are relative`, () => {
    const pages = readAll(site);
    const ids = new Map([...pages].map(([path, page]) => [path, new Set(page.elements.flatMap((node) => node.attributes['id'] ?? []))]));
    const lost = new Map<string, string[]>();
    for (const [path, page] of pages) {
      const report = (what: string) => lost.set(what, [...(lost.get(what) ?? []), path]);
      for (const node of page.elements) {
        for (const name of addresses) {
          const value = node.attributes[name];
          if (value === undefined || (path === '/404.html' && node.attributes['data-to'] !== undefined)) continue;
          if (value === '' || value.startsWith('lotse:') || value.startsWith('/')) report(`${name}="${value}" is not a relative address`);
          else if (!/^[a-z][a-z0-9+.-]*:/i.test(value)) {
            const url = new URL(value, `http://site${path}`);
            const [to, place] = [decodeURIComponent(url.pathname), decodeURIComponent(url.hash.slice(1))];
            if (!existsSync(join(site.folder, to.endsWith('/') ? `${to}index.html` : to))) report(`${to} does not exist`);
            else if (place && name === 'href' && !ids.get(to)?.has(place)) report(`${to} has no #${place}`);
          }
        }
      }
    }
    const problems = [...lost].map(([what, from]) => `${what}: ${from[0]}${from.length > 1 ? ` and ${from.length - 1} more` : ''}`);
    expect(problems).toEqual([]);
  });

  test(`no page of the ${site.key} site holds a style attribute, a handler or a script of its own but the one for colours`, () => {
    const problems: string[] = [];
    for (const [path, { elements }] of readAll(site)) {
      for (const node of elements) {
        for (const name of Object.keys(node.attributes))
          if (name === 'style' || name.startsWith('on')) problems.push(`${path}: ${node.name} ${name}`);
        if (node.name === 'style' && path !== '/404.html') problems.push(`${path}: <style>`);
        if (node.name === 'base') problems.push(`${path}: <base>`);
        if (node.name !== 'script') continue;
        if (node.attributes['type'] === 'application/ld+json') {
          // Data, not a script: browsers never run it. It must at least be data.
          if (!/^DefinedTerm(Set)?$/.test(JSON.parse(node.text)['@type'])) problems.push(`${path}: JSON-LD ${node.text.slice(0, 60)}`);
          continue;
        }
        const own = path === '/404.html' ? notFoundScript : themeScript;
        if (
          node.attributes['src'] === undefined
            ? node.text !== own
            : node.attributes['defer'] === undefined || node.attributes['type'] !== undefined
        )
          problems.push(`${path}: script ${JSON.stringify(node.attributes)} ${node.text.slice(0, 60)}`);
      }
    }
    expect(problems).toEqual([]);
  });

  test(`every page of the ${site.key} site is well made: ids once, labels that exist, headings in order, nothing nested that a browser would take apart, nothing left unfilled`, () => {
    const problems: string[] = [];
    for (const [path, page] of readAll(site)) problems.push(...new Set(malformed(page).map((problem) => `${path}: ${problem}`)));
    expect(problems).toEqual([]);
  });
}

test('wherever a text of the leading language stands in for a missing one, it says which language it is in', () => {
  const { library } = checkContent(readContent('tests/fixtures/second'));
  const [leading, other] = second.languages;
  const lonely = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (value && typeof value === 'object') {
      const sides = value as Record<string, unknown>;
      if (typeof sides[leading] === 'string' && sides[other] === undefined) lonely.add(normal(sides[leading]));
      else Object.values(value).forEach(collect);
    }
  };
  collect(library?.site);
  for (const entry of library?.entries ?? []) {
    collect(entry.facts);
    if (!entry.words[other]) strings(entry.words[leading]).forEach((text) => lonely.add(normal(text)));
  }
  expect(lonely.size).toBeGreaterThan(5);
  const problems: string[] = [];
  for (const [path, { runs }] of readAll(second)) {
    if (!path.startsWith(`/${other}/`)) continue;
    for (const { text, parent } of runs)
      if (lonely.has(normal(text)) && languageOf(parent) !== leading && !within(parent, (node) => node.name === 'title'))
        problems.push(`${path}: <${parent.name} class="${parent.attributes['class'] ?? ''}"> ${text.trim()}`);
  }
  expect(problems).toEqual([]);
});

test('the tests’ own reader sees what is broken', () => {
  expect(() => readHtml('<p><b>a</p></b>')).toThrow();
  expect(() => readHtml('<p>a')).toThrow();
  expect(() => readHtml('<p id="a" id="b"></p>')).toThrow();
  const page = readHtml(
    '<!doctype html><main lang="de"><h1>A</h1><h3 id="x">B {n}</h3><p id="x">a<div>b</div></p><label for="y">c &amp; d</label><br><svg><path d="M0"/></svg></main>',
  );
  expect(page.runs.map((run) => run.text)).toEqual(['A', 'B {n}', 'a', 'b', 'c & d']);
  expect(languageOf(page.elements.at(-1))).toBe('de');
  expect(malformed(page)).toEqual([
    'id twice: x',
    'no such id: label for="y"',
    'heading: h3 after h1 “B {n}”',
    '<div> in <p>',
    'left over: B {n}',
  ]);
});

/** What is wrong with one page's making. */
function malformed({ elements, runs }: Page): string[] {
  const problems: string[] = [];
  const ids = elements.flatMap((node) => node.attributes['id'] ?? []);
  problems.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`));
  for (const node of elements)
    for (const name of names)
      for (const id of (node.attributes[name] ?? '').split(' ').filter(Boolean))
        if (!ids.includes(id)) problems.push(`no such id: ${node.name} ${name}="${id}"`);
  let level = 0;
  for (const node of elements.filter(({ name }) => /^h[1-6]$/.test(name))) {
    const now = Number(node.name.slice(1));
    if (now > level + 1) problems.push(`heading: ${node.name} after h${level} “${node.text.trim()}”`);
    if (!node.text.trim()) problems.push(`heading without words: ${node.name}`);
    level = now;
  }
  for (const node of elements) {
    if (blocks.has(node.name) && within(node.parent, ({ name }) => name === 'p')) problems.push(`<${node.name}> in <p>`);
    for (const name of ['a', 'button', 'label', 'form'])
      if (node.name === name && within(node.parent, (outer) => outer.name === name)) problems.push(`<${name}> in <${name}>`);
    if (
      interactive.has(node.name) &&
      node.name !== 'input' &&
      within(node.parent, (outer) => outer.name === 'a' || outer.name === 'button')
    )
      problems.push(`<${node.name}> in a link or button`);
    if (node.name === 'img' && node.attributes['alt'] === undefined) problems.push(`img without alt: ${node.attributes['src']}`);
    if (
      (node.name === 'a' || node.name === 'button') &&
      !node.text.trim() &&
      !node.attributes['aria-label'] &&
      !node.attributes['aria-labelledby']
    )
      problems.push(`<${node.name}> without words`);
    if (node.name === 'li' && !['ol', 'ul', 'menu'].includes(node.parent?.name ?? '')) problems.push(`<li> in <${node.parent?.name}>`);
    if ((node.name === 'dt' || node.name === 'dd') && !['dl', 'div'].includes(node.parent?.name ?? ''))
      problems.push(`<${node.name}> in <${node.parent?.name}>`);
  }
  const quoted = ({ name }: { name: string }) => ['code', 'pre', 'script', 'style'].includes(name);
  for (const { text, parent } of runs)
    if (/\bundefined\b|\bNaN\b|\[object |\{[a-z]+\}|lotse:[a-z]+\//.test(text) && !within(parent, quoted))
      problems.push(`left over: ${text.trim().slice(0, 80)}`);
  return problems;
}

const read = new Map<string, Map<string, Page>>();

/** Every page of a site, read once. */
function readAll(site: Company): Map<string, Page> {
  const made = read.get(site.key) ?? new Map(allPages(site).map((path) => [path, readOne(site, path)]));
  read.set(site.key, made);
  return made;
}

function readOne(site: Company, path: string): Page {
  try {
    return readHtml(html(site, path));
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
const normal = (text: string): string => text.trim().replace(/\s+/g, ' ').replace(/[“”„]/g, '"').replace(/[‘’‚]/g, "'");
