import { expect, test } from 'vitest';
import { beatLines } from '../../../../src/components/stories/film/beat-lines.ts';

test('every beat knows its line, and what is not there has none', () => {
  const line = beatLines(
    'scenes:\n  - id: s1\n    beats:\n      - who: anna\n      # waits\n      - { mark: touchpoint }\n  - id: s2\n    beats: []\n',
  );
  expect([line(0, 0), line(0, 1), line(0, 2), line(1, 0), line(7, 0)]).toEqual([4, 6, undefined, undefined, undefined]);
  expect(beatLines('scenes: 3')(0, 0)).toBeUndefined();
  expect(beatLines('')(0, 0)).toBeUndefined();
});
