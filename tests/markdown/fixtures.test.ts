import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { questionParts } from '../../src/components/lessons/Question.tsx';
import type { Scope } from '../../src/components/scope.ts';
import { boxes } from '../../src/components/vocabulary/Boxes.tsx';
import { wordsIn } from '../../src/i18n/words.ts';
import { labelIndex } from '../../src/language/label-index.ts';
import { type FileData, freshData, type Picture } from '../../src/markdown/file-data.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { type Components, renderMarkdown } from '../../src/markdown/render.ts';
import type { Language } from '../../src/model/entry.ts';

interface Options {
  language: Language;
  /** Labels by term. */
  terms?: Record<string, string[]>;
  self?: string;
  used?: string[];
  unlinked?: string[];
  mentions?: FileData['mentions'];
  /** Terms that share a name, by slug; labels of `meanings/<slug>` lead there. */
  meanings?: Record<string, { ids: string[]; meant: string | undefined }>;
  anchors?: string[];
  pictures?: Record<string, Picture>;
}

const root = join(import.meta.dirname, 'fixtures');

/** Text in, text out: `input.mdx` and `options.json` give `output.html`. UPDATE=1 writes anew what comes out; look at it. */
describe('Markdown', () => {
  it.each(readdirSync(root))('%s', async (name) => {
    const file = (part: string) => join(root, name, part);
    const options = JSON.parse(readFileSync(file('options.json'), 'utf8')) as Options;
    const html = `${await render(readFileSync(file('input.mdx'), 'utf8'), options)}\n`;
    if (process.env['UPDATE'] || !existsSync(file('output.html'))) writeFileSync(file('output.html'), html);
    expect(html).toBe(readFileSync(file('output.html'), 'utf8'));
  });
});

async function render(
  input: string,
  { language, terms = {}, self, used = [], unlinked = [], mentions = 'page', meanings = {}, anchors = [], pictures = {} }: Options,
): Promise<string> {
  const parsed = parseMarkdown(input, 'input.mdx');
  if ('finding' in parsed) throw new Error(JSON.stringify(parsed.finding));
  const index = labelIndex(Object.entries(terms).flatMap(([id, labels]) => labels.map((text) => [{ text, language }, id] as const)));
  const data = {
    ...freshData(language),
    index,
    self,
    mentions,
    unlinked: new Set(unlinked),
    seen: new Set(used),
    meanings: (slug: string) => meanings[slug],
    anchors: new Set(anchors),
    picture: (name: string) => pictures[name],
  };
  return renderMarkdown(parsed.tree, data, components(language));
}

function components(language: Language): Components {
  const t = wordsIn(language);
  return {
    ...boxes(t),
    ...questionParts({ t } as Scope),
    Term: ({ id, children }) => h('a', { class: 'term', 'data-term': id, href: `lotse:terms/${id}` }, children),
  };
}
