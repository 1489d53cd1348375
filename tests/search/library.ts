import { readContent } from '../../src/build/content-fs.ts';
import type { Language } from '../../src/model/entry.ts';
import type { Library } from '../../src/model/library.ts';
import { readLibrary } from '../../src/model/read-library.ts';
import { headData, headTexts } from '../../src/search/head/build.ts';
import { type Head, openHead } from '../../src/search/head/open.ts';

/** The example company's entries. */
export function exampleLibrary(): Library {
  const { library } = readLibrary(readContent('content'));
  if (!library) throw new Error('content/ cannot be read: npx lotse check');
  return library;
}

/** The head index as the box has it when everything has come. */
export const headOf = (library: Library, language: Language): Head => openHead(headData(library, language), headTexts(library, language));
