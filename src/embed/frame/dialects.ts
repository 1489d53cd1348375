/**
 * Tells a height in the dialects of hosts that already run somebody else's script. Datawrapper's stands in this site's own message
 * (`protocol.ts`); the others are spoken only to a host that shows it understands them: pym.js names its child in the address,
 * open-iframe-resizer asks.
 * @param search of the page's address
 * @param host the window around the frame
 * @param last the newest height, once there is one
 * @returns tells a height
 */
export function dialects(search: string, host: Window, last: () => number | undefined): (height: number) => void {
  const child = new URLSearchParams(search.slice(0, 500)).get('childId');
  const pym = child && /^[\w-]{1,80}$/.test(child) ? child : undefined;
  let asked = false;
  const tell = (height: number) => {
    if (pym) host.postMessage(`pymxPYMx${pym}xPYMxheightxPYMx${height}`, '*');
    if (asked) host.postMessage({ type: 'iframe-resized', width: innerWidth, height }, '*');
  };
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (asked || source !== host || typeof data !== 'object' || data === null || !Object.hasOwn(data, 'type')) return;
    if ((data as { type: unknown }).type !== 'iframe-child-init') return;
    asked = true;
    const height = last();
    if (height !== undefined) host.postMessage({ type: 'iframe-resized', width: innerWidth, height }, '*');
  });
  return tell;
}
