import { encode } from 'uqr';

/** Denser codes are hard to read from a screen. */
const densest = 25;

/**
 * Draws a QR code into an SVG element: dark modules as one path.
 * @returns whether the text fits
 */
export function drawQr(svg: SVGElement, text: string): boolean {
  try {
    const { data, size } = encode(text, { ecc: 'L', boostEcc: true, maxVersion: densest, border: 3 });
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join(''));
    svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
    svg.replaceChildren(path);
    return true;
  } catch {
    return false;
  }
}
