/** Kinds of files a customer's voice may be: what every current browser plays, by the ending of the name. */
export const clipTypes = { mp4: 'video/mp4', webm: 'video/webm', mp3: 'audio/mpeg' } as const;
export type ClipType = (typeof clipTypes)[keyof typeof clipTypes];

/**
 * The kind of a clip by its name.
 * @returns undefined for what is none
 */
export function clipType(name: string): ClipType | undefined {
  const ending = /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  return Object.hasOwn(clipTypes, ending) ? clipTypes[ending as keyof typeof clipTypes] : undefined;
}

/** From here on a clip is heavy for those who watch it on the road. */
export const heavyClip = 20_000_000;

/** Whether a text is captions: WebVTT with at least one timed line (W3C WebVTT 4.1). */
export const hasCaptions = (text: string): boolean =>
  /^\uFEFF?WEBVTT(?:[ \t].*)?\r?(?:\n|$)/.test(text) && /^(?:\d+:)?\d\d:\d\d\.\d{3} --> /m.test(text);
