/**
 * Where JSON stops being JSON. Engines name the place in some of their messages only, so it is looked for: the shortest beginning of
 * the text that is wrong already, not just unfinished (a logarithm of parses).
 */
export function jsonPlace(text: string): { line: number; column: number } {
  let [right, wrong] = [0, text.length];
  if (!isWrong(text)) right = text.length;
  while (right < wrong) {
    const middle = (right + wrong) >> 1;
    if (isWrong(text.slice(0, middle))) wrong = middle;
    else right = middle + 1;
  }
  const before = text.slice(0, Math.max(0, wrong - 1)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** An end that comes too soon is not wrong yet: what follows might have been right. */
function isWrong(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    return !/end of JSON|unterminated/i.test(message) && !(position && Number(position) >= text.length);
  }
}
