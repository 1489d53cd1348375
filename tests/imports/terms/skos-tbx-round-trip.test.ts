import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/content-fs.ts';
import { termsSkos } from '../../../src/exports/terms/skos.ts';
import { termsTbx } from '../../../src/exports/terms/tbx.ts';
import type { ImportRead, ReadOptions } from '../../../src/imports/terms/read.ts';
import { readSkos } from '../../../src/imports/terms/skos.ts';
import { readTbx } from '../../../src/imports/terms/tbx.ts';
import { checkContent } from '../../../src/model/check-content.ts';
import type { Library } from '../../../src/model/library.ts';
import { bodyText } from '../../exports/terms/body-text.ts';
import { bad, everywhere, second, sketched } from '../../exports/terms/second.ts';
import fc from '../../property.ts';
import { libraries, libraryOf } from './tbx-skos-library.ts';

const own = checkContent(readContent(join(import.meta.dirname, '../../../content'))).library as Library;
const formats = {
  skos: { write: termsSkos, read: readSkos },
  tbx: { write: termsTbx, read: readTbx },
};
const optionsOf = ({ site }: Library): ReadOptions => ({ languages: site.languages, idBase: site.idBase });

describe.each(Object.entries(formats))('terms as %s', (_name, { write, read }) => {
  const textOf = (library: Library) => bodyText(write(library));
  const again = async (library: Library): Promise<ImportRead> => read(new TextEncoder().encode(textOf(library)), optionsOf(library));

  it.each([
    ['our own', own],
    ['the second company', second],
    ['an empty idBase', sketched({ a: {}, 'b-2': { facts: { related: ['a'] } } }, { idBase: undefined as never })],
  ])('come back to the byte: %s', async (_what, library) => {
    const found = await again(library);
    expect([found.refused, found.losses, found.own]).toEqual([[], [], true]);
    expect(found.concepts.map(({ record }) => record.id)).toEqual(library.of('terms').map(({ id }) => id));
    expect(textOf(libraryOf(found, library))).toBe(textOf(library));
  });

  it.each(bad)('come back to the byte with %j everywhere', async (value) => {
    const library = sketched({ x: everywhere(value) });
    expect(textOf(libraryOf(await again(library), library))).toBe(textOf(library));
  });

  it('come back to the byte whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(libraries, async (library) => {
        const found = await again(library);
        expect(found.losses).toEqual([]);
        expect(textOf(libraryOf(found, library))).toBe(textOf(library));
      }),
    );
  });
});
