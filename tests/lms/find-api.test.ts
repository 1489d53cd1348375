import { describe, expect, it } from 'vitest';
import { findApi } from '../../src/components/lessons/lms/find-api.ts';

interface Fake {
  parent?: unknown;
  opener?: unknown;
  top?: unknown;
  API?: object;
}
const api = { LMSInitialize: () => 'true' };
/** A window; without a parent it is the topmost. */
function windowOf(parts: Fake = {}): Window {
  const made: Fake = { opener: null, ...parts };
  made.parent ??= made;
  made.top ??= (made.parent as Fake).top ?? made.parent;
  return made as unknown as Window;
}
/** A window of another origin: nothing in it may be looked at. */
const foreign = new Proxy(
  {},
  {
    get: () => {
      throw new DOMException('no', 'SecurityError');
    },
  },
) as unknown as Window;

describe('the object of an LMS', () => {
  it('is found in the window, in frames around it, and through whoever opened it', () => {
    const host = windowOf({ API: api });
    expect(findApi(host, 'API')).toBe(api);
    expect(findApi(windowOf({ parent: windowOf({ parent: host }) }), 'API')).toBe(api);
    expect(findApi(windowOf({ opener: windowOf({ parent: host }) }), 'API')).toBe(api);
    expect(findApi(windowOf({ parent: windowOf({ opener: host }) }), 'API')).toBe(api);
    expect(findApi(host, 'API_1484_11')).toBeUndefined();
  });

  it('is the nearest one', () => {
    const near = { near: true };
    expect(findApi(windowOf({ parent: windowOf({ API: near, parent: windowOf({ API: api }) }) }), 'API')).toBe(near);
  });

  it('is looked for without harm where the browser lets nobody look, and where frames go round in circles', () => {
    expect(findApi(windowOf({ parent: foreign, top: foreign }), 'API')).toBeUndefined();
    expect(findApi(windowOf({ opener: foreign }), 'API')).toBeUndefined();
    const [one, two] = [windowOf(), windowOf()] as unknown as [Fake, Fake];
    one.parent = two;
    two.parent = one;
    expect(findApi(one as unknown as Window, 'API')).toBeUndefined();
  });
});
