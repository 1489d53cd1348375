/** Seconds: how long a film stays with what. Reading speed 15 characters a second, at least 1.5 s: BBC subtitle guidelines. */
export const seconds = {
  /** A scene before its first beat: place and time are read. */
  opening: 1.5,
  /** A new framing before anything is said in it. */
  framing: 0.6,
  /** A face or an arm before the words that go with it. */
  lead: 0.35,
  walk: 1.1,
  silent: 1,
  mark: 1.7,
  after: 0.4,
  dissolve: 0.5,
  ending: 1.4,
} as const;

const [perSecond, least] = [15, 1.5];

/**
 * @param text words as they are shown, without markup
 * @returns seconds needed to read them
 */
export const readingTime = (text: string): number => Math.max(least, [...text.trim()].length / perSecond);

/** Times are written with two decimals: the same bytes on every machine. */
export const rounded = (time: number): number => Math.round(time * 100) / 100;
