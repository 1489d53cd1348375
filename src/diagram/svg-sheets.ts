import type { Picture } from './flow.ts';
import { round } from './ink.ts';
import type { Sheets } from './sheets.ts';
import { sizes } from './sizes.ts';

/**
 * The sheets of a wide picture as SVG strings. They draw nothing anew, but show the picture's own drawings (`pictureSvg`), cut where the
 * sheet ends; the names of the lanes stand on each. All have one size, so that their rows go on from sheet to sheet.
 * @param id the same as the picture's
 */
export function sheetSvgs(picture: Picture, { parts }: Sheets, id: string): string[] {
  const names = sizes.lane.width;
  const height = round(picture.height);
  const width = names + Math.max(0, ...parts.map((part) => part.width));
  return parts.map(
    (part) =>
      `<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMinYMin"><use href="#${id}-names"/><svg x="${names}" width="${part.width}" viewBox="${part.x} 0 ${part.width} ${height}"><use href="#${id}-flow"/></svg></svg>`,
  );
}
