import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { kindNames } from '../src/model/kinds.ts';
import { type Import, importsOf, lineOf, walk } from './imports.ts';

/** The house of DESIGN section 2: an import may only point to a lower storey, or stay in its room. */
const storeys = [
  ['language'],
  ['model'],
  ['i18n'],
  ['markdown', 'diagram', 'content.ts'],
  ['components'],
  ['search', 'embed', 'exports', 'imports'],
  ['layouts'],
  ['pages'],
  ['build'],
  ['cli', 'content.config.ts'],
];
/** Style sheets lie beside the storeys. */
const styles = { room: 'styles', for: ['layouts', 'pages', 'styles'] };
/** Rooms that know no Node, no browser, no framework. */
const pure = ['language', 'model', 'i18n', 'diagram'];
/** Rooms that may ask Astro for its virtual modules. */
const astro = ['content.ts', 'content.config.ts', 'pages', 'layouts'];

const own = ({ target }: Import) => Boolean(target?.startsWith('.') || target?.startsWith('/'));
const roomOf = (file: string) => file.split('/')[0] ?? file;
const storeyOf = (room: string) => storeys.findIndex((storey) => storey.includes(room));
const targetOf = ({ file, target = '' }: Import) => {
  const path = target.replace(/[?#].*$/, '');
  return path.startsWith('/') ? relative('/src', path) : join(dirname(file), path).split(sep).join('/');
};
const place = (one: Import) => `${one.file}:${one.line} imports ${one.target ?? 'something unnamed'}`;

const source = join(import.meta.dirname, '..', 'src');
const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(source, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();
const texts = new Map(
  files.filter((file) => /\.(tsx?|mts|m?js|astro|mdx|css)$/.test(file)).map((file) => [file, readFileSync(join(source, file), 'utf8')]),
);
const imports = [...texts].flatMap(([file, text]) => importsOf(file, text));

describe('every import', () => {
  it('is found, however it is written', () => {
    const code = [
      "import a from './a.ts';",
      "import type { B } from './b.ts';",
      "import './c.css';",
      "export * from './d.ts';",
      "const e = await import('./e.ts');",
      "type F = import('./f.ts').F;",
      "import.meta.glob('./g/*.ts');",
      'import(h);',
      '// import i from "./i.ts"',
    ];
    expect(importsOf('x.ts', code.join('\n')).map(({ line, target }) => `${line} ${target}`)).toEqual([
      '1 ./a.ts',
      '2 ./b.ts',
      '3 ./c.css',
      '4 ./d.ts',
      '5 ./e.ts',
      '6 ./f.ts',
      '7 ./g/*.ts',
      '8 undefined',
    ]);
    expect(
      importsOf('x.tsx', "import a from './a.tsx';\nexport const B = () => <p>don't import('./no.ts') `</p>;\nimport('./c.ts');").map(
        (one) => one.target,
      ),
    ).toEqual(['./a.tsx', './c.ts']);
    expect(
      importsOf(
        'x.astro',
        "---\nimport A from './A.astro';\nreturn;\n---\n<A>{await import('./b.ts')}</A>\n<script>import './c.ts';</script>\n<style>@import './d.css';</style>",
      ).map(({ line, target }) => `${line} ${target}`),
    ).toEqual(['2 ./A.astro', '5 ./b.ts', '6 ./c.ts', '7 ./d.css']);
    expect(
      importsOf(
        'x.mdx',
        "---\nlayout: ./L.astro\n---\nimport { A } from './A.tsx'\nexport { b } from './b.ts'\n\nSay “import from './c.ts'”.\n",
      ).map((one) => one.target),
    ).toEqual(['./L.astro', './A.tsx', './b.ts']);
    expect(importsOf('x.css', '@import \'./a.css\';\n@import url("./b.css") layer(x);').map((one) => one.target)).toEqual([
      './a.css',
      './b.css',
    ]);
  });

  it('names its target in plain words, so that it can be judged, but for Pagefind, which only the built site has', () => {
    expect(imports.filter((one) => one.target === undefined).map((one) => one.file)).toEqual([
      'build/eval-search/ask-pagefind.ts',
      'search/full-text.ts',
    ]);
  });

  it('of the project’s own files stays inside src', () => {
    expect(imports.filter((one) => own(one) && targetOf(one).startsWith('..')).map(place)).toEqual([]);
  });

  it('of the project’s own files leads to a file', () => {
    expect(imports.filter((one) => own(one) && !one.target?.includes('*') && !existsSync(join(source, targetOf(one)))).map(place)).toEqual(
      [],
    );
  });
});

describe('the house', () => {
  it('has no room that the storeys do not know', () => {
    const known = [...storeys.flat(), styles.room, 'env.d.ts'];
    expect([...new Set(files.map(roomOf))].filter((room) => !known.includes(room))).toEqual([]);
  });

  it.each(storeys.flat())('lets %s import from lower storeys only', (room) => {
    const allowed = [room, ...storeys.slice(0, storeyOf(room)).flat(), ...(styles.for.includes(room) ? [styles.room] : [])];
    const wrong = imports.filter((one) => roomOf(one.file) === room && own(one) && !allowed.includes(roomOf(targetOf(one))));
    expect(wrong.map(place)).toEqual([]);
  });

  it('lets style sheets import style sheets only', () => {
    expect(
      imports.filter((one) => roomOf(one.file) === styles.room && own(one) && roomOf(targetOf(one)) !== styles.room).map(place),
    ).toEqual([]);
  });

  it('keeps .astro files in layouts and pages', () => {
    expect(files.filter((file) => file.endsWith('.astro') && !['layouts', 'pages'].includes(roomOf(file)))).toEqual([]);
  });

  it('asks Astro for its virtual modules in few rooms only', () => {
    expect(imports.filter((one) => one.target?.startsWith('astro:') && !astro.includes(roomOf(one.file))).map(place)).toEqual([]);
  });

  it('keeps JSX and pages out of what the command line imports, because Node cannot run them', () => {
    const reached = new Set(files.filter((file) => roomOf(file) === 'cli'));
    for (const file of reached) for (const one of imports) if (one.file === file && own(one)) reached.add(targetOf(one));
    expect([...reached].filter((file) => /\.(tsx|astro|mdx|css)$/.test(file))).toEqual([]);
  });
});

describe('the pure rooms', () => {
  it.each(pure)('let %s import nothing of Node, no file system, no framework', (room) => {
    const foreign = imports.filter((one) => roomOf(one.file) === room && !own(one));
    const harmless = /^(astro\/zod|mdast|hast|unist-util-visit|mdast-util-to-string|mdast-util-mdx-jsx)$/;
    expect(foreign.filter((one) => !harmless.test(one.target ?? '')).map(place)).toEqual([]);
  });

  it.each(pure)('let %s touch neither browser nor machine', (room) => {
    const globals =
      /^(document|window|navigator|localStorage|sessionStorage|location|history|fetch|HTMLElement|customElements|Buffer|__dirname|require)$/;
    const found: string[] = [];
    for (const [file, text] of texts) {
      if (roomOf(file) !== room || !/\.tsx?$/.test(file)) continue;
      const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
      walk(tree, (node) => {
        const name =
          ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression : undefined;
        const machine =
          ts.isPropertyAccessExpression(node) && /^process\.(env|cwd|argv|exit|exitCode|stdout|stderr|platform)$/.test(node.getText());
        if (machine || (name && ts.isIdentifier(name) && globals.test(name.text)))
          found.push(`${file}:${lineOf(tree, node)} ${node.getText().slice(0, 40)}`);
      });
    }
    expect(found).toEqual([]);
  });
});

describe('the kinds', () => {
  const kindFiles = files.filter((file) => /^model\/kinds\/[^/]+\.ts$/.test(file));
  const singular: Record<string, string> = { processes: 'process', stories: 'story' };
  const nameOf = (kind: string) => singular[kind] ?? kind.replace(/s$/, '');

  it('have a file each, and no file is without a kind', () => {
    expect(kindFiles.map((file) => file.replace(/^.*\/|\.ts$/g, '')).sort()).toEqual(kindNames.map(nameOf).sort());
  });

  it('do not import one another: they know each other by id', () => {
    expect(imports.filter((one) => kindFiles.includes(one.file) && kindFiles.includes(targetOf(one))).map(place)).toEqual([]);
  });

  it.each(kindNames)('let %s name kinds of their own rank or lower; guides and pages may name all', (kind) => {
    const file = `model/kinds/${nameOf(kind)}.ts`;
    const named: string[] = [];
    walk(ts.createSourceFile(file, texts.get(file) ?? '', ts.ScriptTarget.Latest, true), (node) => {
      const call = ts.isCallExpression(node) && node.expression.getText() === 'listed' ? node.arguments[1] : undefined;
      const property = ts.isPropertyAssignment(node) && node.name.getText() === 'kind' ? node.initializer : undefined;
      for (const value of [call, property])
        if (value) named.push(...[...value.getText().matchAll(/'([a-z]+)'/g)].map((match) => match[1] ?? ''));
    });
    const higher =
      kind === 'guides' || kind === 'pages'
        ? []
        : named.filter((other) => (kindNames as readonly string[]).indexOf(other) > kindNames.indexOf(kind));
    expect([...new Set(higher)]).toEqual([]);
  });
});
