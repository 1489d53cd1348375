import { type FrameMessage, frameHeight } from '../protocol.ts';
import { applyParams } from './apply-params.ts';
import { dialects } from './dialects.ts';
import { readParams } from './params.ts';
import { settled } from './settled.ts';
import { showParts } from './show-parts.ts';
import { teller } from './teller.ts';

/**
 * Runs inside a framed page, before its other scripts: does what the address asks for, then tells the host the content's height
 * when it changes. Measures the content, never the document: a document that fills its frame would grow without end.
 * No message changes the page: whoever frames it says in the address how it should look.
 */
const params = readParams(location.search);
const measured = document.querySelector<HTMLElement>('[data-measure]');

function post(message: FrameMessage): void {
  // The height of a public page is no secret, and a sandboxed host has no origin to name.
  window.parent.postMessage(message, '*');
}

if (applyParams(params) && measured) {
  const entry = measured.querySelector<HTMLElement>('.entry');
  if (entry) showParts(entry, params);
  if (window.parent !== window) tellHeight(measured);
}

function tellHeight(content: HTMLElement): void {
  post({ source: 'lotse', v: 1, type: 'ready' });
  let last: number | undefined;
  const otherwise = dialects(location.search, window.parent, () => last);
  const say = teller(
    (height: number) => {
      post({ source: 'lotse', v: 1, type: 'height', height, 'datawrapper-height': { lotse: height } });
      last = height;
      otherwise(height);
    },
    (then, wait) => setTimeout(then, wait),
    () => performance.now(),
  );
  const tell = () => say(frameHeight(content.getBoundingClientRect().bottom + window.scrollY));
  void settled(content).then(() => {
    tell();
    let waiting = 0;
    new ResizeObserver(() => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(tell);
    }).observe(content);
  });
}
