import { contrastRatio } from '../../model/contrast.ts';

/** A run of steps or scenes by number, both ends included. */
export interface Range {
  from: number;
  to: number;
}

/** What the address of an embed page may ask for, besides the theme, which the script in the head sets before the first paint. */
export interface FrameParams {
  lang?: 'de' | 'en';
  /** `#rrggbb`, lower case; whether it can be read is judged where the ground is known. */
  accent?: string;
  /** Nothing moves by itself. */
  still?: true;
  /** Steps of a process. */
  steps?: Range;
  /** Scenes of a story. */
  scene?: Range;
  /** Parts of an entry, of `partNames`. */
  parts?: readonly PartName[];
}

/** Parts of an entry's page that can be asked for, and where they are in it. The heading always stays. */
export const partPlaces = {
  definition: '.part-definition',
  plain: '.part-plain',
  not: '.part-not',
  example: '.part-example',
  usage: '.part-usage',
  contrast: '.part-contrast',
  facts: '.facts, .lanes',
  picture: '.picture, .curve, lotse-process',
  breaks: '.breaks',
  steps: '#steps, .phases',
  strip: 'lotse-story, .strip-frame',
  text: '.prose',
  related: '.relations',
  sources: '.sources',
  about: '.about',
} as const;
export type PartName = keyof typeof partPlaces;

const isPart = (name: string): name is PartName => Object.hasOwn(partPlaces, name);

/**
 * Reads what an address asks of an embed page. Anybody can write an address: what is unknown, malformed or said twice asks for nothing.
 * @param search of the address, `?theme=dark&steps=3-5`
 */
export function readParams(search: string): FrameParams {
  const asked = new URLSearchParams(search.slice(0, 500));
  const one = (name: string): string | undefined => {
    const all = asked.getAll(name);
    return all.length === 1 ? all[0] : undefined;
  };
  const lang = one('lang');
  const [, colour] = /^#?([0-9a-f]{6})$/i.exec(one('accent') ?? '') ?? [];
  const [steps, scene] = [rangeOf(one('steps')), rangeOf(one('scene'))];
  const parts = [...new Set((one('parts') ?? '').split(','))].filter(isPart);
  return {
    ...((lang === 'de' || lang === 'en') && { lang }),
    ...(colour && { accent: `#${colour.toLowerCase()}` }),
    ...(one('motion') === '0' && { still: true as const }),
    ...(steps && { steps }),
    ...(scene && { scene }),
    ...(parts.length > 0 && { parts }),
  };
}

/** `3` or `3-5`; numbers from 1 to 999, in order. */
function rangeOf(text: string | undefined): Range | undefined {
  const [, first, last] = /^([1-9]\d{0,2})(?:-([1-9]\d{0,2}))?$/.exec(text ?? '') ?? [];
  if (!first) return undefined;
  const range = { from: Number(first), to: Number(last ?? first) };
  return range.from <= range.to ? range : undefined;
}

/**
 * Whether text in a colour can be read on all of some grounds (WCAG 2.2, 1.4.3: 4.5).
 * @param grounds `#rrggbb`; anything else cannot be judged, and then the colour is not taken
 */
export const readable = (colour: string, grounds: readonly string[]): boolean =>
  grounds.length > 0 && grounds.every((ground) => /^#[0-9a-f]{6}$/i.test(ground) && contrastRatio(colour, ground) >= 4.5);
