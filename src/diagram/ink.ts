import type { Language } from '../model/entry.ts';
import type { Box, FlowStep } from './flow.ts';

/** The warning sign: a triangle with a stroke and a dot. */
export const triangle = (x: number, y: number): string => `M${round(x)} ${round(y - 8)}l7 12h-14Zm0 4v4m0 2v.5`;

/** A rectangle. */
export const rect = ({ x, y, width, height }: Box): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;

/**
 * Lines of text; the first one's baseline is at `y`.
 * @param language where it is not the page's
 */
export function text(all: readonly string[], x: number, y: number, line: number, name = '', language?: Language): string {
  const attributes = `${name ? ` class="${name}"` : ''}${language ? ` lang="${language}"` : ''} x="${round(x)}" y="${round(y)}"`;
  if (all.length < 2) return `<text${attributes}>${escape(all[0] ?? '')}</text>`;
  return `<text${attributes}>${all.map((one, at) => (at === 0 ? escape(one) : `<tspan x="${round(x)}" dy="${line}">${escape(one)}</tspan>`)).join(' ')}</text>`;
}

/** Touchpoint and figures of a step as one text, or as two where the touchpoint's name is in another language. */
export function inOneLanguage({ step, place, figures }: { step: FlowStep; place: string[]; figures: string[] }) {
  if (!step.placeLanguage) return [{ lines: [...place, ...figures], language: undefined }];
  return [
    { lines: place, language: step.placeLanguage },
    { lines: figures, language: undefined },
  ];
}

/** A whole drawing. */
export const svg = (width: number, height: number, content: string, attributes: string): string =>
  `<svg class="dg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${attributes}>${content}</svg>`;
export const round = (value: number): number => Math.round(value);
export const escape = (value: string): string =>
  value.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
