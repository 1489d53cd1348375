import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/i18n/fill.ts';
import { lossSentence, questionExchangeWordsIn } from '../../../src/i18n/question-exchange-words.ts';
import { lessonDraft } from '../../../src/imports/questions/draft.ts';
import { readQuestions } from '../../../src/imports/questions/read.ts';
import { problemsIn } from './problems.ts';

/** Files nobody should write but somebody sends; beside each what comes of it. `vitest -u` writes it anew: read it before you believe it. */
const folder = join(import.meta.dirname, '../../fixtures/questions/hostile');
const files = readdirSync(folder).filter((name) => /\.(gift|xml)$/.test(name));
const site = { language: 'de', leading: 'de', today: '2026-01-01' } as const;

describe('a file that means no good', () => {
  it.each(files)('%s becomes the draft and the report beside it', async (file) => {
    const name = basename(file, extname(file));
    const read = readQuestions(readFileSync(join(folder, file)), name, 'de');
    const drafts = read.sets.map((set) => lessonDraft(set, site, read.losses));
    const refusal = read.refusal ? [fill(questionExchangeWordsIn('de').refusals[read.refusal.code], read.refusal.params)] : [];
    const report = read.losses.map(
      ({ level, code, type, id, line, params }) => `${level} ${code}: ${line ?? '-'} ${type} ${id}: ${lossSentence(code, params, 'de')}`,
    );
    const text = [...drafts.map(({ path, body }) => `=== ${path}\n${body}`), '=== report', ...refusal, ...report, ''].join('\n');
    await expect(text).toMatchFileSnapshot(join(folder, `${name}.expected.txt`));
  });

  it.each(files)('%s gives only questions that their kinds find complete, in folders of their own', (file) => {
    const read = readQuestions(readFileSync(join(folder, file)), basename(file, extname(file)), 'de');
    for (const set of read.sets) {
      const { path, body } = lessonDraft(set, site, []);
      expect(path).toMatch(/^[a-z0-9-]{1,80}\/de\.mdx$/);
      expect(problemsIn(path, body, 'de')).toEqual({ problems: [], questions: set.items.map(({ id }) => id) });
    }
  });
});

describe('a zip that means no good', () => {
  const item = (id: string) =>
    `<assessmentItem identifier="${id}"><responseDeclaration identifier="R" cardinality="single"><correctResponse><value>a</value></correctResponse></responseDeclaration><itemBody><p>Frage ${id}?</p><choiceInteraction responseIdentifier="R"><simpleChoice identifier="a">ja</simpleChoice><simpleChoice identifier="b">nein</simpleChoice></choiceInteraction></itemBody></assessmentItem>`;
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([path, body]) => [path, strToU8(body)])));

  it('gives every item it holds, wherever their paths would lead, and names the one with a bomb in it', () => {
    const { sets, losses } = readQuestions(
      zip({
        'imsmanifest.xml':
          '<manifest><resources><resource href="/etc/passwd"/><resource href="../../../boese.xml"/></resources></manifest>',
        '../../../boese.xml': item('boese'),
        '/wurzel.xml': item('wurzel'),
        'a\\b\\schraeg.xml': item('schraeg'),
        'bombe.xml': `<!DOCTYPE a [<!ENTITY b "bumm">]>${item('bombe')}`,
        'innen.zip': 'PK kein Zip',
        'test.xml':
          '<assessmentTest identifier="test-eins"><assessmentItemRef identifier="x" href="%E0%A4%A"/><assessmentItemRef identifier="y" href="/wurzel.xml"/></assessmentTest>',
      }),
      'paket',
      'de',
    );
    expect(sets.flatMap(({ items }) => items.map(({ id }) => id)).sort()).toEqual(['boese', 'schraeg', 'wurzel']);
    for (const set of sets) expect(lessonDraft(set, site, []).path).toMatch(/^[a-z0-9-]+\/de\.mdx$/);
    expect(losses.map(({ code, file }) => [code, file])).toContainEqual(['broken-file', 'bombe.xml']);
    expect(losses.filter(({ code }) => code === 'missing-item').length).toBeGreaterThan(0);
  });
});

/** Each would take minutes where a reader looks at everything again for every sign. */
describe('5 MB of one thing', () => {
  const much = 5_000_000;
  it.each([
    ['braces', '{'.repeat(much), 'too-big-question'],
    ['braces that close one by one, with blank lines', `x ${'{'.repeat(much / 5)}${'\n\n}'.repeat(much / 4)}`, 'too-big-question'],
    ['backslashes', '\\'.repeat(much), 'too-big-question'],
    ['blank lines within braces', `Frage {=x${'\n'.repeat(much)}}`, 'broken-braces'],
    ['answers', `Frage {${'=a->b '.repeat(9000)}}`, 'too-many-options'],
    ['tags', `[html]${'<b>'.repeat(19_000)} {=a ~b}`, 'no-prompt'],
    ['paragraphs in QTI', `<assessmentItem>${'<p>x</p>'.repeat(much / 8)}</assessmentItem>`, 'no-interaction'],
  ])('is read or named: %s', (_what, text, code) => {
    const { sets, losses } = readQuestions(new TextEncoder().encode(text), 'viel', 'de');
    for (const set of sets) lessonDraft(set, site, losses);
    expect(losses.map((one) => one.code)).toContain(code);
  });
});
