import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { termsSkos } from '../../src/exports/terms/skos.ts';
import { checkContent } from '../../src/model/check-content.ts';
import type { Library } from '../../src/model/library.ts';
import { bodyText } from '../exports/terms/body-text.ts';
import { bad, everywhere, second, sketched } from '../exports/terms/second.ts';
import { shapeNames, shapeProblems } from './shacl.ts';

const own = checkContent(readContent(join(import.meta.dirname, '../../content'))).library as Library;
const bodyOf = (library: Library): string => bodyText(termsSkos(library));

describe('terms as SKOS keep the shapes', () => {
  it.each([
    ['our own', own],
    ['the second company', second],
  ])('%s', async (_what, library) => {
    expect(await shapeProblems(bodyOf(library))).toEqual([]);
  });

  it.each(bad)('with %j everywhere', async (value) => {
    expect(await shapeProblems(bodyOf(sketched({ x: everywhere(value) })))).toEqual([]);
  });
});

/** Everything a concept can say, so that each shape has something to look at. */
const full = bodyOf(
  sketched({
    a: {
      facts: { broader: ['b'], related: ['c'], version: '2', changes: [{ date: '2026-01-02', note: { de: 'Neu.' } }], autoLink: false },
      de: { title: 'Anna', forms: ['Annas'], labels: [{ text: 'Anne', status: 'admitted', forms: [] }], usage: 'u' },
    },
    b: { facts: { status: 'deprecated', replacedBy: 'c' } },
    c: { de: { labels: [{ text: 'Zett', status: 'forbidden', reason: 'r', forms: [] }] } },
    d: { facts: { partOf: ['c'] } },
  }),
);
const terms = '<https://x.example/id/terms';

/** For each shape something that breaks it. */
const cases: [shape: string, from: string | RegExp, to: string][] = [
  ['a identifier', 'dct:identifier "a" ;', ''],
  ['a identifier', 'dct:identifier "a"', 'dct:identifier "A b"'],
  ['a in-scheme', `skos:inScheme ${terms}> ;`, ''],
  ['terms scheme-title', /dct:title[^;]*;/, ''],
  ['terms scheme-no-concept', 'a skos:ConceptScheme', 'a skos:ConceptScheme, skos:Concept'],
  ['terms scheme-tops', `skos:topConceptOf ${terms}> ;`, ''],
  ['x labelled-concept', /$/, `${terms}/x> skos:prefLabel "x"@de .`],
  ['a pref-label', /skos:prefLabel "Anna"@de ;/, ''],
  ['a pref-label', '"Anna"@de', '"Anna"@de, "Berta"@de'],
  ['a pref-label', 'prefLabel "Anna"@de', 'prefLabel "Anna"'],
  ['a pref-label', '"Anna"@de', '"Anna"@de, "Anne"@fr'],
  ['a alt-label', '"Anne"@de', '"Anne"'],
  ['a hidden-label', '"Annas"@de', '"Annas"'],
  ['a pref-alt-disjoint', 'altLabel "Anne"@de', 'altLabel "Anna"@de'],
  ['a pref-hidden-disjoint', 'hiddenLabel "Annas"@de', 'hiddenLabel "Anna"@de'],
  ['a alt-disjoint', 'hiddenLabel "Annas"@de', 'hiddenLabel "Anne"@de'],
  ['a definition', 'skos:definition "d"@de', 'skos:definition "d"@de, "e"@de'],
  ['a scope-note', 'skos:scopeNote "p"@de', 'skos:scopeNote "p"'],
  ['a note', 'skos:note "n"@de', 'skos:note "n"@de, "m"@de'],
  ['a example', 'skos:example "e"@de', 'skos:example 1'],
  ['a abstract', 'dct:abstract "s"@de', 'dct:abstract "s"@de, "t"@de'],
  ['a comment', 'rdfs:comment "u"@de', 'rdfs:comment "u"'],
  ['a broader', `skos:broader ${terms}/b>`, `skos:broader ${terms}/b>, ${terms}/nowhere>`],
  ['a related', `skos:related ${terms}/c>`, `skos:related ${terms}/c>, ${terms}/nowhere>`],
  ['d part-of', `dct:isPartOf ${terms}/c>`, `dct:isPartOf ${terms}/nowhere>`],
  ['b replaced-by', `dct:isReplacedBy ${terms}/c>`, `dct:isReplacedBy ${terms}/nowhere>`],
  ['a inverse-broader', `skos:narrower ${terms}/a> ;`, ''],
  ['c inverse-related', `skos:related ${terms}/c> ;`, ''],
  ['a related-above', `skos:related ${terms}/c>`, `skos:related ${terms}/c>, ${terms}/b>`],
  ['a no-circle', /$/, `${terms}/b> skos:broader ${terms}/a> . ${terms}/a> skos:narrower ${terms}/b> .`],
  ['a ConceptShape', /skos:broader/, `skos:topConceptOf ${terms}> ; skos:broader`],
  ['a modified', 'dct:modified "2026-03-04"^^xsd:date ;\n  lotse:', 'dct:modified "2026-03-04" ;\n  lotse:'],
  ['a status', 'vs:term_status "stable"', 'vs:term_status "fine"'],
  ['b deprecated', 'owl:deprecated true', 'owl:deprecated "yes"'],
  ['a review-every', 'lotse:reviewEvery 12', 'lotse:reviewEvery 0'],
  ['a auto-link', 'lotse:autoLink false', 'lotse:autoLink "no"'],
  ['a version', 'owl:versionInfo "2"', 'owl:versionInfo "2", "3"'],
  ['a change', 'dct:date "2026-01-02"^^xsd:date', 'dct:date "gestern"'],
  ['a change', 'rdf:value "Neu."@de', 'rdf:value "Neu."@de, "Alt."@de'],
  ['a xl-pref', 'skosxl:literalForm "Anna"@de ;', ''],
  ['c xl-hidden', 'skosxl:literalForm "Zett"@de', 'skosxl:literalForm "Zett"@de, "Zet"@de'],
  ['a xl-alt', 'skosxl:prefLabel [ a skosxl:Label', 'skosxl:altLabel [ a skosxl:Thing'],
];

describe('the shape', () => {
  it.each(cases)('%s fires', async (shape, from, to) => {
    const broken = full.replace(from, to);
    expect(broken).not.toBe(full);
    expect(await shapeProblems(broken)).toContain(shape);
  });

  it('has a case above, whichever it is', () => {
    const fired = new Set(cases.map(([shape]) => shape.split(' ')[1]));
    expect(shapeNames.filter((name) => !fired.has(name))).toEqual([]);
  });

  it('is silent where nothing is wrong', async () => {
    expect(await shapeProblems(full)).toEqual([]);
  });
});
