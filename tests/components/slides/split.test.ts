import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, slidesOf } from '../../../src/components/slides/split.ts';

const [head, sub, text, alone] = (['head', 'sub', 'text', 'alone'] as const).map(
  (kind) =>
    (height = 10): Block => ({ kind, height }),
) as [(h?: number) => Block, (h?: number) => Block, (h?: number) => Block, (h?: number) => Block];
const blocksOf = (blocks: Block[], room = 100) => slidesOf(blocks, room).map((slide) => slide.blocks);

describe('a lesson as slides', () => {
  it('begins a slide with each section', () => {
    expect(blocksOf([text(), head(), text(), text(), head(), text()])).toEqual([[0], [1, 2, 3], [4, 5]]);
  });

  it('parts a long section between its paragraphs, under its heading, and counts the parts', () => {
    expect(slidesOf([head(20), text(50), text(40), text(70)], 100)).toEqual([
      { blocks: [0, 1], part: 1 },
      { blocks: [0, 2], part: 2 },
      { blocks: [0, 3], part: 3 },
    ]);
  });

  it('gives a question a slide of its own, and goes on after it under the same heading', () => {
    expect(blocksOf([head(), text(), alone(), text()])).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
  });

  it('puts a question that a heading announces on the heading’s slide', () => {
    expect(blocksOf([head(), alone(), alone()])).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  it('never leaves a lower heading last on its slide', () => {
    expect(blocksOf([head(20), text(50), sub(20), text(40)])).toEqual([
      [0, 1],
      [0, 2, 3],
    ]);
  });

  it('keeps a block that is higher than a slide whole', () => {
    expect(blocksOf([head(20), text(300), text(20)])).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  it('shows every block, in order, whatever a lesson holds', () => {
    const block = fc.record({ kind: fc.constantFrom('head', 'sub', 'text', 'alone'), height: fc.integer({ min: 0, max: 200 }) });
    fc.assert(
      fc.property(fc.array(block as fc.Arbitrary<Block>, { maxLength: 30 }), fc.integer({ min: 50, max: 300 }), (blocks, room) => {
        const shown = slidesOf(blocks, room).flatMap((slide) => slide.blocks);
        const firsts = shown.filter((at, index) => shown.indexOf(at) === index);
        expect(firsts).toEqual(blocks.map((_block, at) => at));
        expect(shown.filter((at) => blocks[at]?.kind !== 'head')).toEqual(firsts.filter((at) => blocks[at]?.kind !== 'head'));
      }),
    );
  });
});
