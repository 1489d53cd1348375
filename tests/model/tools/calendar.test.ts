import { describe, expect, test } from 'vitest';
import { calendar } from '../../../src/model/tools/calendar.ts';

const stamp = '2026-11-22T10:00:00.000Z';

describe('a calendar file', () => {
  test('names whole days, times of day, series and reminders as RFC 5545 does', () => {
    const text = calendar(
      [
        { uid: 'a@lotse', start: '2026-11-23', title: 'Vorhaben', remind: 60 },
        { uid: 'b@lotse', start: '2026-11-24T09:30', minutes: 30, title: 'Runde', repeat: { weeks: 2, times: 6 } },
      ],
      stamp,
    );
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Lotse//Toolbox//EN',
      'BEGIN:VEVENT',
      'UID:a@lotse',
      'DTSTAMP:20261122T100000Z',
      'DTSTART;VALUE=DATE:20261123',
      'SUMMARY:Vorhaben',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Vorhaben',
      'TRIGGER:-PT60M',
      'END:VALARM',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:b@lotse',
      'DTSTAMP:20261122T100000Z',
      'DTSTART:20261124T093000',
      'DURATION:PT30M',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=6',
      'SUMMARY:Runde',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('escapes commas, semicolons, backslashes and line ends', () => {
    expect(calendar([{ uid: 'a', start: '2026-01-01', title: 'a,b;c\\d\ne' }], stamp)).toContain('SUMMARY:a\\,b\\;c\\\\d\\ne\r\n');
  });

  test('leaves out characters that no calendar takes', () => {
    expect(calendar([{ uid: 'a', start: '2026-01-01', title: 'a\u0000b\u0007\tc\u007f' }], stamp)).toContain('SUMMARY:ab\tc\r\n');
  });

  test('folds lines at 75 octets without tearing a character, and unfolds to the same text', () => {
    const title = 'Ärger über Größe 😀 '.repeat(12).trim();
    const text = calendar([{ uid: 'a', start: '2026-01-01', title }], stamp);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
    expect(text).not.toContain('\uFFFD');
  });
});
