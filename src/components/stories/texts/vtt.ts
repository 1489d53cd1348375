/** A caption or a chapter: seconds from the beginning, text as WebVTT wants it. */
export interface Cue {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A WebVTT file (W3C WebVTT: The Web Video Text Tracks Format).
 * @param title stands in a note; players do not show it
 * @param cues in order
 */
export function writeVtt(title: string, cues: readonly Cue[]): string {
  const blocks = cues.map(({ id, start, end, text }) => `${id}\n${stamp(start)} --> ${stamp(end)}\n${text}`);
  return `${['WEBVTT', `NOTE ${title.replace(/\s+/g, ' ').replaceAll('-->', '→')}`, ...blocks].join('\n\n')}\n`;
}

/** `00:01:02.500` */
function stamp(time: number): string {
  const all = Math.max(0, Math.round(time * 1000));
  const part = (size: number, of: number) => Math.floor(all / size) % of;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(all / 3_600_000))}:${two(part(60_000, 60))}:${two(part(1000, 60))}.${String(all % 1000).padStart(3, '0')}`;
}
