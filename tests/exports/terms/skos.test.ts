import { describe, expect, it } from 'vitest';
import { termsSkos } from '../../../src/exports/terms/skos.ts';
import { iri, literal } from '../../../src/exports/terms/turtle.ts';
import { Library } from '../../../src/model/library.ts';
import fc from '../../property.ts';
import { bodyText } from './body-text.ts';
import { readTurtle, type Triple } from './read-turtle.ts';
import { bad, everywhere, second, sketched } from './second.ts';

const skos = 'http://www.w3.org/2004/02/skos/core#';
const dct = 'http://purl.org/dc/terms/';
const owl = 'http://www.w3.org/2002/07/owl#';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const base = 'https://words.harbour-bikes.example/id/terms';

const bodyOf = (library: Library) => bodyText(termsSkos(library));
const read = (library: Library) => readTurtle(bodyOf(library));
const written = ({ o }: Triple) => ('iri' in o ? o.iri : `${o.text}${o.tag ? `@${o.tag}` : ''}`);
const objects = (triples: Triple[], s: string, p: string) => triples.filter((one) => one.s === s && one.p === p).map(written);

/** What SKOS asks of a scheme, and what a SHACL shape would: own check, after the conditions of the SKOS reference. */
function problems(triples: Triple[]): string[] {
  const found: string[] = [];
  const pairs = (p: string) => triples.filter((one) => one.p === skos + p).map((one) => [one.s, written(one)] as const);
  const has = (p: string, s: string, o: string) => pairs(p).some(([a, b]) => a === s && b === o);
  const concepts = triples.filter(({ p, o }) => p === type && 'iri' in o && o.iri === `${skos}Concept`).map(({ s }) => s);
  const schemes = triples.filter(({ p, o }) => p === type && 'iri' in o && o.iri === `${skos}ConceptScheme`).map(({ s }) => s);
  if (schemes.length !== 1 || concepts.includes(schemes[0] ?? '')) found.push('not one scheme, or it is a concept (S9)');
  for (const s of concepts) {
    const [pref, alt, hidden] = ['prefLabel', 'altLabel', 'hiddenLabel'].map((p) => objects(triples, s, skos + p)) as [
      string[],
      string[],
      string[],
    ];
    const all = [...pref, ...alt, ...hidden];
    if (new Set(all).size < all.length) found.push(`${s}: one label in two uses (S13)`);
    const languages = pref.map((label) => label.slice(label.lastIndexOf('@')));
    if (languages.length === 0 || new Set(languages).size < languages.length) found.push(`${s}: preferred labels (S14)`);
    if (objects(triples, s, `${skos}inScheme`).join() !== schemes[0]) found.push(`${s}: not in the scheme`);
    const top = has('topConceptOf', s, schemes[0] ?? '');
    if (top !== has('hasTopConcept', schemes[0] ?? '', s)) found.push(`${s}: top concept in one direction only (S8)`);
    if (top !== (objects(triples, s, `${skos}broader`).length === 0)) found.push(`${s}: top concept with something above it`);
  }
  const relations = ['broader', 'narrower', 'related']
    .flatMap(pairs)
    .concat(
      ['isPartOf', 'isReplacedBy'].flatMap((p) => triples.filter((one) => one.p === dct + p).map((one) => [one.s, written(one)] as const)),
    );
  for (const [s, o] of relations) if (!concepts.includes(s) || !concepts.includes(o)) found.push(`${s} ${o}: no concept`);
  for (const [s, o] of pairs('broader')) if (!has('narrower', o, s)) found.push(`${s} ${o}: broader in one direction (S25)`);
  for (const [s, o] of pairs('related')) {
    if (!has('related', o, s)) found.push(`${s} ${o}: related in one direction (S23)`);
    const above = new Set([s]);
    for (const one of above) for (const next of objects(triples, one, `${skos}broader`)) above.add(next);
    if (above.has(o)) found.push(`${s} ${o}: related and above (S27)`);
  }
  return found;
}

describe('terms as SKOS', () => {
  it('are Turtle of one consistent scheme', () => {
    expect(termsSkos(second)[0]?.path).toBe('terms.ttl');
    expect(problems(read(second))).toEqual([]);
    expect(objects(read(second), base, `${dct}title`)).toEqual(['The Chandlery@en', 'Die Seilerei@de']);
  });

  it('say each thing once', () => {
    const lines = read(second).map((one) => JSON.stringify(one));
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('sort labels by their use', () => {
    const triples = read(second);
    const of = (id: string, use: string) => objects(triples, `${base}/${id}`, skos + use);
    expect(of('touchpoint', 'prefLabel')).toEqual(['Touchpoint@en', 'Kontaktpunkt@de']);
    expect(of('touchpoint', 'altLabel')).toEqual(['point of contact@en', 'Touchpoint@de']);
    expect(of('loan-bike', 'hiddenLabel')).toEqual(['replacement@en', 'loan bikes@en', 'courtesy bikes@en']);
    expect(of('loan-bike', 'editorialNote')).toEqual(['replacement: Riders take it for a new bike that they may keep.@en']);
  });

  it('hold each text under a property of its own, once a language', () => {
    const triples = read(second);
    for (const property of [`${skos}definition`, `${skos}scopeNote`, `${skos}note`, `${skos}example`, `${dct}abstract`])
      expect(objects(triples, `${base}/no-show`, property).map((text) => text.slice(-3))).toEqual(['@en', '@de']);
  });

  it('hold the day of the last review, and what replaces a deprecated concept', () => {
    const triples = read(second);
    const old = `${base}/contact-area`;
    expect(triples.find(({ s, p }) => s === old && p === `${dct}modified`)?.o).toEqual({
      text: '2026-04-20',
      type: 'http://www.w3.org/2001/XMLSchema#date',
    });
    expect(objects(triples, old, `${owl}deprecated`)).toEqual(['true']);
    expect(objects(triples, old, `${dct}isReplacedBy`)).toEqual([`${base}/touchpoint`]);
    expect(objects(triples, `${base}/touchpoint`, `${owl}deprecated`)).toEqual([]);
    expect(objects(triples, `${base}/loan-bike`, `${dct}isPartOf`)).toEqual([`${base}/repair-promise`]);
    expect(objects(triples, `${base}/break-point`, `${owl}differentFrom`)).toEqual([`${base}/hand-off`]);
  });

  it('say of a label what plain SKOS cannot, in LexInfo’s words', () => {
    const library = sketched({
      nps: {
        de: {
          ...{ title: 'Weiterempfehlung', abbreviation: 'NPS', gender: 'f' },
          labels: [
            { text: 'Fans', status: 'forbidden', gender: 'pl', reason: 'Fußball.', replacement: 'Empfehlende', forms: ['Fan'] },
            { text: 'Promotoren', status: 'deprecated', forms: [] },
            { text: 'Empfehlung', status: 'admitted', forms: [] },
          ],
        },
      },
    });
    const triples = read(library);
    const s = 'https://x.example/id/terms/nps';
    const details = (use: string) =>
      objects(triples, s, `http://www.w3.org/2008/05/skos-xl#${use}`).map((node) =>
        triples
          .filter((one) => one.s === node && one.p !== type)
          .map((one) => `${one.p.replace(/^.*[#:]/, '')} ${written(one).replace(/^.*#/, '')}`)
          .join(', '),
      );
    expect(details('prefLabel')).toEqual(['literalForm Weiterempfehlung@de, gender feminine']);
    expect(details('altLabel')).toEqual(['literalForm NPS@de, termType abbreviation']);
    expect(details('hiddenLabel')).toEqual([
      'literalForm Fans@de, normativeAuthorization deprecatedTerm, number plural, form Fan@de, editorialNote Fußball.@de, replacement Empfehlende@de',
      'literalForm Promotoren@de, normativeAuthorization supersededTerm',
    ]);
  });

  it('hold homonyms, version, changes and what the linker must know', () => {
    const library = sketched({
      a: {
        facts: {
          ...{ homonyms: ['b'], version: '1.3', autoLink: false, reviewEvery: 6 },
          changes: [{ date: '2026-02-01', version: '1.3', note: { de: 'Neu gefasst.', en: 'Put anew.' } }],
        },
        de: { blockedForms: ['As'], caseSensitive: true },
      },
      b: {},
    });
    const triples = read(library);
    const of = (p: string, s = 'https://x.example/id/terms/a') => objects(triples, s, p);
    const own = (name: string) => of(`urn:lotse:vocabulary:${name}`);
    expect([own('homonym'), own('autoLink'), own('reviewEvery')]).toEqual([['https://x.example/id/terms/b'], ['false'], ['6']]);
    expect([own('blockedForm'), own('caseSensitive'), of(`${owl}versionInfo`)]).toEqual([['As@de'], ['de'], ['1.3']]);
    const [note = ''] = of(`${skos}changeNote`);
    expect(of(`${dct}date`, note)).toEqual(['2026-02-01']);
    expect(of('http://www.w3.org/1999/02/22-rdf-syntax-ns#value', note)).toEqual(['Neu gefasst.@de', 'Put anew.@en']);
  });

  it('hold the parts of a source where its line could be read in two ways', () => {
    const plain = { author: 'Keller, B.', title: 'Fragen lernen', year: 2018, publisher: 'Verlag am Hafen' };
    const unclear = { author: 'ISO', title: 'Teil 1: Grundlagen. In: Band 2', in: 'Normen' };
    const triples = read(sketched({ a: { facts: { sources: [plain, unclear] } } }));
    const s = 'https://x.example/id/terms/a';
    const lines = ['Keller, B.: Fragen lernen (2018). Verlag am Hafen', 'ISO: Teil 1: Grundlagen. In: Band 2. In: Normen'];
    expect(objects(triples, s, 'http://purl.org/dc/elements/1.1/source')).toEqual(lines);
    const works = objects(triples, s, `${dct}source`);
    expect(works.flatMap((work) => objects(triples, work, `${dct}bibliographicCitation`))).toEqual([lines[1]]);
    expect(works.flatMap((work) => objects(triples, work, 'http://purl.org/dc/elements/1.1/title'))).toEqual([unclear.title]);
  });

  it('stay consistent where the content is not: circles, related concepts above one another, a label twice', () => {
    const library = sketched({
      a: { facts: { broader: ['b'], related: ['c', 'd'] }, de: { title: 'A', forms: ['A', 'B', 'B'], abbreviation: 'B' } },
      b: { facts: { broader: ['c'] } },
      c: { facts: { broader: ['b'] } },
      d: {},
    });
    const triples = read(library);
    expect(problems(triples)).toEqual([]);
    const [a, c, d] = ['a', 'c', 'd'].map((id) => `https://x.example/id/terms/${id}`) as [string, string, string];
    expect([objects(triples, a, `${skos}related`), objects(triples, a, `${dct}relation`)]).toEqual([[d], [c]]);
    expect(objects(triples, c, `${dct}relation`)).toEqual([a]);
  });

  it('stay consistent whatever the relations', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const some = fc.subarray(ids);
    const facts = fc.record({ broader: some, partOf: some, related: some, contrastWith: some });
    fc.assert(
      fc.property(fc.tuple(facts, facts, facts, facts, facts), (all) => {
        const library = sketched(Object.fromEntries(ids.map((id, index) => [id, { facts: all[index] ?? {} }])));
        expect(problems(read(library))).toEqual([]);
      }),
    );
  });

  it('stand on idBase, with a slash if it has none, and on a urn where there is none', () => {
    const first = (idBase: string | undefined) => {
      const site = { ...second.site };
      delete site.idBase;
      return read(new Library(idBase ? { ...site, idBase } : site, second.entries))[0]?.s;
    };
    expect(first('https://a.example/id/')).toBe('https://a.example/id/terms');
    expect(first('https://a.example/id')).toBe('https://a.example/id/terms');
    expect(first('https://a.example/id#')).toBe('https://a.example/id#terms');
    expect(first(undefined)).toBe('urn:lotse:terms');
  });

  it.each(bad)('give back %j', (value) => {
    const triples = read(sketched({ x: everywhere(value) }));
    expect(problems(triples)).toEqual([]);
    const x = 'https://x.example/id/terms/x';
    for (const property of ['prefLabel', 'definition', 'scopeNote', 'note', 'example'])
      expect(objects(triples, x, skos + property)).toEqual([`${value}@de`]);
    expect(objects(triples, x, `${skos}altLabel`)).toEqual([`${value}1@de`, `${value}5@de`]);
  });

  it('give back any literal and keep any IRI whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, path) => {
        const [triple] = readTurtle(`${iri(`https://x.example/${path}`)} a ${literal(text, 'de')} .\n`);
        expect(triple?.o).toEqual({ text, tag: 'de' });
      }),
    );
  });

  it('write half a surrogate pair as the replacement character', () => {
    expect(readTurtle(`<urn:a> a ${literal('x\uD800y')} .`)[0]?.o).toEqual({ text: 'x\uFFFDy' });
    expect(iri('urn:a\uDC00')).toBe('<urn:a%EF%BF%BD>');
  });

  it('are the same bytes whatever the order of entries', () => {
    expect(bodyOf(new Library(second.site, [...second.entries].reverse()))).toBe(bodyOf(second));
  });
});

describe('the reader of the tests', () => {
  it.each([
    '<urn:a> a "x\ny" .',
    '<urn:a> a "x"y" .',
    '<a> a <urn:b> .',
    '<urn:a> a skos:B .',
    '<urn:a> a "\\x" .',
    '<urn:a b> a "x" .',
    '<urn:a> a "x"',
  ])('refuses %j', (body) => {
    expect(() => readTurtle(body)).toThrow();
  });
});
