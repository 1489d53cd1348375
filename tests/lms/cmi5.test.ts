import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cmi5Port } from '../../src/components/lessons/lms/cmi5.ts';
import { CourseSession } from '../../src/components/lessons/lms/course-session.ts';
import { type Cmi5Lms, type Launching, startCmi5Lms } from './cmi5-lms.ts';
import { course, device, given, questions } from './course.ts';

let lms: Cmi5Lms;
let paths = 0;
beforeEach(async () => {
  lms = await startCmi5Lms();
});
afterEach(() => {
  vi.useRealTimers();
  lms.close();
});

function open(options: Launching = {}, path = `cmi5-${++paths}`, search = lms.launch(options)) {
  const assign = vi.fn();
  const window = { location: { search, assign }, fetch: (...call: Parameters<typeof fetch>) => fetch(...call) } as unknown as Window;
  return { session: new CourseSession(cmi5Port(window), course(path), device()), path, assign };
}
const allRight = (session: CourseSession) => {
  for (const id of Object.keys(questions)) session.answer(given('all-kinds', id));
  session.answer(given('second', 'one'));
  session.finish('third');
};

describe('a course in cmi5', () => {
  it('says what it must in the right order, and breaks no requirement', async () => {
    const { session } = open({ masteryScore: 0.8 });
    await session.ready;
    for (const id of Object.keys(questions)) session.answer(given('all-kinds', id, false));
    await session.hand();
    allRight(session);
    await session.end(true);
    expect(lms.violations).toEqual([]);
    const verbs = lms.verbs();
    expect([verbs[0], verbs.at(-1)]).toEqual(['initialized', 'terminated']);
    for (const verb of ['initialized', 'completed', 'passed', 'terminated']) expect(verbs.filter((one) => one === verb)).toHaveLength(1);
    expect(verbs.filter((one) => one === 'answered')).toHaveLength(Object.keys(questions).length * 2 + 1);
    expect(verbs).toContain('progressed');
    expect(session.note()).toBe('ok');
  });

  it('tells answers in the form of the standard, and keeps words that were typed to itself', async () => {
    const { session } = open();
    await session.ready;
    allRight(session);
    await session.end(true);
    const answers = lms.statements.filter(({ verb }) => verb.id.endsWith('answered')).map(({ result, object }) => ({ result, object }));
    const responses = Object.fromEntries(
      answers.map(({ result, object }) => [object.id.split('/').slice(-2).join('/'), (result as { response?: string }).response]),
    );
    expect(responses).toMatchObject({
      'all-kinds/some': 'a[,]c',
      'all-kinds/truth': 'n[,]b',
      'all-kinds/match': 'a[.]2[,]b[.]1',
      'all-kinds/number': '12.5',
      'all-kinds/talk': '1[.]b[,]2[.]d',
    });
    expect(responses['all-kinds/gap']).toBeUndefined();
    expect(JSON.stringify(lms.statements) + [...lms.states.values()].join()).not.toContain('Kontaktpunkt');
  });

  it('goes on where the last session ended, and says completed and passed once in a registration', async () => {
    const first = open();
    await first.session.ready;
    first.session.answer(given('all-kinds', 'match'));
    first.session.visit(first.path, 'second');
    await first.session.end(true);
    const second = open({}, first.path);
    await second.session.ready;
    expect(second.session.read()).toMatchObject({ answers: { 'all-kinds/match': { right: true } }, places: { [first.path]: 'second' } });
    allRight(second.session);
    await second.session.end(true);
    const third = open({}, first.path);
    await third.session.ready;
    third.session.answer(given('all-kinds', 'one'));
    await third.session.end(true);
    expect(lms.violations).toEqual([]);
    expect(lms.verbs().filter((verb) => verb === 'passed' || verb === 'completed')).toHaveLength(2);
  });

  it('hands in what is open when the page goes, without waiting', async () => {
    const { session, path } = open();
    await session.ready;
    session.answer(given('all-kinds', 'one'));
    await session.end(false);
    expect(lms.violations).toEqual([]);
    expect(lms.verbs().slice(-2)).toEqual(['progressed', 'terminated']);
    expect(lms.verbs()).toContain('answered');
    const next = open({}, path);
    await next.session.ready;
    expect(next.session.read().answers['all-kinds/one']?.right).toBe(true);
  });

  it('has an answer kept at once: sent as the page goes it could come too late', async () => {
    const { session, path } = open();
    await session.ready;
    await session.hand();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const [before] = lms.states.values();
    session.answer(given('all-kinds', 'one'));
    session.answer(given('all-kinds', 'match'));
    await expect.poll(() => [...lms.states.values()][0]).not.toBe(before);
    vi.useRealTimers();
    await session.end(false);
    const next = open({}, path);
    await next.session.ready;
    expect(Object.keys(next.session.read().answers).sort()).toEqual(['all-kinds/match', 'all-kinds/one']);
    expect(lms.violations).toEqual([]);
  });

  it('keeps answers, but not that it is passed, while statements are not taken: the next session says it', async () => {
    const { session, path } = open();
    await session.ready;
    await session.hand();
    lms.faults.down = 'statements';
    allRight(session);
    await expect.poll(() => JSON.parse([...lms.states.values()][0] ?? '{}').resume?.length).toBeGreaterThan(8);
    await session.hand();
    expect(JSON.parse([...lms.states.values()][0] ?? '')).toMatchObject({ completed: false, passed: false });
    lms.faults.down = false;
    const next = open({}, path);
    await next.session.ready;
    await next.session.end(true);
    expect(
      lms
        .verbs()
        .filter((verb) => verb === 'passed' || verb === 'completed')
        .sort(),
    ).toEqual(['completed', 'passed']);
  });

  it.each(['Browse', 'Review'] as const)('says no more than that it began and ended in the mode %s', async (launchMode) => {
    const { session } = open({ launchMode });
    await session.ready;
    allRight(session);
    await session.end(true);
    expect(lms.verbs()).toEqual(['initialized', 'terminated']);
    expect(session.note()).toBe('review');
    expect([...lms.states.keys()]).toEqual([]);
    expect(lms.violations).toEqual([]);
  });

  it('goes by the pass mark of the LMS, and never says failed', async () => {
    const { session } = open({ masteryScore: 1 });
    await session.ready;
    allRight(session);
    await session.end(true);
    expect(lms.verbs()).toContain('passed');
    const strict = await startCmi5Lms();
    const search = strict.launch({ masteryScore: 1 });
    const other = open({}, undefined, search);
    await other.session.ready;
    for (const id of Object.keys(questions)) other.session.answer(given('all-kinds', id, id !== 'one'));
    other.session.answer(given('second', 'one'));
    other.session.finish('third');
    await other.session.end(true);
    expect(strict.verbs()).toContain('completed');
    expect(strict.verbs()).not.toContain('passed');
    expect(strict.verbs()).not.toContain('failed');
    expect(strict.violations).toEqual([]);
    strict.close();
  });

  it('knows which language and whether sound is wanted, and does without', async () => {
    const { session } = open({ preferences: { languagePreference: 'en-GB,de', audioPreference: 'off' } });
    await session.ready;
    expect([session.language(), session.audio()]).toEqual(['en-GB', false]);
    const plain = open();
    await plain.session.ready;
    expect([plain.session.language(), plain.session.audio()]).toEqual([undefined, undefined]);
  });

  it('leads back to the LMS when the learner leaves, but to no script', async () => {
    const { session, assign } = open({ returnURL: 'https://lms.example/back' });
    await session.ready;
    await session.end(true);
    expect(assign.mock.calls).toEqual([['https://lms.example/back']]);
    expect(lms.verbs()).toEqual(['initialized', 'terminated']);
    const bad = open({ returnURL: 'javascript:alert(1)' });
    await bad.session.ready;
    await bad.session.end(true);
    expect(bad.assign).not.toHaveBeenCalled();
  });

  it('goes on without its record store, says so, and hands in what was done when it is back', async () => {
    const { session, path } = open();
    await session.ready;
    lms.faults.down = true;
    session.answer(given('all-kinds', 'one'));
    await session.hand();
    expect(session.note()).toBe('silent');
    session.answer(given('second', 'one'));
    lms.faults.down = false;
    await session.hand();
    expect(session.note()).toBe('ok');
    expect(lms.verbs().filter((verb) => verb === 'answered')).toHaveLength(2);
    lms.faults.down = true;
    session.answer(given('all-kinds', 'some'));
    await session.end(false);
    lms.faults.down = false;
    const next = open({}, path);
    await next.session.ready;
    expect(Object.keys(next.session.read().answers)).toHaveLength(3);
    await next.session.end(true);
    expect(JSON.stringify([...lms.states.values()])).not.toBe('[]');
    expect(lms.violations).toEqual([]);
  });

  it.each([true, 'records'] as const)('begins although nothing answers yet (%s), and fetches its key only once', async (down) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    lms.faults.down = down;
    const { session } = open();
    await session.ready;
    expect(session.note()).toBe('silent');
    session.answer(given('all-kinds', 'one'));
    expect(session.read().answers['all-kinds/one']?.right).toBe(true);
    lms.faults.down = false;
    await vi.advanceTimersByTimeAsync(5000);
    await vi.waitFor(() => expect(lms.verbs()).toContain('answered'));
    expect(lms.violations).toEqual([]);
    expect(session.note()).toBe('ok');
  });

  it('notices a store that says yes and keeps nothing', async () => {
    lms.faults.forgets = true;
    const { session } = open();
    await session.ready;
    session.answer(given('all-kinds', 'one'));
    await session.hand();
    expect(session.note()).toBe('silent');
  });

  it('is no LMS course where the address lacks a part', async () => {
    for (const search of [
      '',
      '?endpoint=x',
      lms.launch().replace('registration', 'other'),
      lms.launch().replace(/actor=[^&]+/, 'actor=%7B'),
    ]) {
      const { session } = open({}, undefined, search);
      await session.ready;
      expect(session.note()).toBe('none');
    }
  });
});

describe('the LMS of these tests', () => {
  it('names requirements that are there', () => {
    const known = JSON.parse(readFileSync('node_modules/@cmi5/requirements/requirements.json', 'utf8')) as Record<string, unknown>;
    const texts = ['cmi5-judge.ts', 'cmi5-lms.ts'].map((file) => readFileSync(`tests/lms/${file}`, 'utf8')).join('\n');
    const named = [...new Set(texts.match(/(?<=')\d+(?:\.\d+){3}-\d+(?: \(d\d?\))?(?=')/g))];
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((number) => !Object.hasOwn(known, number))).toEqual([]);
  });
});
