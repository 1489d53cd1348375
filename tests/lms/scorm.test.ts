import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keysOf, remove } from '../../src/components/base/storage.ts';
import { CourseSession } from '../../src/components/lessons/lms/course-session.ts';
import { scormPort } from '../../src/components/lessons/lms/scorm.ts';
import { scorm12 } from '../../src/components/lessons/lms/scorm12.ts';
import { scorm2004 } from '../../src/components/lessons/lms/scorm2004.ts';
import { course, device, given, questions } from './course.ts';
import { FakeLms } from './fake-lms.ts';
import { type Recorder, recorder } from './recorder.ts';
import { standards } from './rules.ts';

const dialects = { scorm12, scorm2004 };
let paths = 0;

/** A course of its own, so that nothing of another test lies on the device. */
function open(lms: FakeLms, path = `path-${++paths}`, lessons = course(path)) {
  const record = recorder(lms.standard, lms.session());
  const window = { [standards[lms.standard].object]: record.api } as unknown as Window;
  Object.assign(window, { parent: window, top: window, opener: null });
  const home = device();
  const session = new CourseSession(
    scormPort(dialects[lms.standard], window, () => Date.now()),
    lessons,
    home,
    () => new Date(),
  );
  return { session, record, path, home };
}
const names = (record: Recorder): string[] =>
  record.calls.map(({ name, values }) => `${name.replace('LMS', '')} ${values.join(' ')}`.trim());
const allRight = (session: CourseSession) => {
  for (const id of Object.keys(questions)) session.answer(given('all-kinds', id));
  session.answer(given('second', 'one'));
  session.finish('third');
};

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 10) }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A device nobody has learned on, whose storage works. */
function freshDevice(): void {
  for (const key of keysOf('lotse:')) remove(key);
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
}

describe.each(['scorm12', 'scorm2004'] as const)('a course in %s', (standard) => {
  const passed = standard === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.success_status';
  const scored = standard === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.scaled';

  it('breaks no rule from its first call to its last, with every kind of question right and wrong', async () => {
    const lms = new FakeLms(standard);
    const { session, record } = open(lms);
    await session.ready;
    session.visit(session.read() ? `path-${paths}` : '', 'all-kinds');
    for (const id of Object.keys(questions)) session.answer(given('all-kinds', id, false));
    await vi.advanceTimersByTimeAsync(65_432);
    allRight(session);
    await vi.advanceTimersByTimeAsync(5000);
    session.leave();
    await vi.runAllTimersAsync();
    expect(record.end()).toEqual([]);
    expect(record.data[passed]).toBe('passed');
    expect(record.calls.filter(({ name }) => /Initialize|Finish|Terminate/.test(name))).toHaveLength(2);
    expect(session.note()).toBe('ok');
  });

  it('reads before it writes, tells the score before the status, and ends with a commit and the finish', async () => {
    const { session, record } = open(new FakeLms(standard));
    await session.ready;
    allRight(session);
    session.leave();
    await vi.runAllTimersAsync();
    const said = names(record);
    const at = (start: string): number => said.findIndex((one) => one.startsWith(start));
    expect(at(`GetValue ${standards[standard].status}`)).toBeLessThan(at('SetValue'));
    expect(at(`SetValue ${scored}`)).toBeGreaterThan(0);
    expect(at(`SetValue ${passed} passed`)).toBeGreaterThan(said.findLastIndex((one) => one.startsWith(`SetValue ${scored}`)));
    expect(said.slice(-2)).toEqual(['Commit', standard === 'scorm12' ? 'Finish' : 'Terminate']);
  });

  it('has what passes kept at once, and gathers the rest', async () => {
    const { session, record } = open(new FakeLms(standard));
    await session.ready;
    await vi.advanceTimersByTimeAsync(0);
    const commits = () => record.calls.filter(({ name }) => name.endsWith('Commit')).length;
    const before = commits();
    session.answer(given('all-kinds', 'one'));
    session.answer(given('all-kinds', 'some'));
    expect(commits()).toBe(before);
    await vi.advanceTimersByTimeAsync(2000);
    expect(commits()).toBe(before + 1);
    allRight(session);
    expect(commits()).toBe(before + 2);
  });

  it('goes on where the last session ended, with what was answered', async () => {
    const lms = new FakeLms(standard);
    const first = open(lms);
    await first.session.ready;
    first.session.visit(first.path, 'second');
    first.session.answer(given('all-kinds', 'match'));
    first.session.answer(given('all-kinds', 'gap', false));
    await first.session.end(false);
    expect(first.record.end()).toEqual([]);
    const second = open(lms, first.path);
    await second.session.ready;
    expect(second.session.read()).toMatchObject({
      answers: { 'all-kinds/match': { right: true, tries: 1, response: 'a2 b1' }, 'all-kinds/gap': { right: false, tries: 1 } },
      places: { [first.path]: 'second' },
    });
    second.session.answer(given('second', 'one'));
    await second.session.end(true);
    expect(second.record.end()).toEqual([]);
  });

  it('keeps words that were typed out of the LMS', async () => {
    const lms = new FakeLms(standard);
    const { session } = open(lms);
    await session.ready;
    session.answer(given('all-kinds', 'gap'));
    await session.end(true);
    expect(JSON.stringify(lms.stored)).toContain('all-kinds.gap');
    expect(JSON.stringify(lms.stored)).not.toContain('Kontaktpunkt');
  });

  it('says neither failed nor a score that an LMS would make it from, while it can be tried again', async () => {
    const lms = new FakeLms(standard, { 'cmi.student_data.mastery_score': '80', 'cmi.scaled_passing_score': '0.8' });
    const { session, record } = open(lms);
    await session.ready;
    for (const id of Object.keys(questions)) session.answer(given('all-kinds', id, false));
    session.answer(given('second', 'one'));
    session.finish('third');
    await session.end(true);
    expect(record.data[scored]).toBeUndefined();
    expect(Object.values(record.data)).not.toContain('failed');
    expect(record.data[passed]).not.toBe('passed');
    expect(record.end()).toEqual([]);
  });

  it('goes by the pass mark of the LMS', async () => {
    const lms = new FakeLms(standard, { 'cmi.student_data.mastery_score': '95', 'cmi.scaled_passing_score': '0.95' });
    const { session, record } = open(lms);
    await session.ready;
    for (const id of Object.keys(questions)) session.answer(given('all-kinds', id, id !== 'one'));
    session.answer(given('second', 'one'));
    session.finish('third');
    expect(record.data[passed]).not.toBe('passed');
    session.answer(given('all-kinds', 'one'));
    expect(record.data[passed]).toBe('passed');
  });

  it('never takes back what was passed', async () => {
    const lms = new FakeLms(standard);
    const first = open(lms);
    await first.session.ready;
    allRight(first.session);
    await first.session.end(true);
    // The course has grown since.
    const grown = course(first.path);
    grown.lessons.push({ id: 'fourth', questions: ['one'] });
    grown.positions.push('fourth/one');
    const second = open(lms, first.path, grown);
    await second.session.ready;
    await second.session.end(true);
    expect(lms.stored[passed]).toBe('passed');
    expect(lms.stored[standards[standard].status]).not.toBe('incomplete');
    expect(second.record.end()).toEqual([]);
  });

  it.each(['review', 'browse'])('writes nothing when it is opened to %s', async (mode) => {
    const lms = new FakeLms(standard, { [standards[standard].mode]: mode });
    const { session, record } = open(lms);
    await session.ready;
    session.answer(given('all-kinds', 'one'));
    await session.end(true);
    expect(session.note()).toBe('review');
    expect(session.read().answers['all-kinds/one']?.right).toBe(true);
    expect(record.calls.filter(({ name }) => /Set|Commit/.test(name))).toEqual([]);
    expect(record.end()).toEqual([]);
  });

  it('says so when the LMS refuses, tries again, and is quiet when it works again', async () => {
    const lms = new FakeLms(standard);
    const { session, record } = open(lms);
    await session.ready;
    lms.faults.refuses = new Set(['commit', 'set']);
    session.answer(given('all-kinds', 'one'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(session.note()).toBe('silent');
    expect(session.keeper()).toBe('lms-silent');
    lms.faults = {};
    await vi.advanceTimersByTimeAsync(20_000);
    expect(session.note()).toBe('ok');
    await session.end(true);
    expect(record.end()).toEqual([]);
    const next = open(lms, `path-${paths}`);
    await next.session.ready;
    expect(next.session.read().answers['all-kinds/one']?.right).toBe(true);
  });

  it('hands in at the next start what the LMS did not take', async () => {
    const lms = new FakeLms(standard);
    const first = open(lms);
    await first.session.ready;
    first.session.answer(given('all-kinds', 'one'));
    await vi.advanceTimersByTimeAsync(2000);
    lms.faults.refuses = new Set(['commit', 'set', 'finish']);
    first.session.answer(given('second', 'one'));
    await first.session.end(false);
    lms.faults = {};
    const second = open(lms, first.path);
    await second.session.ready;
    expect(Object.keys(second.session.read().answers)).toEqual(['all-kinds/one', 'second/one']);
    await second.session.end(true);
    // Another device has nothing but the LMS.
    const elsewhere = new FakeLms(standard, { ...lms.stored, [standard === 'scorm12' ? 'cmi.core.student_id' : 'cmi.learner_id']: 'lena' });
    const third = open(elsewhere, first.path);
    await third.session.ready;
    expect(Object.keys(third.session.read().answers)).toEqual(['all-kinds/one', 'second/one']);
  });

  it('loses nothing to an LMS that says “true” and keeps nothing, and says so', async () => {
    const lms = new FakeLms(standard);
    lms.faults.forgets = true;
    const first = open(lms);
    await first.session.ready;
    first.session.answer(given('all-kinds', 'one'));
    await first.session.end(true);
    expect(first.session.note()).toBe('ok');
    const second = open(lms, first.path);
    await second.session.ready;
    expect(second.session.read().answers['all-kinds/one']?.right).toBe(true);
    await vi.advanceTimersByTimeAsync(2000);
    expect(second.session.note()).toBe('silent');
  });

  it('calls nothing after it has ended; what is answered then is handed in at the next start', async () => {
    const lms = new FakeLms(standard);
    const first = open(lms);
    await first.session.ready;
    await first.session.end(true);
    const calls = first.record.calls.length;
    first.session.answer(given('all-kinds', 'one'));
    await first.session.end(false);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(first.record.calls).toHaveLength(calls);
    const second = open(lms, first.path);
    await second.session.ready;
    expect(second.session.read().answers['all-kinds/one']?.right).toBe(true);
  });

  it('begins anew when somebody has reset an attempt that the LMS had kept', async () => {
    const lms = new FakeLms(standard);
    const first = open(lms);
    await first.session.ready;
    first.session.answer(given('all-kinds', 'one'));
    await first.session.end(true);
    const second = open(lms, first.path);
    await second.session.ready;
    await second.session.end(true);
    const third = open(new FakeLms(standard), first.path);
    await third.session.ready;
    expect(third.session.read().answers).toEqual({});
    await vi.advanceTimersByTimeAsync(2000);
    expect(third.session.note()).toBe('ok');
  });

  it('keeps one learner’s progress from the next on the same device', async () => {
    const first = open(new FakeLms(standard));
    await first.session.ready;
    first.session.answer(given('all-kinds', 'one'));
    await first.session.end(false);
    const id = standard === 'scorm12' ? 'cmi.core.student_id' : 'cmi.learner_id';
    const second = open(new FakeLms(standard, { [id]: 'lena' }), first.path);
    await second.session.ready;
    expect(second.session.read().answers).toEqual({});
  });

  it('goes on alone where there is no LMS, and where the LMS throws', async () => {
    const alone = device();
    const window = {} as Window;
    Object.assign(window, { parent: window, top: window, opener: null });
    const session = new CourseSession(scormPort(dialects[standard], window), course('alone'), alone);
    await vi.advanceTimersByTimeAsync(3000);
    await session.ready;
    expect(session.note()).toBe('none');
    session.answer(given('all-kinds', 'one'));
    expect(alone.answers).toHaveLength(1);
    expect(session.read().answers['all-kinds/one']?.right).toBe(true);

    const lms = new FakeLms(standard);
    lms.faults.throws = true;
    const broken = open(lms);
    await broken.session.ready;
    broken.session.answer(given('all-kinds', 'one'));
    expect(broken.session.note()).toBe('silent');
    expect(broken.home.answers).toHaveLength(1);
    lms.faults = {};
    await vi.advanceTimersByTimeAsync(30_000);
    expect(broken.session.note()).toBe('ok');
    expect(broken.session.read().answers['all-kinds/one']?.right).toBe(true);
    expect(lms.stored['cmi.suspend_data']).not.toBe('');
  });

  it('hands in what was answered on pages whose LMS never began, to the learner it names at last', async () => {
    freshDevice();
    const lms = new FakeLms(standard);
    lms.faults.refuses = new Set(['initialize']);
    const path = `unbegun-${standard}`;
    for (const [lesson, id] of [
      ['all-kinds', 'one'],
      ['second', 'one'],
    ] as const) {
      const { session, record } = open(lms, path);
      await session.ready;
      session.answer(given(lesson, id));
      expect(session.note()).toBe('silent');
      await session.end(false);
      expect(record.end()).toEqual([]);
    }
    lms.faults = {};
    const begun = open(lms, path);
    await begun.session.ready;
    expect(Object.keys(begun.session.read().answers).sort()).toEqual(['all-kinds/one', 'second/one']);
    await begun.session.end(true);
    expect(begun.session.note()).toBe('ok');
    expect(begun.record.end()).toEqual([]);
    // Handed in once: a learner who comes later gets none of it.
    const id = standard === 'scorm12' ? 'cmi.core.student_id' : 'cmi.learner_id';
    const next = open(new FakeLms(standard, { [id]: 'lena' }), path);
    await next.session.ready;
    expect(next.session.read().answers).toEqual({});
  });

  it('keeps what was answered before its LMS began from everybody but the learner this device met last', async () => {
    freshDevice();
    const [mara, path] = [new FakeLms(standard), `mine-${standard}`];
    const first = open(mara, path);
    await first.session.ready;
    await first.session.end(true);
    mara.faults.refuses = new Set(['initialize']);
    const unbegun = open(mara, path);
    await unbegun.session.ready;
    unbegun.session.answer(given('all-kinds', 'one'));
    await unbegun.session.end(false);
    const id = standard === 'scorm12' ? 'cmi.core.student_id' : 'cmi.learner_id';
    const lena = open(new FakeLms(standard, { [id]: 'lena' }), path);
    await lena.session.ready;
    expect(lena.session.read().answers).toEqual({});
    mara.faults = {};
    const back = open(mara, path);
    await back.session.ready;
    expect(Object.keys(back.session.read().answers)).toEqual(['all-kinds/one']);
  });

  it('leaves unclaimed answers where they are while a course is only looked at', async () => {
    freshDevice();
    const [lms, path] = [new FakeLms(standard), `looked-${standard}`];
    lms.faults.refuses = new Set(['initialize']);
    const unbegun = open(lms, path);
    await unbegun.session.ready;
    unbegun.session.answer(given('all-kinds', 'one'));
    await unbegun.session.end(false);
    const review = open(new FakeLms(standard, { [standards[standard].mode]: 'review' }), path);
    await review.session.ready;
    expect(review.session.read().answers).toEqual({});
    lms.faults = {};
    const begun = open(lms, path);
    await begun.session.ready;
    expect(Object.keys(begun.session.read().answers)).toEqual(['all-kinds/one']);
  });

  it('lets nobody wait for an LMS that is not there yet, and joins what was done meanwhile when it comes', async () => {
    const lms = new FakeLms(standard);
    const before = open(lms);
    await before.session.ready;
    before.session.visit(before.path, 'second');
    before.session.answer(given('second', 'one'));
    await before.session.end(true);
    const record = recorder(standard, lms.session());
    const window = {} as Window;
    Object.assign(window, { parent: window, top: window, opener: null });
    const session = new CourseSession(scormPort(dialects[standard], window), course(before.path), device());
    await session.begun;
    expect(session.note()).toBe('searching');
    session.answer(given('all-kinds', 'one'));
    Object.assign(window, { [standards[standard].object]: record.api });
    await vi.advanceTimersByTimeAsync(200);
    await session.ready;
    expect(session.note()).toBe('ok');
    expect(session.read().places).toEqual({ [before.path]: 'second' });
    expect(Object.keys(session.read().answers).sort()).toEqual(['all-kinds/one', 'second/one']);
    await session.end(true);
    expect(record.end()).toEqual([]);
    expect(
      names(record)
        .filter((one) => one.startsWith('SetValue cmi.interactions'))
        .join(),
    ).toContain('all-kinds.one');
  });

  it('ends what begins only after the learner has left', async () => {
    const record = recorder(standard, new FakeLms(standard).session());
    const window = {} as Window;
    Object.assign(window, { parent: window, top: window, opener: null });
    const session = new CourseSession(scormPort(dialects[standard], window), course('late'), device());
    await session.begun;
    session.leave();
    Object.assign(window, { [standards[standard].object]: record.api });
    await vi.advanceTimersByTimeAsync(2000);
    expect(record.calls.length).toBeGreaterThan(0);
    expect(record.end()).toEqual([]);
  });

  it('of pages only to be read is completed, without a score', async () => {
    const path = `read-${standard}`;
    const pages = { ...course(path), lessons: [{ id: 'third', questions: [] }] };
    const { session, record } = open(new FakeLms(standard), path, pages);
    await session.ready;
    session.finish('third');
    await session.end(true);
    expect(record.data[standards[standard].status]).toBe('completed');
    expect(record.data[scored]).toBeUndefined();
    expect(Object.values(record.data)).not.toContain('passed');
    expect(record.end()).toEqual([]);
  });

  it('does without records of answers where the LMS keeps none', async () => {
    const lms = new FakeLms(standard, { 'cmi.interactions._children': '' });
    const { session, record } = open(lms);
    await session.ready;
    allRight(session);
    await session.end(true);
    expect(names(record).filter((one) => one.startsWith('SetValue cmi.interactions'))).toEqual([]);
    expect(record.data[passed]).toBe('passed');
    expect(session.note()).toBe('ok');
  });
});
