import { describe, expect, it } from 'vitest';
import { agendaDates, agendaMarkdown, agendaRefusalSaid, agendaSaid, sampleFrom } from '../../../src/i18n/agenda-said.ts';
import { agendaWords } from '../../../src/i18n/agenda-words.ts';
import { type Agenda, daysOf, lengthOf, timetable, wayOf, wayUp } from '../../../src/model/tools/agenda.ts';
import { agendaNames, cleanAgenda, readAgenda, typedOf } from '../../../src/model/tools/agenda-typed.ts';
import { calendar } from '../../../src/model/tools/calendar.ts';
import { readToolFile, toolFile } from '../../../src/model/tools/tool-file.ts';
import fc from '../../property.ts';

const block = (minutes: number, what = 'Erzählen') => ({ minutes, what, goal: '', who: '' });
const level = (name: string, day: string, time: string, weeks: number, times: number) => ({ name, day, time, weeks, times, carries: '' });
const agenda: Agenda = {
  title: 'Das lief gut',
  blocks: [block(2), block(5), block(3)],
  levels: [
    level('Team', '2027-01-11', '08:55', 1, 4),
    level('Abteilung', '2027-01-14', '10:00', 2, 2),
    level('Leitung', '2027-02-02', '14:00', 4, 1),
  ],
};

describe('the agenda of a ritual', () => {
  it('gives every block its time, over the hour too', () => {
    const times = timetable(agenda, agenda.levels[0] as Agenda['levels'][0]).map(({ from, to }) => `${from}-${to}`);
    expect(times).toEqual(['08:55-08:57', '08:57-09:02', '09:02-09:05']);
    expect(lengthOf(agenda)).toBe(10);
    expect(timetable(agenda, level('Nacht', '2027-01-11', '23:58', 1, 1)).at(-1)?.to).toBe('00:08');
  });

  it('puts a series into the calendar, over a change of year and the end of February', () => {
    expect(daysOf(level('', '2027-12-20', '08:30', 2, 3))).toEqual(['2027-12-20', '2028-01-03', '2028-01-17']);
    expect(daysOf(level('', '2028-02-28', '08:30', 1, 2))).toEqual(['2028-02-28', '2028-03-06']);
  });

  it('follows a case from the lowest meeting to the top, always to the next one that is later', () => {
    expect(wayOf(agenda, '2027-01-11')).toEqual(['2027-01-11T08:55', '2027-01-14T10:00', '2027-02-02T14:00']);
    // By hand: 11 Jan, 22 days to 2 Feb; 18 Jan goes to 28 Jan; 25 Jan goes to 28 Jan; 1 Feb finds no meeting above.
    expect(wayUp(agenda)).toEqual({ slowest: 22, stuck: 1 });
    const sameDay = { ...agenda, levels: [level('A', '2027-01-11', '10:00', 1, 1), level('B', '2027-01-11', '09:00', 1, 2)] };
    expect(wayOf(sameDay, '2027-01-11')).toEqual(['2027-01-11T10:00', '2027-01-18T09:00']);
  });

  it('says so when a series ends too early, when there is only one meeting, and when it takes too long', () => {
    const notes = (one: Agenda) => agendaSaid(one, 'de').notes.join(' ');
    expect(notes(agenda)).toContain('Nach 1 der untersten Termine');
    expect(notes({ ...agenda, levels: agenda.levels.slice(0, 1) })).toContain('nur eine Runde');
    expect(notes({ ...agenda, blocks: [block(45)] })).toContain('45 Minuten');
    for (const language of ['de', 'en'] as const) expect(agendaSaid(agendaWords[language].sample, language).notes).toEqual([]);
  });

  it('is read from what was typed as it was, and names every field that is wrong', () => {
    expect(readAgenda(typedOf(agenda))).toEqual({ agenda });
    expect(readAgenda({})).toBeUndefined();
    expect(readAgenda({ title: '  ' })).toBeUndefined();
    const said = (typed: Record<string, string>) => {
      const read = readAgenda({ ...typedOf(agenda), ...typed });
      return read && 'refused' in read ? read.refused.map((one) => agendaRefusalSaid(one, 'de')) : [];
    };
    expect(said({ title: '' })).toEqual(['„Wie das Ritual heißt“ fehlt noch.']);
    expect(said({ 'blocks.1.minutes': '0' })).toEqual(['„Minuten“ in Zeile 2: Gebraucht wird eine ganze Zahl von 1 bis 240.']);
    expect(said({ 'blocks.1.minutes': '2,5' })).toHaveLength(1);
    expect(said({ 'levels.0.day': '2027-02-30' })).toEqual(['„Erster Termin“ in Zeile 1 ist kein Tag im Kalender.']);
    expect(said({ 'levels.0.time': '24:00' })).toEqual(['„Beginn“ in Zeile 1 ist keine Uhrzeit wie 08:30.']);
    expect(said({ 'blocks.4.who': 'ich' })).toEqual(['„Minuten“ in Zeile 5 fehlt noch.', '„Inhalt“ in Zeile 5 fehlt noch.']);
    expect(readAgenda({ title: 'x' })).toMatchObject({ refused: [{ problem: 'nothing' }, { problem: 'nothing' }] });
  });

  it('never throws, whatever is typed or in a file', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...agendaNames), fc.string()), fc.jsonValue(), (typed, anything) => {
        const read = readAgenda(typed);
        if (read && 'agenda' in read) agendaMarkdown(read.agenda, 'de');
        cleanAgenda(anything);
        expect(cleanAgenda({ ...typed, other: 'x' })).not.toHaveProperty('other');
      }),
    );
  });

  it('comes back from its file byte for byte', () => {
    const file = toolFile('agenda', cleanAgenda(typedOf(agenda)));
    const read = readToolFile(file, 'agenda', cleanAgenda);
    expect('state' in read && toolFile('agenda', read.state)).toBe(file);
    expect(readToolFile(file.replace('"Das lief gut"', '7'), 'agenda', cleanAgenda)).toEqual({ refused: 'damaged' });
  });
});

describe('an agenda handed on', () => {
  it('is one series for each meeting in the calendar, and the same series has the same mark', () => {
    const file = calendar(agendaDates(agenda, 'de'), '2026-11-23T10:00:00Z');
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(file).toContain('DTSTART:20270111T085500\r\nDURATION:PT10M\r\nRRULE:FREQ=WEEKLY;INTERVAL=1;COUNT=4\r\n');
    expect(file).toContain('RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2\r\nSUMMARY:Abteilung: Das lief gut\r\n');
    const uids = agendaDates(agenda, 'de').map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(3);
    expect(agendaDates({ ...agenda, blocks: [block(7)] }, 'de').map(({ uid }) => uid)).toEqual(uids);
    expect(agendaDates({ ...agenda, title: 'Anders' }, 'de')[0]?.uid).not.toBe(uids[0]);
  });

  it('is Markdown in which nothing typed means more than itself', () => {
    const text = agendaMarkdown({ ...agenda, title: '<b>x</b> | y', blocks: [block(2, 'a | b\n# c')] }, 'de');
    expect(text).toContain('# \\<b\\>x\\</b\\> \\| y\n');
    expect(text).toContain('| 08:55–08:57 | a \\| b \\# c |  |  |\n');
  });

  it('begins with an example that has no problems and keeps its gaps on another day', () => {
    for (const language of ['de', 'en'] as const) {
      const moved = sampleFrom('2028-03-06', language);
      expect(moved.levels.map(({ day }) => day)).toEqual(['2028-03-06', '2028-03-16', '2028-03-28']);
      expect(readAgenda(typedOf(moved))).toEqual({ agenda: moved });
    }
  });
});
