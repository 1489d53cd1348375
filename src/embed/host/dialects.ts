import { tallest } from '../protocol.ts';

/** A height somebody else's frame may ask for: a finite number of pixels, rounded up, at most what a host grants. */
const granted = (value: unknown): number | undefined =>
  typeof value === 'number' && value > 0 && value < Number.POSITIVE_INFINITY ? Math.min(tallest, Math.ceil(value)) : undefined;

const own = (data: object, key: string): unknown => (Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined);

/**
 * The height in a message of this site's own frames. Only what stands in the message itself counts, never what it inherits.
 * @param data of a message event, anything
 */
export function ownHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const height = own(data, 'height');
  const said = own(data, 'source') === 'lotse' && own(data, 'v') === 1 && own(data, 'type') === 'height';
  return said && typeof height === 'number' && height <= tallest ? granted(height) : undefined;
}

/**
 * The height in a message of a frame that speaks another dialect: Datawrapper's (an object of heights by chart), pym.js's (a text)
 * or open-iframe-resizer's. Their own frames, and this site's in other hosts, tell it so.
 */
export function foreignHeight(data: unknown): number | undefined {
  if (typeof data === 'string') {
    const [, height] = /^pymxPYMx[^\s]{1,200}?xPYMxheightxPYMx(\d{1,6}(?:\.\d{1,9})?)$/.exec(data.slice(0, 300)) ?? [];
    return height === undefined ? undefined : granted(Number(height));
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const charts = own(data, 'datawrapper-height');
  if (typeof charts === 'object' && charts !== null) return granted(Object.values(charts)[0]);
  return own(data, 'type') === 'iframe-resized' ? granted(own(data, 'height')) : undefined;
}
