import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { questionParts } from '../../src/components/lessons/Question.tsx';
import { escape } from '../../src/components/scope.ts';
import { freshData } from '../../src/markdown/file-data.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { scopeOf, termLibrary } from './library.ts';

const scope = scopeOf(termLibrary({}));
const source = `<Question id="q" kind="single" answer="b">

Was stimmt?

- a) Eins
  - Nein, weil.
- b) Zwei
  - Ja, weil.

</Question>`;

async function html(body: string): Promise<string> {
  const parsed = parseMarkdown(body, 'x.mdx');
  if ('finding' in parsed) throw new Error(parsed.finding.rule);
  return renderMarkdown(parsed.tree, freshData('de'), questionParts(scope));
}

describe('a question', () => {
  it('reads without scripts: prompt, options with labels, each answer’s reason folded in, nothing ticked', async () => {
    const page = await html(source);
    expect(page).toMatch(/<legend[^>]*>[\s\S]*Was stimmt\?[\s\S]*<\/legend>/);
    expect(page.match(/<details/g)).toHaveLength(2);
    expect(page).not.toMatch(/<details[^>]* open|<input[^>]* checked|<script|<template/);
    for (const key of ['a', 'b']) {
      expect(page).toContain(`id="q-${key}" name="q" value="${key}"`);
      expect(page).toContain(`<label for="q-${key}">`);
    }
    expect(page).toContain('Ja, weil.');
    // What only scripts can do waits hidden; a region to announce the result is there from the start, and empty.
    expect(page).toMatch(/<div class="question-actions" hidden/);
    expect(page).toMatch(/<p class="question-result" role="status"[^>]*><\/p>/);
  });

  it('offers one choice or several', async () => {
    expect((await html(source)).match(/type="radio"/g)).toHaveLength(2);
    expect((await html(source.replace('single', 'multiple').replace('"b"', '"a b"'))).match(/type="checkbox"/g)).toHaveLength(2);
  });

  it('is numbered as one reads', async () => {
    const page = await html(`${source}\n\n${source.replace('"q"', '"r"')}`);
    expect(page.indexOf('Frage 1')).toBeLessThan(page.indexOf('Frage 2'));
    expect(page).toContain('Frage 2');
  });
});

describe('text that becomes HTML', () => {
  it('brings no markup along', () => {
    const nasty = `<b onclick="x">&amp;'</b>`;
    expect(render(<p dangerouslySetInnerHTML={{ __html: escape(nasty) }} />)).toBe(
      "<p>&lt;b onclick=&quot;x&quot;&gt;&amp;amp;'&lt;/b&gt;</p>",
    );
  });
});
