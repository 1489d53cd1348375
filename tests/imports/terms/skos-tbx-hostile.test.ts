import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { ImportRead, ReadOptions } from '../../../src/imports/terms/read.ts';
import { readSkos } from '../../../src/imports/terms/skos.ts';
import { readTbx } from '../../../src/imports/terms/tbx.ts';
import fc from '../../property.ts';

const options: ReadOptions = { languages: ['de', 'en'] };
const bytes = (text: string) => new TextEncoder().encode(text);
const skos = (text: string, given: Partial<ReadOptions> = {}) => readSkos(bytes(text), { ...options, ...given });
const tbx = (text: string, given: Partial<ReadOptions> = {}) => readTbx(bytes(text), { ...options, ...given }) as ImportRead;
const why = (read: ImportRead) => read.refused.map((one) => one.why.code).join();
const prefixes = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .\n';
const entry = (inside: string) => `<martif type="TBX" xml:lang="de"><text><body>${inside}</body></text></martif>`;
const termEntry = (id: string, term: string) =>
  `<termEntry id="${id}"><langSet xml:lang="de"><tig><term>${term}</term></tig></langSet></termEntry>`;

describe('a termbase', () => {
  it.each([
    ['an entity', '<!DOCTYPE martif [<!ENTITY a "b">]>'],
    ['a parameter entity', '<!DOCTYPE martif [<!ENTITY % a SYSTEM "http://x.example/">%a;]>'],
    ['an entity behind a comment', '<?xml version="1.0"?><!-- [ ]> --><!DOCTYPE martif PUBLIC "a" "b" [<!ENTITY a "b">]>'],
    ['a subset of its own, whatever is in it', '<!DOCTYPE martif [<!ELEMENT martif ANY>]>'],
    ['a document type that never ends', '<!DOCTYPE martif SYSTEM "x.dtd"'],
  ])('that declares %s is refused before parsing', (_what, doctype) => {
    expect(why(tbx(`${doctype}${entry(termEntry('a', '&a;'))}`))).toBe('entities');
  });

  it('in UTF-16 is no way round that', () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE martif [<!ENTITY a "b">]>${entry(termEntry('a', '&a;'))}`;
    expect(why(readTbx(new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]), options) as ImportRead)).toBe('entities');
  });

  it.each([
    '<!DOCTYPE martif>',
    '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">',
    "<!DOCTYPE martif PUBLIC 'a' 'file:///etc/passwd'>",
    '<!DOCTYPE martif []>',
  ])('may name a document type, which is not loaded: %s', (doctype) => {
    expect(tbx(`<?xml version="1.0"?>\n${doctype}\n${entry(termEntry('a', 'Tür'))}`).concepts).toHaveLength(1);
  });

  it('resolves each reference once, and none of its own', () => {
    const [concept] = tbx(entry(termEntry('a', '&amp;tuer; &#228; &#xE4; &#0;'))).concepts;
    expect(concept?.record.labels.de?.[0]?.text).toBe('&tuer; ä ä �');
  });

  it('nested without end is refused', () => {
    expect(why(tbx(entry(`${'<note>'.repeat(5000)}x${'</note>'.repeat(5000)}`)))).toBe('too-deep');
  });

  it('names line and column of what is no XML', () => {
    expect(tbx('<martif>\n  <text>\n</martif>').refused[0]?.why).toEqual({
      code: 'xml-syntax',
      params: { line: 3, column: 1, found: '</martif>' },
    });
    expect(why(tbx('<a/><b/>'))).toBe('xml-syntax');
    expect(why(tbx('no xml at all'))).toBe('xml-syntax');
  });

  it('may use names that mean something to JavaScript', () => {
    const read = tbx(
      entry(
        `<termEntry id="constructor"><descrip type="toString">x</descrip><langSet xml:lang="constructor"><tig><term>x</term></tig></langSet>
        <langSet xml:lang="de"><tig><term>hasOwnProperty</term><termNote type="administrativeStatus">constructor</termNote>
        <termNote type="processStatus">constructor</termNote></tig></langSet></termEntry>`,
      ),
    );
    expect(read.concepts[0]?.record.labels.de?.map(({ text }) => text)).toEqual(['hasOwnProperty']);
    expect(read.losses.map(({ what }) => what.code)).toEqual(['site-language', 'unknown-value', 'unknown-element']);
  });

  it('in one language of ours comes to a site that has only this', () => {
    const read = tbx(
      entry(
        '<termEntry id="a"><langSet xml:lang="de"><tig><term>Tür</term></tig></langSet><langSet xml:lang="en"><tig><term>door</term></tig></langSet></termEntry>',
      ),
      { languages: ['en'] },
    );
    expect(read.concepts[0]?.record.labels).toEqual({ en: [{ text: 'door', kind: 'title', status: 'preferred' }] });
    expect(read.losses.map(({ what }) => what.params)).toEqual([{ language: 'de' }]);
  });

  it('leads references to terms to their concept, and those within an entry nowhere', () => {
    const read = tbx(
      entry(
        `<termEntry id="a"><langSet xml:lang="de"><tig id="a1"><term>Tür</term></tig><tig id="a2"><term>T.</term>
        <ref type="crossReference" target="a1">Tür</ref></tig></langSet></termEntry>
        <termEntry id="b"><descrip type="broaderConceptGeneric" target="a2">T.</descrip><langSet xml:lang="de"><tig><term>Haustür</term></tig></langSet></termEntry>`,
      ),
    );
    expect(read.concepts.map(({ record, aliases }) => [record.relations, aliases])).toEqual([
      [undefined, ['a', 'a1', 'a2']],
      [{ broader: ['a2'] }, ['b']],
    ]);
  });
});

describe('a vocabulary', () => {
  const context = { skos: 'http://www.w3.org/2004/02/skos/core#' };
  const tarif = { '@id': 'https://x.example/tarif', '@type': 'skos:Concept', 'skos:prefLabel': { '@value': 'Tarif', '@language': 'de' } };

  it.each<[string, object]>([
    ['as its context', { '@context': 'https://x.example/c', ...tarif }],
    ['in a list of contexts', { '@context': [context, 'https://x.example/c'], ...tarif }],
    ['imported by its context', { '@context': { '@version': 1.1, '@import': 'https://x.example/c', ...context }, ...tarif }],
    ['within a concept', { '@context': context, '@graph': [tarif, { '@context': 'https://x.example/c', ...tarif }] }],
    ['by a relative address', { '@context': 'c.jsonld', ...tarif }],
  ])('with an address %s is refused by name, and nothing is fetched', async (_what, document) => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const read = await skos(JSON.stringify(document));
    expect(read.refused[0]?.why).toEqual({
      code: 'remote-context',
      params: { address: expect.stringMatching(/^(https:\/\/x\.example\/c|c\.jsonld)$/) },
    });
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  it('nested without end is refused', async () => {
    expect(why(await skos(`{"@graph": ${'['.repeat(5000)}${']'.repeat(5000)}}`))).toBe('too-deep');
  });

  it('takes the language the user names for texts without one', async () => {
    const read = await skos(`${prefixes}<http://x.example/a> a skos:Concept ; skos:prefLabel "Gift" .`, { language: 'en' });
    expect(read.concepts[0]?.record.labels).toEqual({ en: [{ text: 'Gift', kind: 'title', status: 'preferred' }] });
  });

  it('may use names that mean something to JavaScript', async () => {
    const read = await skos(
      `${prefixes}<http://x.example/constructor> a skos:Concept ; skos:prefLabel "constructor"@de ;
      skosxl:altLabel [ skosxl:literalForm "toString"@de ;
        <http://www.lexinfo.net/ontology/3.0/lexinfo#normativeAuthorization> <http://www.lexinfo.net/ontology/3.0/lexinfo#constructor> ] .`,
    );
    expect(read.concepts[0]?.record.labels.de?.map(({ text, status }) => [text, status])).toEqual([
      ['constructor', 'preferred'],
      ['toString', 'admitted'],
    ]);
  });

  it('of our own, edited elsewhere so that only plain labels are left, keeps names that are searched for as forms', async () => {
    const read = await skos(
      `${prefixes}<http://x.example/a> a skos:Concept ; skos:prefLabel "Tür"@de ; skos:hiddenLabel "Türe"@de, "Thür"@de ; <urn:lotse:vocabulary:reviewEvery> 6 .`,
    );
    expect(read.concepts[0]?.record.labels.de).toEqual([{ text: 'Tür', kind: 'title', status: 'preferred', forms: ['Türe', 'Thür'] }]);
  });
});

describe('whatever a file holds', () => {
  const folder = join(import.meta.dirname, '../../fixtures/imports');
  const samples = (['skos', 'tbx'] as const).flatMap((format) =>
    readdirSync(join(folder, format))
      .filter((name) => !name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, format, name))),
  );

  it('is read or refused, never a crash: bytes taken out, doubled or changed', async () => {
    const damage = fc.record({
      sample: fc.constantFrom(...samples),
      from: fc.nat(4000),
      length: fc.nat(60),
      by: fc.uint8Array({ maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ sample, from, length, by }) => {
        const at = from % Math.max(1, sample.length);
        const damaged = new Uint8Array([...sample.subarray(0, at), ...by, ...sample.subarray(at + length)]);
        for (const read of [await readSkos(damaged, options), await readTbx(damaged, options)])
          expect(read.concepts.length + read.refused.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
