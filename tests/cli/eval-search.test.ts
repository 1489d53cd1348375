import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Column } from '../../src/build/eval-search/evaluate.ts';
import { evalSearchJson, evalSearchText } from '../../src/cli/eval-search-report.ts';
import { lotse } from './run-lotse.ts';

let folder: string;
const site = () => join(folder, 'dist');
/** A query file in the folder. */
const file = (text: string) => {
  writeFileSync(join(folder, 'fragen.json'), text);
  return join(folder, 'fragen.json');
};
const evalSearch = (...args: string[]) => lotse(['eval-search', ...args], { LOTSE_OUT: site(), LOTSE_BROWSER: join(folder, 'no-browser') });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse eval ü '));
  for (const [path, body] of [
    ['search/index.html', ''],
    ['api/v1/search-index.json', JSON.stringify([{ kind: 'terms', id: 'touchpoint', language: 'de' }])],
  ] as const) {
    mkdirSync(join(site(), path, '..'), { recursive: true });
    writeFileSync(join(site(), path), body);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('lotse eval-search', () => {
  it('says how it is used when the command line makes no sense', async () => {
    for (const args of [[], ['a.json', 'b.json'], ['a.json', '--lang', 'fr'], ['a.json', '--other']]) {
      const { code, out, err } = await evalSearch(...args);
      expect([args, code, out]).toEqual([args, 2, '']);
      expect(err).toContain('lotse eval-search FILE.json');
    }
    for (const count of ['0', '-1', '1.5', 'many', '99999999']) {
      const { code, err } = await evalSearch('a.json', `--distractors=${count}`);
      expect([count, code]).toEqual([count, 2]);
      expect(err).toContain(`„${count}“`);
    }
  });

  it('names what is wrong with the file, in either language, and asks nothing', async () => {
    const missing = await evalSearch(join(folder, 'keine.json'));
    expect([missing.code, missing.out]).toEqual([1, '']);
    expect(missing.err).toContain('keine.json“ gibt es nicht.');
    expect(await evalSearch(file('{')).then(({ err }) => err)).toContain('ist kein JSON');
    const wrong = await evalSearch(
      file('[{"q":"x","lang":"de","want":["terms/touchpoint"]},{"q":"x","lang":"en","want":["terms/touchpoint"]}]'),
      '--lang',
      'en',
    );
    expect([wrong.code, wrong.out]).toEqual([1, '']);
    expect(wrong.err).toContain('Query 2 (index 1): the site has no language “en”. There are: de.');
    expect(wrong.err).toContain('Nothing asked.');
  });

  it('names entries that are not there and says how to get a browser where there is none', async () => {
    const { code, out, err } = await evalSearch(file('[{"q":"x","lang":"de","want":["terms/nope"]}]'));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Anfrage 1 (Index 0): terms/nope gibt es in der Site nicht.');
    expect(err).toContain('npx playwright install chromium');
  });
});

describe('its report', () => {
  const query = { q: 'kanal', lang: 'de' as const, want: ['terms/channel'] };
  const answer = (name: string | undefined, keys: string[], rank: number): Answer => ({ query: { ...query, class: name }, keys, rank });
  const answers = (name?: string): Record<Column, Answer[]> => ({
    pagefind: [answer(name, ['terms/touchpoint'], 0), answer(name, ['terms/channel'], 1)],
    tier1: [answer(name, ['terms/touchpoint', 'terms/channel'], 2), answer(name, ['terms/channel'], 1)],
    full: [answer(name, ['terms/touchpoint', 'terms/channel'], 2), answer(name, ['terms/channel'], 1)],
  });

  it('is three columns of four numbers as JSON, with classes where there are some', () => {
    const none = JSON.parse(evalSearchJson(answers()));
    expect(none).toEqual({
      pagefind: { 'success@1': 0.5, 'success@3': 0.5, mrr: 0.5, nohit: 0.5 },
      tier1: { 'success@1': 0.5, 'success@3': 1, mrr: 0.75, nohit: 0 },
      full: { 'success@1': 0.5, 'success@3': 1, mrr: 0.75, nohit: 0 },
    });
    expect(JSON.parse(evalSearchJson(answers('exact'))).full.classes).toEqual({ exact: none.full });
  });

  it('is a table for people, and names what is not on top', () => {
    const text = evalSearchText(answers('exact'), 'de');
    expect(text).toMatch(/^2 Anfragen +Pagefind +Stufe 1 +Suche$/m);
    expect(text).toMatch(/^an erster Stelle +0,500 +0,500 +0,500$/m);
    expect(text).toMatch(/^exact +0,500 +0,500 +0,500$/m);
    expect(text).toContain(
      '1 Anfrage, deren Eintrag nicht oben steht:\n  exact de  kanal  (terms/channel): auf Platz 2, oben terms/touchpoint',
    );
    expect(evalSearchText(answers(), 'en')).toMatch(/^first +0\.500 +0\.500 +0\.500$/m);
  });
});
