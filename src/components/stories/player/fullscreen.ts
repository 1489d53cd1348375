/**
 * Lets a button show an element on the whole screen; it stays hidden where the browser or the frame forbids that.
 * @returns switches to the whole screen and back
 */
export function fullScreen(button: HTMLElement, element: HTMLElement): () => void {
  button.hidden = !document.fullscreenEnabled;
  document.addEventListener('fullscreenchange', () => {
    const full = document.fullscreenElement === element;
    element.classList.toggle('film-full', full);
    button.setAttribute('aria-pressed', String(full));
  });
  return () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else element.requestFullscreen().catch(() => undefined);
  };
}
