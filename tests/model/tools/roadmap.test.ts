import { describe, expect, it } from 'vitest';
import { checksSaid, roadmapAppointments, roadmapMarkdown, roadmapRows, whenSaid } from '../../../src/i18n/roadmap-said.ts';
import { calendar } from '../../../src/model/tools/calendar.ts';
import {
  checkDays,
  cleanRoadmap,
  emptyMilestone,
  emptyRoadmap,
  inOrder,
  isLate,
  type Milestone,
  milestoneGaps,
  mostMilestones,
  type RoadmapState,
  readRhythm,
} from '../../../src/model/tools/roadmap.ts';
import { planned, roadmapPlan } from '../../../src/model/tools/roadmap-plan.ts';
import { readToolFile, toolFile } from '../../../src/model/tools/tool-file.ts';

const milestone = (own: Partial<Milestone> = {}): Milestone => ({
  title: 'Rechnung',
  from: '',
  by: '2027-03-01',
  measure: 'weniger Fragen',
  who: 'Tobias',
  state: 'planned',
  ...own,
});
const checks = (own: Partial<RoadmapState['checks']> = {}) => ({ first: '2027-01-14', time: '', weeks: '6', times: '3', ...own });

describe('the days of success checks', () => {
  it('come every so many weeks, also over the change of the clock and the end of the year', () => {
    expect(checkDays(checks({ first: '2026-12-31', weeks: '13', times: '4' }))).toEqual([
      '2026-12-31',
      '2027-04-01',
      '2027-07-01',
      '2027-09-30',
    ]);
    // 2028 is a leap year.
    expect(checkDays(checks({ first: '2028-02-22', weeks: '1', times: '2' }))).toEqual(['2028-02-22', '2028-02-29']);
  });

  it('are none before there is a first, and the rhythm says what is wrong', () => {
    expect(checkDays(emptyRoadmap.checks)).toEqual([]);
    expect(readRhythm(checks({ weeks: '0' }))).toEqual({ refused: 'weeks' });
    expect(readRhythm(checks({ times: '53' }))).toEqual({ refused: 'times' });
    expect(readRhythm(checks({ weeks: '1.5' }))).toEqual({ refused: 'weeks' });
    expect(checkDays(checks({ times: 'viel' }))).toEqual([]);
  });
});

describe('a milestone', () => {
  it('is late from the day after, unless it is over', () => {
    expect(isLate(milestone(), '2027-03-01')).toBe(false);
    expect(isLate(milestone(), '2027-03-02')).toBe(true);
    expect(isLate(milestone({ state: 'done' }), '2027-03-02')).toBe(false);
    expect(isLate(milestone({ state: 'stopped' }), '2027-03-02')).toBe(false);
    expect(isLate(milestone({ by: '' }), '2027-03-02')).toBe(false);
  });

  it('says what it lacks', () => {
    expect(milestoneGaps(emptyMilestone)).toEqual(['title', 'by', 'measure', 'who']);
    expect(milestoneGaps(milestone({ from: '2027-04-01' }))).toEqual(['order']);
    expect(milestoneGaps(milestone())).toEqual([]);
  });

  it('stands in the order of its end, then of its beginning; without a day at the end', () => {
    const all = [
      milestone({ by: '' }),
      milestone({ by: '2027-05-01' }),
      milestone({ from: '2027-02-01' }),
      milestone({ from: '2027-01-01' }),
    ];
    expect(inOrder(all).map(({ from, by }) => `${from}/${by}`)).toEqual([
      '2027-01-01/2027-03-01',
      '2027-02-01/2027-03-01',
      '/2027-05-01',
      '/',
    ]);
  });
});

describe('a roadmap that was kept or opened', () => {
  const good = { milestones: [milestone()], checks: checks() };
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['without milestones', { checks: checks() }],
    ['without checks', { milestones: [] }],
    ['milestones that are texts', { ...good, milestones: ['a'] }],
    ['a day that is not in the calendar', { ...good, milestones: [milestone({ by: '2027-02-30' })] }],
    ['a day with markup', { ...good, milestones: [milestone({ by: '"><script>' })] }],
    ['a state nobody knows', { ...good, milestones: [{ ...milestone(), state: 'constructor' }] }],
    ['a title that is a number', { ...good, milestones: [{ ...milestone(), title: 7 }] }],
    ['a title too long', { ...good, milestones: [milestone({ title: 'x'.repeat(301) })] }],
    ['a time of day that is none', { ...good, checks: checks({ time: '25:00' }) }],
    ['too many milestones', { ...good, milestones: Array.from({ length: mostMilestones + 1 }, () => milestone()) }],
  ])('is refused when it is %s', (_name, value) => {
    expect(cleanRoadmap(value)).toBeUndefined();
  });

  it('loses what it does not know and keeps the rest, byte for byte', () => {
    expect(cleanRoadmap({ ...good, evil: 1, milestones: [{ ...milestone(), evil: '<b>' }] })).toEqual(good);
    const file = toolFile('roadmap/a', good);
    const read = readToolFile(file, 'roadmap/a', cleanRoadmap);
    expect(toolFile('roadmap/a', 'state' in read ? read.state : undefined)).toBe(file);
  });
});

describe('a roadmap for others', () => {
  const state: RoadmapState = {
    milestones: [
      milestone({ title: 'Spät', by: '2027-06-01', state: 'done' }),
      milestone({ title: 'a|b\nc', from: '2027-02-01', who: '' }),
    ],
    checks: checks({ time: '10:00' }),
  };

  it('is a Markdown table that no typed text can break', () => {
    expect(roadmapMarkdown(state, 'de')).toBe(
      [
        '# Roadmap',
        '',
        '| Wann | Meilenstein | Woran ihr es merkt | Wer dafür einsteht | Stand |',
        '| --- | --- | --- | --- | --- |',
        '| 1.2.2027 bis 1.3.2027 | a\\|b c | weniger Fragen | noch offen | geplant |',
        '| 1.6.2027 | Spät | weniger Fragen | Tobias | fertig |',
        '',
        '## Erfolgsprüfungen',
        '',
        '- 14.1.2027',
        '- 25.2.2027',
        '- 8.4.2027',
        '',
      ].join('\n'),
    );
    expect(whenSaid(milestone({ from: '2027-02-01' }), 'en')).toBe('1 Feb 2027 to 1 Mar 2027');
  });

  it('says when it is looked at, day by day', () => {
    expect(checksSaid(state, 'de')).toBe('3 Termine: 14.1.2027, 25.2.2027, 8.4.2027');
    expect(checksSaid({ ...state, checks: checks({ times: '1' }) }, 'en')).toBe('1 date: 14 Jan 2027');
    expect(checksSaid(emptyRoadmap, 'de')).toBe('');
  });

  it('has a row for each milestone and each check in its table file', () => {
    expect(roadmapRows(state, 'en').map(([title, , by]) => `${title} ${by}`)).toEqual([
      'a|b\nc 2027-03-01',
      'Spät 2027-06-01',
      'Success check 1 2027-01-14',
      'Success check 2 2027-02-25',
      'Success check 3 2027-04-08',
    ]);
  });

  it('puts what is not over into the calendar, and the checks as one series', () => {
    const ics = calendar(roadmapAppointments(state, 'roadmap-x', 'de'), '2026-11-22T10:00:00Z');
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(ics).toContain('UID:roadmap-x-1@lotse\r\nDTSTAMP:20261122T100000Z\r\nDTSTART;VALUE=DATE:20270301\r\n');
    expect(ics).toContain('DTSTART:20270114T100000\r\nDURATION:PT60M\r\nRRULE:FREQ=WEEKLY;INTERVAL=6;COUNT=3\r\n');
    expect(ics).not.toContain('Spät');
  });

  it('gives every appointment an id of its own, whatever is over', () => {
    const ids = roadmapAppointments({ ...state, milestones: [milestone(), milestone(), milestone({ state: 'done' })] }, 'k', 'de').map(
      ({ uid }) => uid,
    );
    expect(new Set(ids).size).toBe(3);
  });
});

describe('the company’s own plan', () => {
  const words = { de: 'Wort', en: 'word' };
  const one = { title: words, by: '2027-03-01', measure: words, who: words };

  it('becomes a roadmap the tool can keep, in the language asked for', () => {
    const plan = roadmapPlan.parse({ milestones: [one], checks: { first: '2027-01-14', weeks: 6, times: 3 } });
    const state = planned(plan, 'en', 'de');
    expect(state.milestones[0]?.title).toBe('word');
    expect(cleanRoadmap(state)).toEqual(state);
  });

  it('cannot end before it begins', () => {
    expect(roadmapPlan.safeParse({ milestones: [{ ...one, from: '2027-03-02' }] }).success).toBe(false);
    expect(roadmapPlan.safeParse({ milestones: [{ ...one, from: '2027-03-01' }] }).success).toBe(true);
  });
});
