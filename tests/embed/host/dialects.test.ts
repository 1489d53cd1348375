import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignHeight, ownHeight } from '../../../src/embed/host/dialects.ts';
import { tallest } from '../../../src/embed/protocol.ts';

const told = { source: 'lotse', v: 1, type: 'height', height: 812, 'datawrapper-height': { lotse: 812 } };

describe('the host script', () => {
  it('understands the height of this site’s own frames', () => {
    expect(ownHeight(told)).toBe(812);
  });

  it.each([
    ['nothing', null],
    ['a text', 'height'],
    ['another speaker', { ...told, source: 'other' }],
    ['another version', { ...told, v: 2 }],
    ['another message', { ...told, type: 'ready' }],
    ['a number in words', { ...told, height: '812' }],
    ['a trap', { ...told, height: { valueOf: () => 812 } }],
    ['no number', { ...told, height: Number.NaN }],
    ['too much', { ...told, height: tallest + 1 }],
    ['less than nothing', { ...told, height: -1 }],
    ['what is inherited', Object.create(told)],
  ])('does not take %s for one', (_name, data) => {
    expect(ownHeight(data)).toBeUndefined();
  });

  it.each([
    ['Datawrapper', { 'datawrapper-height': { a1B2c: 401.2 } }, 402],
    ['pym.js', 'pymxPYMxgraphicxPYMxheightxPYMx388', 388],
    ['pym.js with a fraction', 'pymxPYMxgraphic-2xPYMxheightxPYMx388.25', 389],
    ['open-iframe-resizer', { type: 'iframe-resized', width: 600, height: 455 }, 455],
    ['a height beyond all measure', { type: 'iframe-resized', height: 1e9 }, tallest],
  ])('understands %s', (_name, data, height) => {
    expect(foreignHeight(data)).toBe(height);
  });

  it.each([
    ['another message of pym.js', 'pymxPYMxgraphicxPYMxscrollToxPYMx12'],
    ['pym.js and more', 'pymxPYMxgraphicxPYMxheightxPYMx388;alert(1)'],
    ['a pym.js without a name', 'pymxPYMxxPYMxheightxPYMx388'],
    ['no charts', { 'datawrapper-height': {} }],
    ['charts that are none', { 'datawrapper-height': 'x' }],
    ['open-iframe-resizer without a height', { type: 'iframe-resized' }],
  ])('takes nothing from %s', (_name, data) => {
    expect(foreignHeight(data)).toBeUndefined();
  });

  it('gives for anything a whole height within bounds, or none', () => {
    const fine = (height: number | undefined) => height === undefined || (Number.isInteger(height) && height >= 1 && height <= tallest);
    fc.assert(fc.property(fc.anything(), (data) => fine(ownHeight(data)) && fine(foreignHeight(data))));
    fc.assert(
      fc.property(
        fc.anything(),
        (height) => fine(ownHeight({ ...told, height })) && fine(foreignHeight({ type: 'iframe-resized', height })),
      ),
    );
  });
});
