import { type FrameMessage, frameHeight } from './protocol.ts';

/**
 * Runs inside a framed page: tells the host the content's height, when it changes and at most once a frame.
 * Measures the content, never the document: a document that fills its frame would grow without end.
 */
const measured = document.querySelector('[data-measure]');
let last = 0;

function post(message: FrameMessage): void {
  // The height of a public page is no secret, and a sandboxed host has no origin to name.
  window.parent.postMessage(message, '*');
}

function tell(): void {
  if (!measured) return;
  const box = measured.getBoundingClientRect();
  const height = frameHeight(box.bottom + window.scrollY);
  if (height === last) return;
  last = height;
  post({ source: 'lotse', v: 1, type: 'height', height });
}

if (measured && window.parent !== window) {
  post({ source: 'lotse', v: 1, type: 'ready' });
  tell();
  let waiting = 0;
  new ResizeObserver(() => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(tell);
  }).observe(measured);
  void document.fonts?.ready.then(tell);
}
