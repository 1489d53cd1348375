import { teller } from '../frame/teller.ts';
import { foreignHeight, ownHeight } from './dialects.ts';
import { patience } from './patience.ts';

/** What is kept of a frame whose height is fitted. */
interface Kept {
  own: boolean;
  say: (height: number) => void;
}
const frames = new WeakMap<HTMLIFrameElement, Kept>();
const inside = new Set<HTMLIFrameElement>();

/**
 * Takes a frame that lies in a shadow root, where the page cannot look for it.
 * @returns lets go of it
 */
export function take(frame: HTMLIFrameElement): () => void {
  inside.add(frame);
  return () => inside.delete(frame);
}

/**
 * Fits frames to the heights they tell: this site's own, and others' only where the page asks for it. A message counts when it comes from
 * a frame's very window and from the origin of its address; a sandboxed frame has none and says `null`.
 * @param root address of the site, with a slash at the end
 * @param all whether frames of other sites are fitted, too
 */
export function obey(root: string, all: boolean): void {
  addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
    const [mine, foreign] = [ownHeight(data), all ? foreignHeight(data) : undefined];
    if ((mine === undefined && foreign === undefined) || !source) return;
    const frame = [...inside, ...document.getElementsByTagName('iframe')].find((one) => one.contentWindow === source);
    if (!frame) return;
    const address = URL.parse(frame.src, document.baseURI);
    if (!address) return;
    const kept = keep(frame, address.href.startsWith(root));
    if (origin !== address.origin && !(origin === 'null' && frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin')))
      return;
    const height = kept.own ? mine : foreign;
    if (height !== undefined) kept.say(height);
  });
  if (all) invite(root);
}

function keep(frame: HTMLIFrameElement, own: boolean): Kept {
  const known = frames.get(frame);
  if (known) return known;
  const may = patience(() => performance.now());
  const fit = (height: number) => {
    if (!may(height, frame.clientWidth)) return;
    frame.height = String(height);
    // A host's own rule may say `height: 150px`; what stands at the element is stronger.
    frame.style.height = `${height}px`;
  };
  const say = teller(
    fit,
    (then, wait) => setTimeout(then, wait),
    () => performance.now(),
  );
  const made = { own, say };
  frames.set(frame, made);
  return made;
}

/** Frames that speak open-iframe-resizer tell nothing until they are asked. */
function invite(root: string): void {
  const ask = (frame: HTMLIFrameElement) => {
    if (frame.src && !frame.src.startsWith(root)) frame.contentWindow?.postMessage({ type: 'iframe-child-init' }, '*');
  };
  for (const frame of document.getElementsByTagName('iframe')) ask(frame);
  // An element's load event comes as far as the document, never to the window.
  document.addEventListener('load', ({ target }) => target instanceof HTMLIFrameElement && ask(target), true);
}
