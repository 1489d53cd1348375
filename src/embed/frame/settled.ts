/** So long nothing has moved, in milliseconds. */
const quiet = 150;
/** A page that never comes to rest is taken as it is, in milliseconds. */
const longest = 1500;

/**
 * Waits until a page has built itself up: loaded, fonts there, and its content unmoved for a moment. A height told before would be
 * corrected at once, and the host's page would jump for nothing.
 * @param content what is measured
 */
export function settled(content: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const done = () => {
      watcher.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(done, quiet);
    };
    const watcher = new ResizeObserver(wait);
    setTimeout(done, longest);
    const loaded = () => void document.fonts.ready.then(() => watcher.observe(content));
    if (document.readyState === 'complete') loaded();
    else addEventListener('load', loaded, { once: true });
  });
}
