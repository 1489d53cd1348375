/** Frames in frames that are looked through at most; loops and joke pages end here. */
const deepest = 500;

/**
 * The object an LMS puts into a window for its content: in this one, in the frames around it, in the window that opened it
 * and the frames around that (SCORM 1.2 RTE 3.3.6.1, SCORM 2004 RTE 3.3).
 * @returns undefined where there is none, or where the browser lets nobody look
 */
export function findApi(start: Window, name: string): object | undefined {
  return climb(start, name) ?? climb(openerOf(start), name) ?? climb(openerOf(topOf(start)), name);
}

function climb(from: Window | undefined, name: string): object | undefined {
  let at = from;
  for (let level = 0; at && level < deepest; level++) {
    const found = look(at, (window) => (window as unknown as Record<string, unknown>)[name]);
    if (found && typeof found === 'object') return found;
    const above: Window | undefined = look(at, (window) => window.parent);
    at = above === at ? undefined : above;
  }
  return undefined;
}

const openerOf = (window: Window | undefined): Window | undefined => look(window, (one) => one.opener as Window | null);
const topOf = (window: Window): Window | undefined => look(window, (one) => one.top);

/** Windows of other origins throw at every look. */
function look<T>(window: Window | undefined, at: (window: Window) => T | null): T | undefined {
  try {
    return (window && at(window)) ?? undefined;
  } catch {
    return undefined;
  }
}
