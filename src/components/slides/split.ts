/** What a block of a lesson is when it is projected. */
export type BlockKind =
  /** Opens a section. */
  | 'head'
  /** Opens a part of a section: never the last thing on a slide. */
  | 'sub'
  | 'text'
  /** A question, a strip, a table: a slide of its own. */
  | 'alone';

/** A block and the room it takes, in any unit. */
export interface Block {
  kind: BlockKind;
  height: number;
}

/** What is seen at a time: indexes of blocks, first the heading of the section they belong to. */
export interface Slide {
  blocks: number[];
  /** Which slide of its section it is, from 1. */
  part: number;
}

/**
 * Parts a lesson into slides. A section begins a slide; what does not fit goes on under the same heading, parted between
 * blocks, never within one. A block higher than the room stays whole: it is set smaller or rolled.
 * @param room height of a slide
 */
export function slidesOf(blocks: readonly Block[], room: number): Slide[] {
  const slides: Slide[] = [];
  let head: number | undefined;
  let current: Slide | undefined;
  let used = 0;
  const begin = () => {
    const before = slides.at(-1);
    const same = head !== undefined && before?.blocks[0] === head;
    current = { blocks: head === undefined ? [] : [head], part: same ? (before?.part ?? 0) + 1 : 1 };
    used = head === undefined ? 0 : (blocks[head]?.height ?? 0);
    slides.push(current);
    return current;
  };
  const only = () => Boolean(current?.blocks.every((at) => at === head));
  for (const [at, { kind, height }] of blocks.entries()) {
    if (kind === 'head') {
      head = at;
      begin();
      continue;
    }
    const full = !current || (!only() && (kind === 'alone' || used + height > room));
    if (full) {
      const last = current?.blocks.at(-1);
      // A heading goes along with what it stands above.
      const goes = kind !== 'alone' && last !== undefined && blocks[last]?.kind === 'sub' && (current?.blocks.length ?? 0) > 1;
      if (goes) current?.blocks.pop();
      begin();
      if (goes && last !== undefined) {
        current?.blocks.push(last);
        used += blocks[last]?.height ?? 0;
      }
    }
    current?.blocks.push(at);
    used += height;
    // What comes after something that stands alone begins anew.
    if (kind === 'alone') used = Number.POSITIVE_INFINITY;
  }
  return slides.filter(({ blocks: own }) => own.length > 0);
}
