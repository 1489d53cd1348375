import { describe, expect, it } from 'vitest';
import { termsTbx } from '../../../src/exports/terms/tbx.ts';
import { element, xmlDocument } from '../../../src/exports/terms/xml.ts';
import { Library } from '../../../src/model/library.ts';
import fc from '../../property.ts';
import { bodyText } from './body-text.ts';
import { type Read, readXml } from './read-xml.ts';
import { bad, everywhere, second, sketched } from './second.ts';
import { tbxProblems } from './tbx-basic.ts';

const bodyOf = (library: Library) => bodyText(termsTbx(library));
const read = (library: Library) => readXml(bodyOf(library));
const all = (one: Read, name: string): Read[] => [
  ...(one.name === name ? [one] : []),
  ...one.children.flatMap((child) => all(child, name)),
];
const text = (one: Read, name: string) => one.children.filter((child) => child.name === name).map((child) => child.text);
const entry = (library: Library, id: string) =>
  all(read(library), 'conceptEntry').find(({ attributes }) => attributes['id'] === id) as Read;
const termSecs = (one: Read) =>
  all(one, 'termSec').map((sec) =>
    ['term', 'administrativeStatus', 'termType', 'partOfSpeech', 'grammaticalGender'].map((name) => text(sec, name).join()),
  );
/** A text as XML 1.0 can hold it. */
const held = (value: string) => value.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

describe('terms as TBX', () => {
  it('keep the rules of TBX-Basic in DCT style', () => {
    expect(termsTbx(second)[0]?.path).toBe('terms.tbx');
    expect(tbxProblems(read(second))).toEqual([]);
    expect(read(second).attributes).toEqual({ type: 'TBX-Basic', style: 'dct', 'xml:lang': 'en' });
  });

  it('have an entry for each concept, and a section for each language that has words', () => {
    expect(all(read(second), 'conceptEntry').map(({ attributes }) => attributes['id'])).toEqual(second.of('terms').map(({ id }) => id));
    const languages = (id: string) => all(entry(second, id), 'langSec').map(({ attributes }) => attributes['xml:lang']);
    expect([languages('touchpoint'), languages('word-of-mouth')]).toEqual([['en', 'de'], ['en']]);
  });

  it('hold status, type and gender of each label', () => {
    const label = { forms: [] };
    const library = sketched({
      nps: {
        de: {
          ...{ title: 'Weiterempfehlung', abbreviation: 'NPS', gender: 'f' },
          labels: [
            { ...label, text: 'Empfehlung', status: 'admitted', gender: 'pl' },
            { ...label, text: 'Promotoren', status: 'deprecated' },
            { ...label, text: 'Fanquote', status: 'forbidden', reason: 'Klingt nach Fußball.' },
          ],
        },
      },
    });
    expect(termSecs(read(library))).toEqual([
      ['Weiterempfehlung', 'preferredTerm-admn-sts', 'fullForm', 'noun', 'feminine'],
      ['NPS', 'admittedTerm-admn-sts', 'abbreviation', '', ''],
      ['Empfehlung', 'admittedTerm-admn-sts', '', 'noun', 'other'],
      ['Promotoren', 'supersededTerm-admn-sts', '', '', ''],
      ['Fanquote', 'deprecatedTerm-admn-sts', '', '', ''],
    ]);
    expect(all(read(library), 'termSec').flatMap((sec) => text(sec, 'note'))).toEqual(['reason: Klingt nach Fußball.']);
  });

  it('hold a definition for each language, and the field, sources and day of the concept', () => {
    const one = entry(second, 'moment-of-truth');
    expect(all(one, 'langSec').map((sec) => text(sec, 'definition').length)).toEqual([1, 1]);
    expect([text(one, 'subjectField'), text(one, 'source')]).toEqual([['experience'], ['Carlzon, J.: Moments of Truth (1987)']]);
    expect(all(one, 'date').map((date) => date.text)).toEqual(['2026-06-15']);
  });

  it('hold replacements, homonyms, versions, changes and what the linker must know', () => {
    const library = sketched({
      a: {
        facts: {
          ...{ homonyms: ['b'], version: '1.3', autoLink: false, owner: 'workshop' },
          changes: [{ date: '2026-02-01', version: '1.3', note: { de: 'Neu gefasst.', en: 'Put anew.' } }],
        },
        de: { labels: [{ text: 'Alte', status: 'forbidden', reason: 'r', replacement: 'Neue', forms: ['Alten'] }], blockedForms: ['As'] },
      },
      b: {},
    });
    const one = entry(library, 'a');
    expect(tbxProblems(read(library))).toEqual([]);
    expect(
      one.children.filter(({ name }) => name === 'crossReference').map(({ attributes, text: how }) => [attributes['target'], how]),
    ).toEqual([['b', 'homonyms']]);
    expect(text(one, 'note')).toEqual(['status: approved', 'reviewEvery: 12', 'version: 1.3', 'autoLink: false']);
    expect(all(one, 'transacGrp').map((group) => [text(group, 'date'), text(group, 'note')])).toEqual([
      [['2026-03-04'], ['event: review']],
      [['2026-02-01'], ['event: change', 'version: 1.3', 'Neu gefasst.', 'Put anew.']],
    ]);
    expect(all(one, 'langSec').map((section) => text(section, 'note'))).toContainEqual(expect.arrayContaining(['blockedForm: As']));
    expect(all(one, 'termSec').flatMap((section) => text(section, 'note'))).toEqual(['reason: r', 'replacement: Neue', 'form: Alten']);
  });

  it('name who is responsible in the back matter', () => {
    const [group] = all(read(second), 'refObjectSec');
    expect(group?.attributes).toEqual({ type: 'respOrg' });
    expect(group?.children.map(({ attributes, children }) => [attributes['id'], children[0]?.text])).toContainEqual([
      'owner_workshop',
      'Workshop',
    ]);
  });

  it('hold the parts of a source where its line could be read in two ways', () => {
    const unclear = { author: 'ISO', title: 'Teil 1: Grundlagen. In: Band 2', in: 'Normen' };
    const one = entry(sketched({ a: { facts: { sources: [{ author: 'Keller, B.', title: 'Fragen lernen' }, unclear] } } }), 'a');
    expect(text(one, 'source')).toEqual(['Keller, B.: Fragen lernen', 'ISO: Teil 1: Grundlagen. In: Band 2. In: Normen']);
    expect(text(one, 'note')[0]).toBe(`source: ${JSON.stringify(unclear)}`);
  });

  it('refer to related concepts by their ids and say how', () => {
    const references = (id: string) => all(entry(second, id), 'crossReference').map((one) => [one.attributes['target'], one.text]);
    expect(references('contact-area')).toEqual([['touchpoint', 'replacedBy']]);
    expect(references('loan-bike')).toEqual([['repair-promise', 'partOf']]);
    expect(references('break-point')).toContainEqual(['hand-off', 'contrastWith']);
  });

  it('give ids that begin with a digit an underscore, since xs:ID allows no digit there', () => {
    const library = sketched({ '360-feedback': {}, a: { facts: { broader: ['360-feedback'] } } });
    expect(tbxProblems(read(library))).toEqual([]);
    expect(entry(library, '_360-feedback')).toBeDefined();
    expect(all(read(library), 'crossReference')[0]?.attributes['target']).toBe('_360-feedback');
  });

  it.each(bad)('give back %j, but for characters XML cannot hold', (value) => {
    const root = read(sketched({ x: everywhere(value) }));
    expect(tbxProblems(root)).toEqual([]);
    expect(all(root, 'term')[0]?.text).toBe(held(value));
    expect(all(root, 'definition')[0]?.text).toBe(held(value));
  });

  it('write any text and attribute so that it can be read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const one = readXml(xmlDocument(element('a', { b: value }, value)));
        expect([one.text, one.attributes['b']]).toEqual([held(value), held(value)]);
      }),
    );
  });

  it('make no file without terms, since TBX has no empty body', () => {
    expect(termsTbx(sketched({}))).toEqual([]);
  });

  it('are the same bytes whatever the order of entries', () => {
    expect(bodyOf(new Library(second.site, [...second.entries].reverse()))).toBe(bodyOf(second));
  });
});

describe('the rules of the tests', () => {
  const changed = (from: string | RegExp, to: string) => tbxProblems(readXml(bodyOf(second).replace(from, to)));

  it.each([
    ['a category at the wrong level', '</basic:definition>', '</basic:definition>\n<min:subjectField>x</min:subjectField>'],
    ['a value that is not in the list', 'preferredTerm-admn-sts', 'preferredTerm'],
    ['a reference to nothing', 'target="touchpoint"', 'target="nowhere"'],
    ['an element the dialect does not know', '<note>', '<basic:reading>x</basic:reading><note>'],
    ['another style', 'style="dct"', 'style="dca"'],
    ['another namespace', 'urn:iso:std:iso:30042:ed-2', 'urn:iso:std:iso:30042:ed:3.0'],
    ['an id twice', 'id="contact-area"', 'id="break-point"'],
    ['a note before the term', '<term>', '<note>x</note><term>'],
    ['a date that is none', '2026-', '2026-13-'],
    ['a date in front of its transaction', '<transacGrp>', '<transacGrp><date>2026-01-01</date>'],
    ['a responsibility outside a transaction', '<langSec', '<basic:responsibility target="touchpoint">x</basic:responsibility><langSec'],
    ['somebody responsible whom the back matter does not know', 'target="owner_', 'target="nobody_'],
    ['a language that is no language', 'langSec xml:lang="de"', 'langSec xml:lang="de DE"'],
    ['a section without language', 'langSec xml:lang="de"', 'langSec'],
    ['a section without term', /<termSec>[\s\S]*?<\/langSec>/, '</langSec>'],
    ['a source in a group for administration', '<langSec', '<adminGrp><basic:source>x</basic:source></adminGrp><langSec'],
    ['an attribute of the style DCA', '<note>', '<note type="x">'],
    ['a body without entries', /<conceptEntry[\s\S]*<\/conceptEntry>/, ''],
    ['back matter in front of the body', '<body>', '<back></back><body>'],
    ['a title after the source', '<fileDesc>', '<fileDesc><sourceDesc><p>x</p></sourceDesc>'],
  ])('find %s', (_what, from, to) => {
    expect(changed(from, to)).not.toEqual([]);
  });

  it.each([
    '<a>',
    '<a></b>',
    '<a>&b;</a>',
    '<a>]]></a>',
    '<a b="1" b="2"></a>',
    '<a>\u0007</a>',
    '<a b="<"></a>',
    '<x:a></x:a>',
    '<a></a><a></a>',
  ])('refuse %j', (body) => {
    expect(() => readXml(`<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`)).toThrow();
  });
});
