/** At most so many messages in a second. */
export const most = 20;

/**
 * Lets a value through when it has changed, and at most twenty times a second; the last one always comes through.
 * @param say called with a value
 * @param later calls something after some milliseconds, as `setTimeout`
 * @param now milliseconds, as `performance.now`
 */
export function teller<T>(say: (value: T) => void, later: (then: () => void, wait: number) => void, now: () => number): (value: T) => void {
  let said: T | undefined;
  let next: T | undefined;
  let waiting = false;
  let at = Number.NEGATIVE_INFINITY;
  const tell = () => {
    waiting = false;
    if (next === undefined || next === said) return;
    said = next;
    at = now();
    say(said);
  };
  return (value) => {
    next = value;
    if (waiting) return;
    const wait = at + 1000 / most - now();
    if (wait <= 0) tell();
    else {
      waiting = true;
      later(tell, wait);
    }
  };
}
