import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/i18n/fill.ts';
import { lossSentence, questionExchangeWordsIn } from '../../../src/i18n/question-exchange-words.ts';
import { lessonDraft } from '../../../src/imports/questions/draft.ts';
import { readQuestions } from '../../../src/imports/questions/read.ts';
import { problemsIn } from './problems.ts';

/** Files as other tools write them; beside each what comes of it. `vitest -u` writes it anew: read it before you believe it. */
const folder = join(import.meta.dirname, '../../fixtures/questions');

describe.each(['gift', 'qti'])('a sample in %s', (format) => {
  const files = readdirSync(join(folder, format)).filter((name) => /\.(gift|xml)$/.test(name));

  it('is one of at least 25', () => {
    expect(files.length).toBeGreaterThanOrEqual(25);
  });

  it.each(files)('%s becomes the draft and the report beside it', async (file) => {
    const name = basename(file, extname(file));
    const read = readQuestions(readFileSync(join(folder, format, file)), name, 'de');
    const drafts = read.sets.map((set) => lessonDraft(set, { language: 'de', leading: 'de', today: '2026-01-01' }, read.losses));
    const refusal = read.refusal ? [fill(questionExchangeWordsIn('de').refusals[read.refusal.code], read.refusal.params)] : [];
    const report = read.losses.map(
      ({ level, code, type, id, line, params }) => `${level} ${code}: ${line ?? '-'} ${type} ${id}: ${lossSentence(code, params, 'de')}`,
    );
    const text = [...drafts.map(({ path, body }) => `=== ${path}\n${body}`), '=== report', ...refusal, ...report, ''].join('\n');
    await expect(text).toMatchFileSnapshot(join(folder, format, `${name}.expected.txt`));
  });

  it.each(files)('%s gives only questions that their kinds find complete', (file) => {
    const read = readQuestions(readFileSync(join(folder, format, file)), basename(file, extname(file)), 'de');
    for (const set of read.sets) {
      const { path, body } = lessonDraft(set, { language: 'de', leading: 'de', today: '2026-01-01' }, []);
      expect(problemsIn(path, body, 'de')).toEqual({ problems: [], questions: set.items.map(({ id }) => id) });
    }
  });
});
