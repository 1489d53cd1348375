import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/content-fs.ts';
import { syllables } from '../../../src/components/base/syllables.ts';
import { processFlow } from '../../../src/components/processes/process-flow.ts';
import { pageScope } from '../../../src/components/scope.ts';
import { gridOf } from '../../../src/diagram/grid.ts';
import { inspect } from '../../../src/diagram/inspect.ts';
import { widePicture } from '../../../src/diagram/wide.ts';
import { checkContent } from '../../../src/model/check-content.ts';

const libraries = ['content', 'tests/fixtures/second'].map((folder) => checkContent(readContent(folder)).library);
const all = libraries.flatMap((library) =>
  (library?.of('processes') ?? []).flatMap((entry) =>
    (library?.site.languages ?? []).map((language) => ({ id: entry.id, language, entry, library: library as NonNullable<typeof library> })),
  ),
);

describe('the picture of every process in the content', () => {
  it.each(all)('has no fault, and two bends at most from a column to the next: $id ($language)', ({ entry, language, library }) => {
    const flow = processFlow(pageScope(library, language, 'site'), entry);
    const { faults, bends } = inspect(widePicture(flow, (word, other = language) => syllables(word, other)));
    expect(faults).toEqual([]);
    const { cells } = gridOf(flow);
    const next = flow.edges.filter(({ from, to }) => cells.get(to)?.column === (cells.get(from)?.column ?? 0) + 1);
    expect(next.filter(({ from, to }) => (bends[`${from}→${to}`] ?? 0) > 2)).toEqual([]);
    expect(next.length).toBeGreaterThan(0);
  });
});
