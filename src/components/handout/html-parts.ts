/** A stretch of well-formed HTML: one element from its opening to its closing tag. */
export interface Part {
  start: number;
  end: number;
}

/**
 * Elements of well-formed HTML, outermost first; none inside another of the same kind.
 * @param opening matches the opening tag, with the element's name as its first group; global
 * @throws when an element is not closed: what this build writes is
 */
export function partsOf(html: string, opening: RegExp): Part[] {
  const found: Part[] = [];
  for (const match of html.matchAll(opening)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    found.push({ start: match.index, end: endOf(html, match.index, match[1] ?? '') });
  }
  return found;
}

function endOf(html: string, start: number, name: string): number {
  let depth = 0;
  for (const tag of html.slice(start).matchAll(new RegExp(`<(/?)${name}(?=[\\s>/])(?:"[^"]*"|[^">])*>`, 'g'))) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return start + tag.index + tag[0].length;
  }
  throw new Error(`<${name}> is not closed: ${html.slice(start, start + 80)}`);
}

/** HTML with its elements of a kind put otherwise. */
export function replaceParts(html: string, opening: RegExp, put: (part: string) => string): string {
  let made = '';
  let at = 0;
  for (const { start, end } of partsOf(html, opening)) {
    made += html.slice(at, start) + put(html.slice(start, end));
    at = end;
  }
  return made + html.slice(at);
}
