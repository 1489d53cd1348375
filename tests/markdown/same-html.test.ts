import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { build } from 'astro';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { freshData } from '../../src/markdown/file-data.ts';
import { parseMarkdown, splitFront } from '../../src/markdown/parse.ts';
import { pipeline } from '../../src/markdown/pipeline.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { checkContent } from '../../src/model/check-content.ts';
import { type Language, languages } from '../../src/model/entry.ts';
import { termIndex } from '../../src/model/term-index.ts';
import { componentsOf } from '../fixtures/mdx-site/components.ts';

const fixture = resolve('tests/fixtures/mdx-site');
const root = resolve('.lotse/test/mdx-site');

/** The long texts to compare: one that has everything, and real guides that need no library. */
const guides = ['cx-manager-and-team', 'three-myths', 'first-steps'].filter((id) => readdirSync('content/guides').includes(id));
const bodies = [
  { name: 'entry', language: 'de' as Language, body: readFileSync(join(fixture, 'entry.mdx'), 'utf8') },
  ...guides.flatMap((id) =>
    languages.map((language) => ({
      name: id,
      language,
      body: splitFront(readFileSync(`content/guides/${id}/${language}.mdx`, 'utf8')).body.trimStart(),
    })),
  ),
];

const { library } = checkContent(readContent('content'));
if (!library) throw new Error('content is broken: npx lotse check');
const indexes = { de: termIndex(library, 'de'), en: termIndex(library, 'en') };

// As in astro.config.mjs; the two packages name the types of plugins differently.
const processing = { ...pipeline({ index: (language) => indexes[language] }), smartypants: false } as Parameters<typeof unified>[0];

const block =
  '</?(?:aside|blockquote|details|div|dl|dt|dd|fieldset|figcaption|figure|h[1-6]|hr|label|li|lotse-[a-z]+|ol|p|pre|section|summary|table|tbody|td|textarea|th|thead|tr|ul)\\b[^>]*>';
const around = new RegExp(`\\s*(${block})\\s*`, 'g');

/** Whitespace around blocks and the spelling of `>` in a text are nobody’s business; a line each, so that a difference can be found. */
const normal = (html: string): string[] => html.replaceAll('&gt;', '>').replace(around, '\n$1\n').trim().split(/\n+/);

describe('the loader’s way and @astrojs/mdx give the same HTML', () => {
  beforeAll(async () => {
    rmSync(root, { recursive: true, force: true });
    cpSync(fixture, root, { recursive: true, filter: (path) => !path.endsWith('.mdx') });
    for (const { name, language, body } of bodies) {
      const folder = join(root, 'src/pages', language);
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        join(folder, `${name}.mdx`),
        `import { ${language} as components } from '${join(fixture, 'components.ts')}';\nexport { components };\n\n${body}`,
      );
    }
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      compressHTML: true,
      devToolbar: { enabled: false },
      markdown: {
        syntaxHighlight: false,
        processor: unified(processing),
      },
      integrations: [preact(), mdx()],
    });
  }, 90_000);

  it.each(bodies.map(({ name, language, body }) => [`${language}/${name}`, language, body] as const))(
    'for %s',
    async (path, language, body) => {
      const parsed = parseMarkdown(body, path);
      if ('finding' in parsed) throw new Error(JSON.stringify(parsed.finding));
      const ours = await renderMarkdown(parsed.tree, { ...freshData(language), index: indexes[language] }, componentsOf(language));
      const theirs = readFileSync(join(root, 'dist', path, 'index.html'), 'utf8').replace(
        /^<!doctype html>\s*<meta charset="utf-8"\/?>/i,
        '',
      );
      expect(ours).toContain('class="term"');
      expect(normal(theirs)).toEqual(normal(ours));
    },
  );
});
