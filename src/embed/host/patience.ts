/** So many growths in a row, without a pause, are a page that chases its own frame. */
const most = 12;
/** A pause, in milliseconds: what grows slower than this is somebody opening things. */
const pause = 300;

/**
 * Ends a loop in which a frame grows because its page measures the frame. Growth after growth without a pause is refused from the
 * thirteenth on; a smaller height or another width begins anew.
 * @param now milliseconds, as `performance.now`
 * @returns whether a height may be granted in a frame so wide
 */
export function patience(now: () => number): (height: number, width: number) => boolean {
  let [last, at, wide, growths] = [0, Number.NEGATIVE_INFINITY, -1, 0];
  return (height, width) => {
    const hurried = now() - at < pause && width === wide;
    growths = height > last && hurried ? growths + 1 : 0;
    at = now();
    wide = width;
    if (growths > most) return false;
    last = height;
    return true;
  };
}
