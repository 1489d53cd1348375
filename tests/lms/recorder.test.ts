import { describe, expect, it } from 'vitest';
import { FakeLms } from './fake-lms.ts';
import { recorder } from './recorder.ts';
import { type Scorm, standards } from './rules.ts';

/** Makes calls on a recorder, each written as `call value value`, and gives what it flags. */
function flagged(standard: Scorm, calls: readonly (readonly unknown[])[], stored: Record<string, string> = {}): string[] {
  const record = recorder(standard, new FakeLms(standard, stored).session());
  for (const [name, ...values] of calls) record.api[String(name)]?.(...values);
  return record.end();
}
const names = {
  scorm12: { init: 'LMSInitialize', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit', finish: 'LMSFinish' },
  scorm2004: { init: 'Initialize', get: 'GetValue', set: 'SetValue', commit: 'Commit', finish: 'Terminate' },
};

describe.each(['scorm12', 'scorm2004'] as const)('the recorder of %s', (standard) => {
  const { init, get, set, commit, finish } = names[standard];
  const of = standards[standard];
  const time = standard === 'scorm12' ? '0000:00:01.00' : 'PT1S';
  const begin = [
    [init, ''],
    [get, of.status],
  ] as const;
  const end = [
    [set, of.exit, 'suspend'],
    [set, of.time, time],
    [commit, ''],
    [finish, ''],
  ] as const;
  const within = (...calls: (readonly unknown[])[]) => flagged(standard, [...begin, ...calls, ...end]);

  it('finds nothing wrong in a good session', () => {
    expect(within([set, 'cmi.suspend_data', 'abc'])).toEqual([]);
  });

  it.each([
    ['a second beginning', [[init, '']], / again$/],
    ['an argument that is no text', [[set, 'cmi.suspend_data', 7]], /with number/],
    ['an argument too few', [[set, 'cmi.suspend_data']], /with 1 arguments/],
    ['a commit with something in its brackets', [[commit, 'now']], /with "now"/],
    ['an element that is not there', [[set, 'cmi.nothing', 'x']], /is not there/],
    ['writing what can only be read', [[set, of.mode, 'normal']], /only be read/],
    ['reading what can only be written', [[get, of.exit]], /only be written/],
    ['an answer before its id', [[set, 'cmi.interactions.0.type', 'choice']], /before its id/],
    ['a gap between answers', [[set, 'cmi.interactions.2.id', 'x']], /leaving a gap/],
    [
      'a response that does not fit its type',
      [
        [set, 'cmi.interactions.0.id', 'x'],
        [set, 'cmi.interactions.0.type', 'choice'],
        [set, `cmi.interactions.0.${of.response}`, 'ä b'],
      ],
      /response to/,
    ],
    ['an id with a blank', [[set, 'cmi.interactions.0.id', 'a b']], /id to/],
  ] as const)('flags %s', (_what, calls, expected) => {
    expect(within(...calls).join('\n')).toMatch(expected);
  });

  it('flags values before the status was read, and calls before the session and after it', () => {
    expect(flagged(standard, [[init, ''], [set, 'cmi.suspend_data', 'a'], ...end]).join()).toContain('before reading the status');
    expect(flagged(standard, [[get, of.status], ...begin, ...end])).toEqual([`${get} before the session`]);
    expect(flagged(standard, [...begin, ...end, [finish, '']])).toEqual([`${finish} after the session`]);
    expect(flagged(standard, [...begin, ...end, [set, 'cmi.suspend_data', 'a']]).join()).toContain(`${set} after the session`);
  });

  it('flags a verdict without a score, and writing in review', () => {
    const passed = standard === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.success_status';
    expect(within([set, passed, 'passed'])).toEqual(['sets passed without a score']);
    const calls = [
      [init, ''],
      [get, of.status],
      [get, of.mode],
      [set, 'cmi.suspend_data', 'a'],
      [commit, ''],
      [finish, ''],
    ];
    expect(flagged(standard, calls, { [of.mode]: 'review' })).toEqual(['sets cmi.suspend_data in review']);
  });

  it('flags what is left open at the end', () => {
    expect(flagged(standard, [...begin])).toEqual(['never finishes']);
    expect(flagged(standard, [...begin, [set, 'cmi.suspend_data', 'a']])).toEqual(['leaves values without a commit', 'never finishes']);
    expect(flagged(standard, [...begin, [finish, '']])).toEqual(['finishes without an exit', 'finishes without a session time']);
    expect(flagged(standard, [...begin, ...end.slice(0, 2), [finish, '']]).join()).toContain('finishes without a commit');
    const refusing = new FakeLms(standard);
    refusing.faults.refuses = new Set(['commit', 'finish']);
    const record = recorder(standard, refusing.session());
    for (const [name, ...values] of [...begin, ...end]) record.api[String(name)]?.(...values);
    expect(record.end()).toEqual(['leaves a commit that was refused']);
  });
});

describe('the recorder', () => {
  it.each([
    ['scorm12', 'cmi.suspend_data', 'x'.repeat(4001)],
    ['scorm12', 'cmi.suspend_data', 'ä'],
    ['scorm12', 'cmi.core.exit', 'normal'],
    ['scorm12', 'cmi.core.lesson_status', 'not attempted'],
    ['scorm12', 'cmi.core.session_time', 'PT1S'],
    ['scorm12', 'cmi.core.score.raw', '101'],
    ['scorm12', 'cmi.core.lesson_location', 'x'.repeat(256)],
    ['scorm2004', 'cmi.suspend_data', 'x'.repeat(64_001)],
    ['scorm2004', 'cmi.exit', 'gone'],
    ['scorm2004', 'cmi.session_time', 'PT'],
    ['scorm2004', 'cmi.session_time', 'PT1.234S'],
    ['scorm2004', 'cmi.score.scaled', '1.1'],
    ['scorm2004', 'cmi.progress_measure', '-0.1'],
    ['scorm2004', 'adl.nav.request', 'home'],
  ] as const)('of %s flags %s of a value out of its bounds', (standard, element, value) => {
    const { init, get, set } = names[standard];
    const found = flagged(standard, [
      [init, ''],
      [get, standards[standard].status],
      [set, element, value],
    ]);
    expect(found[0]).toContain(`sets ${element} to`);
  });

  it.each([
    ['scorm12', 'result', 'incorrect'],
    ['scorm12', 'time', '2026-11-22T10:00:00.00Z'],
    ['scorm2004', 'result', 'wrong'],
    ['scorm2004', 'timestamp', '2026-11-22T10:00:00.000Z'],
    ['scorm2004', 'latency', '00:00:01'],
  ] as const)('of %s flags %s in the form of the other', (standard, part, value) => {
    const { init, get, set } = names[standard];
    const place = 'cmi.interactions.0';
    const found = flagged(standard, [
      [init, ''],
      [get, standards[standard].status],
      [set, `${place}.id`, 'x'],
      [set, `${place}.${part}`, value],
    ]);
    expect(found[0]).toContain(`sets ${place}.${part} to`);
  });
});
