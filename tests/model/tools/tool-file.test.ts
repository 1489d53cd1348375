import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestToolFile, readToolFile, toolFile } from '../../../src/model/tools/tool-file.ts';

const any = (value: unknown): { value: unknown } | undefined => (value === null ? undefined : { value });

describe('a file of a tool', () => {
  test('holds any state and gives the same bytes when it is read and written again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (state) => {
        const text = toolFile('canvas/vision', { state });
        const read = readToolFile(text, 'canvas/vision', any);
        if (!('state' in read)) throw new Error(read.refused);
        expect(toolFile('canvas/vision', (read.state as { value: unknown }).value)).toBe(text);
      }),
    );
  });

  test('has the same bytes whatever the order of the keys', () => {
    expect(toolFile('x', { b: 1, a: { d: 2, c: 3 } })).toBe(toolFile('x', { a: { c: 3, d: 2 }, b: 1 }));
  });

  test('is refused with its reason: no JSON, another format, another tool, a newer version, a damaged state, too big', () => {
    const refused = (text: string) => readToolFile(text, 'canvas/vision', any);
    expect(refused('<script>')).toEqual({ refused: 'noJson' });
    expect(refused('[]')).toEqual({ refused: 'noTool' });
    expect(refused('{"format":"lotse-progress","version":1,"tool":"x"}')).toEqual({ refused: 'noTool' });
    for (const version of ['-1', '0', '0.5', '"1"'])
      expect(refused(`{"format":"lotse-tool","version":${version},"tool":"a","state":{}}`)).toEqual({ refused: 'noTool' });
    expect(refused(toolFile('canvas/mission', 1))).toEqual({ refused: 'otherTool', tool: 'canvas/mission' });
    expect(refused(toolFile('canvas/vision', 1).replace('"version": 1', '"version": 9'))).toEqual({ refused: 'newer', version: 9 });
    expect(refused(toolFile('canvas/vision', null))).toEqual({ refused: 'damaged' });
    expect(refused(' '.repeat(largestToolFile + 1))).toEqual({ refused: 'tooBig' });
  });

  test('does not touch prototypes', () => {
    const read = readToolFile('{"format":"lotse-tool","version":1,"tool":"x","state":{"__proto__":{"bad":true}}}', 'x', any);
    expect('state' in read).toBe(true);
    expect(({} as { bad?: boolean }).bad).toBeUndefined();
  });
});
