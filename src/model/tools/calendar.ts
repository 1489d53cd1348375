/** A date of the calendar: whole days, or a time of day where the reader is ("floating", RFC 5545, 3.3.5). */
export interface Appointment {
  /** Unlike every other one: `intention-1@lotse`. */
  readonly uid: string;
  /** `2026-11-23`, or `2026-11-23T09:30`. */
  readonly start: string;
  /** Minutes it lasts; nothing: the whole day. */
  readonly minutes?: number;
  readonly title: string;
  readonly text?: string;
  /** Every so many weeks, so many times. */
  readonly repeat?: { readonly weeks: number; readonly times: number };
  /** Minutes before its start a reminder comes. */
  readonly remind?: number;
}

/**
 * Appointments as an iCalendar file (RFC 5545), for any calendar.
 * @param stamp when the file was made, `2026-11-22T10:00:00Z`: the caller's clock, this has none
 */
export function calendar(appointments: readonly Appointment[], stamp: string): string {
  const lines = appointments.flatMap((one) => [
    'BEGIN:VEVENT',
    `UID:${one.uid}`,
    `DTSTAMP:${compact(stamp.slice(0, 19))}Z`,
    ...when(one),
    ...(one.repeat ? [`RRULE:FREQ=WEEKLY;INTERVAL=${one.repeat.weeks};COUNT=${one.repeat.times}`] : []),
    `SUMMARY:${escaped(one.title)}`,
    ...(one.text ? [`DESCRIPTION:${escaped(one.text)}`] : []),
    ...(one.remind === undefined
      ? []
      : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(one.title)}`, `TRIGGER:-PT${one.remind}M`, 'END:VALARM']),
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Lotse//Toolbox//EN', ...lines, 'END:VCALENDAR', ''].map(folded).join('\r\n');
}

function when({ start, minutes }: Appointment): string[] {
  if (!start.includes('T')) return [`DTSTART;VALUE=DATE:${compact(start)}`];
  return [`DTSTART:${compact(`${start}:00`)}`, `DURATION:PT${minutes ?? 60}M`];
}

const compact = (time: string): string => time.replace(/[-:]/g, '');

/** Text as RFC 5545, 3.3.11 wants it. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what may not stand in a text (RFC 5545, 3.1).
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n');

/** Lines of at most 75 octets; the next begins with a blank (RFC 5545, 3.1). No character is torn. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return lines.join('\r\n');
}
