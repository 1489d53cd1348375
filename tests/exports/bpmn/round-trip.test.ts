import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/content-fs.ts';
import { processBpmn } from '../../../src/exports/bpmn/bpmn.ts';
import { importBpmn } from '../../../src/imports/bpmn/import.ts';
import type { Language } from '../../../src/model/entry.ts';
import { processFacts } from '../../../src/model/kinds/process.ts';
import type { Entry, Library } from '../../../src/model/library.ts';
import { readLibrary } from '../../../src/model/read-library.ts';

const root = join(import.meta.dirname, '../../..');
const library = readLibrary(readContent(join(root, 'content'))).library as Library;
const [some] = library.of('processes');
const fixtures = join(root, 'tests/fixtures/imports/bpmn');

describe('what is exported and imported again', () => {
  const own = library
    .of('processes')
    .flatMap((entry) => library.site.languages.map((language) => ({ entry, language, name: `${entry.id} (${language})` })));
  it.each(own)('is exported byte for byte as before: $name', ({ entry, language }) => {
    const first = processBpmn(library, entry, language).body;
    const [again] = draftsIn(first, language);
    const second = processBpmn(library, { ...entry, ...again }, language).body;
    expect(second).toBe(first);
  });

  const files = readdirSync(fixtures).filter((file) => file.endsWith('.bpmn'));
  it.each(files)('was a draft, is exported and comes back as the same draft: %s', async (file) => {
    for (const { id, facts } of draftsIn(readFileSync(join(fixtures, file)), 'de')) {
      const entry = { ...(some as Entry<'processes'>), id, facts };
      const { body } = processBpmn(library, entry, 'de');
      expect((await new BpmnModdle().fromXML(body)).warnings).toEqual([]);
      const [again] = draftsIn(body, 'de');
      expect(again?.id).toBe(id);
      const { reviewed: _day, ...rest } = facts;
      expect(again?.facts).toMatchObject({ ...rest, lanes: expect.arrayContaining(rest.lanes) });
    }
  });
});

function draftsIn(file: string | Uint8Array, language: Language): { id: string; facts: Entry<'processes'>['facts'] }[] {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const read = importBpmn(bytes, 'model.bpmn', { language, way: 'use', today: '2026-11-01' });
  if (!('drafts' in read)) throw new Error(JSON.stringify(read));
  return read.drafts.map(({ id, facts }) => ({ id, facts: processFacts.parse(JSON.parse(JSON.stringify(facts))) }));
}
