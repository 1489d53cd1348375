/** A piece of a GIFT file: a question, a category, or a note of the lesson’s id. */
export interface Chunk {
  kind: 'question' | 'category' | 'lesson';
  text: string;
  line: number;
}

/** Longest question that may go on over a blank line: in endless ones a brace is missing. */
const longest = 60_000;

/**
 * Parts a GIFT file at its blank lines, so that one broken question takes no other with it. Blank lines within braces belong to the
 * question where a later line closes it before another one opens.
 */
export function giftChunks(source: string): Chunk[] {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const chunks: Chunk[] = [];
  let current: string[] = [];
  let from = 0;
  /** Braces open at the end of `current`, and its length: counted once a line, as files may be all braces. */
  let [depth, length] = [0, 0];
  const close = () => {
    if (current.some((line) => line.trim() !== '')) chunks.push({ kind: 'question', text: current.join('\n').trim(), line: from + 1 });
    current = [];
    [depth, length] = [0, 0];
  };
  lines.forEach((line, index) => {
    const comment = /^\s*\/\//.test(line);
    if (comment) {
      const lesson = /^\s*\/\/ lesson: ([a-z0-9-]+)\s*$/.exec(line)?.[1];
      if (lesson && current.length === 0) chunks.push({ kind: 'lesson', text: lesson, line: index + 1 });
      return;
    }
    const category = /^\s*\$CATEGORY:\s*(.*)$/.exec(line);
    if (category) {
      close();
      chunks.push({ kind: 'category', text: (category[1] ?? '').trim(), line: index + 1 });
      return;
    }
    if (line.trim() === '') {
      if (current.length === 0) return;
      if (depth === 0 || length > longest || !closesLater(lines, index)) return close();
    }
    if (current.length === 0) from = index;
    current.push(line);
    depth = depthAfter(line, depth);
    length += line.length;
  });
  close();
  return chunks;
}

/** How many braces are open after a line. */
function depthAfter(line: string, before: number): number {
  let depth = before;
  for (const [brace] of line.matchAll(/\\.|[{}]/gs)) depth += brace === '{' ? 1 : brace === '}' && depth > 0 ? -1 : 0;
  return depth;
}

/** Whether the next brace after a line closes. */
function closesLater(lines: readonly string[], from: number): boolean {
  for (let at = from; at < lines.length && at < from + 200; at++) {
    if (/^\s*::/.test(lines[at] ?? '')) return false;
    const brace = [...(lines[at] ?? '').matchAll(/\\.|[{}]/g)].find(([sign]) => sign === '{' || sign === '}');
    if (brace) return brace[0] === '}';
  }
  return false;
}

/** A question taken apart at its title and braces; texts still with their backslashes. */
export interface GiftParts {
  title: string;
  stem: string;
  /** What is in the braces; nothing for a mere text. */
  answers: string | undefined;
  tail: string;
}

/** Takes a question apart; more than one pair of braces is more than GIFT knows. */
export function giftParts(text: string): GiftParts | 'braces' {
  const title = /^::((?:\\.|[^\\])*?)::\s*/s.exec(text);
  const rest = text.slice(title?.[0].length ?? 0);
  const open = indexOf(rest, '{', 0);
  if (open < 0) return indexOf(rest, '}', 0) < 0 ? { title: title?.[1] ?? '', stem: rest, answers: undefined, tail: '' } : 'braces';
  const end = indexOf(rest, '}', open);
  if (end < 0 || indexOf(rest, '}', 0) < open || indexOf(rest, '{', end) >= 0 || indexOf(rest, '}', end + 1) >= 0) return 'braces';
  return { title: title?.[1] ?? '', stem: rest.slice(0, open), answers: rest.slice(open + 1, end), tail: rest.slice(end + 1) };
}

/** Place of a sign that no backslash stands before. */
function indexOf(text: string, sign: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === sign) return at;
  }
  return -1;
}
