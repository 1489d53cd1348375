import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { questionParts } from '../../src/components/lessons/Question.tsx';
import { storeScope } from '../../src/components/scope.ts';
import { freshData } from '../../src/markdown/file-data.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { checkContent } from '../../src/model/check-content.ts';
import { questionKinds } from '../../src/model/questions/kinds.ts';

const { library } = checkContent(readContent('tests/fixtures/second'));
if (!library) throw new Error('the second company has a library');
const scope = storeScope(library, 'en');
const questions = new Map<string, string>();

/** All questions of the lesson that has one of each kind, as the page holds them. */
beforeAll(async () => {
  const source = readFileSync('tests/fixtures/second/lessons/every-question/en.mdx', 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
  const parsed = parseMarkdown(source, 'x.mdx');
  if (!('tree' in parsed)) throw new Error('not read');
  const page = await renderMarkdown(parsed.tree, freshData('en'), questionParts(scope));
  for (const [html, id = ''] of page.matchAll(/<lotse-question[^>]* id="([^"]*)"[\s\S]*?<\/lotse-question>/g)) questions.set(id, html);
});

const asked = (id: string): string => questions.get(id) ?? '';
const count = (html: string, part: RegExp): number => html.match(part)?.length ?? 0;

describe('each kind of question', () => {
  it('is in the lesson, has its words in the legend, a region that announces, and no id twice', () => {
    expect(new Set([...questions.values()].map((html) => /data-kind="(\w+)"/.exec(html)?.[1]))).toEqual(new Set(questionKinds));
    const ids = [...[...questions.values()].join('').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const [id, html] of questions) {
      expect(html, id).toMatch(/<legend[\s\S]*?Question \d+\. [\s\S]*?<\/legend>/);
      expect(html, id).toMatch(/<p class="question-result" role="status"[^>]*><\/p>/);
      // Whatever points at something finds it in the same question.
      for (const [, to = ''] of html.matchAll(/(?: for="|<a[^>]* href="#)([^"]*)"/g)) expect(html, id).toContain(`id="${to}"`);
    }
  });

  it('keeps its feedback folded in, and its buttons away until there is a script', () => {
    for (const [id, html] of questions) {
      expect(html, id).not.toMatch(/<details[^>]* open|\schecked|\sstyle=/);
      expect(html, id).toMatch(/<div class="question-actions" hidden/);
    }
  });
});

describe('a question', () => {
  it('of a statement offers two choices of their own', () => {
    expect(new Set(asked('green-board').match(/ name="[^"]*"/g))).toEqual(new Set([' name="green-board"', ' name="green-board-1"']));
  });

  it('of an order is a list as its author wrote it, each with its place folded in', () => {
    const html = asked('way-through-the-shop');
    expect([...html.matchAll(/data-option="(\w)"/g)].map(([, key]) => key)).toEqual(['a', 'b', 'c', 'd']);
    expect(html).toMatch(/<ol class="options sortable">/);
    expect(html).toContain('belongs in position 1');
  });

  it('of pairs has a select with all partners at each thing', () => {
    expect(count(asked('who-tells-her'), /<select/g)).toBe(3);
    expect(count(asked('who-tells-her'), /<option value="[123]"/g)).toBe(9);
    expect(count(asked('who-tells-her'), /data-partner="/g)).toBe(3);
  });

  it('with gaps has a named field for each, equally wide, and the solutions below', () => {
    const html = asked('words-for-it');
    expect([...html.matchAll(/data-gap="(\w)"/g)].map(([, key]) => key)).toEqual(['a', 'b']);
    expect(html).toContain('aria-label="Gap 1 of 2"');
    expect(new Set(html.match(/ size="\d+"/g)).size).toBe(1);
    expect(html.lastIndexOf('hand-off')).toBeGreaterThan(html.indexOf('data-gap="b"'));
    expect(html).not.toMatch(/\[[ab]\]/);
  });

  it('for a number has a field with its unit, and tells the mistakes apart from the answer', () => {
    const html = asked('hours-to-wait');
    expect(html).toMatch(
      /<input type="text" inputmode="decimal" id="hours-to-wait-number"[^>]* aria-describedby="hours-to-wait-number-unit"/i,
    );
    expect(html).toContain('4.5 hours – right');
    expect(html).toContain('4 hours – wrong');
  });

  it('on a process shows its part without a word of what breaks, is measured or felt, and lets choose by number', () => {
    const html = asked('where-it-stops');
    expect(new Set([...html.matchAll(/data-step="(\w+)"/g)].map(([, id]) => id))).toEqual(
      new Set(['promise', 'check', 'call', 'mend', 'tell']),
    );
    expect(html).not.toMatch(/dg-sign|dg-broken|dg-curve|Open question|break/i);
    expect(count(html, /class="dg-step[^"]* dg-asked"/g)).toBe(6);
    expect(html).toMatch(/<b class="place-number">4<\/b> Calls the rider/);
  });

  it('on a story shows the scenes to choose from, and lets choose by number', () => {
    const html = asked('scene-that-decides');
    expect([...html.matchAll(/id="scene-that-decides-at-(\w+)"/g)].map(([, id]) => id)).toEqual(['morning', 'noon']);
    expect(html).toMatch(/<b class="place-number">2<\/b> Tuesday, 12:00/);
  });

  it('as a conversation is a numbered list with faces, and each choice leads on by a link', () => {
    const html = asked('call-at-ten');
    expect(count(html, /<li class="says-line/g)).toBe(5);
    expect(count(html, /says-end/g)).toBe(2);
    expect(count(html, /<svg class="likeness/g)).toBe(5);
    expect(html).toContain('aria-label="annoyed"');
    expect(html).toMatch(/href="#call-at-ten-3"[^>]*>On to 3</);
    expect(html).toContain('What stays with Rosa Lindqvist');
    expect(html).not.toMatch(/rosa-lindqvist \(|→/);
    // Nothing to choose that does nothing.
    expect(html).not.toMatch(/<input/);
  });

  it('to think about has nothing right or wrong', () => {
    expect(asked('your-own-promise')).not.toMatch(/data-right|data-wrong|feedback/);
    expect(asked('your-own-promise')).toMatch(/<textarea/);
  });
});
