import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/build/content-fs.ts';
import { itemsOf } from '../../../src/exports/questions/items.ts';
import { qtiFiles } from '../../../src/exports/questions/qti.ts';
import { readXml, type XmlElement } from '../../../src/imports/terms/xml.ts';
import { readLibrary } from '../../../src/model/read-library.ts';

const content = readContent('content');
const { library } = readLibrary(content);
const sets = content.entries.flatMap((entry) => {
  const doc = entry.kind === 'lessons' ? entry.docs.de : undefined;
  return doc && library ? [itemsOf(library, entry.id, doc).set] : [];
});
const files = qtiFiles(sets, 'questions-de', []);
const roots = files.map(({ path, body }) => {
  const read = readXml(new TextEncoder().encode(body));
  if ('why' in read) throw new Error(`${path}: ${JSON.stringify(read.why)}`);
  return { path, root: read.root };
});
const below = (element: XmlElement): XmlElement[] => element.children.flatMap((child) => [child, ...below(child)]);
const items = roots.filter(({ root }) => root.name === 'assessmentItem');

/** Order of an item's parts, as the information model has it. */
const order = ['responseDeclaration', 'outcomeDeclaration', 'itemBody', 'responseProcessing', 'modalFeedback'];
/** What may stand in a body, besides interactions and what they hold. */
const flow = 'p ul ol li blockquote pre table tbody tr td hr em strong code a br sub sup'.split(' ');
const parents: Record<string, string[]> = {
  simpleChoice: ['choiceInteraction', 'orderInteraction'],
  simpleMatchSet: ['matchInteraction'],
  simpleAssociableChoice: ['simpleMatchSet'],
  textEntryInteraction: ['p', 'li', 'td', 'em', 'strong'],
};
const within = (element: XmlElement): [XmlElement, XmlElement][] =>
  element.children.flatMap((child): [XmlElement, XmlElement][] => [[element, child], ...within(child)]);

describe('every QTI item of the content', () => {
  it('is there for every question', () => {
    expect(items.length).toBe(sets.reduce((sum, set) => sum + set.items.length, 0));
    expect(items.length).toBeGreaterThan(100);
  });

  it.each(items.map(({ path, root }) => [path, root] as const))(
    '%s has its parts in order, identifiers of its own, and answers that are there',
    (_path, root) => {
      const places = root.children.map(({ name }) => order.indexOf(name));
      expect(places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0))).toBe(true);
      const identifiers = below(root)
        .filter(({ name }) => /^simple(Choice|AssociableChoice)$/.test(name))
        .map(({ attributes }) => attributes['identifier'] ?? '');
      expect(new Set(identifiers).size).toBe(identifiers.length);
      for (const one of [...identifiers, root.attributes['identifier'] ?? '']) expect(one).toMatch(/^[a-zA-Z_][\w.-]*$/);
      const declared = root.children.filter(({ name }) => name === 'responseDeclaration');
      const interactions = below(root).filter(({ name }) => name.endsWith('Interaction'));
      expect(interactions.map(({ attributes }) => attributes['responseIdentifier']).sort()).toEqual(
        declared.map(({ attributes }) => attributes['identifier']).sort(),
      );
      for (const { attributes, children } of declared) {
        const values = children.filter(({ name }) => name === 'correctResponse').flatMap((one) => one.children.map(({ text }) => text));
        if (attributes['baseType'] === 'identifier' || attributes['baseType'] === 'directedPair')
          for (const value of values) for (const part of value.split(' ')) expect(identifiers).toContain(part);
        if (attributes['cardinality'] === 'single') expect(values.length).toBeLessThanOrEqual(1);
      }
      const outcomes = root.children.filter(({ name }) => name === 'outcomeDeclaration').map(({ attributes }) => attributes['identifier']);
      for (const { name, attributes } of below(root)) {
        if (name === 'setOutcomeValue') expect(outcomes).toContain(attributes['identifier']);
        if (name === 'modalFeedback') expect(outcomes).toContain(attributes['outcomeIdentifier']);
        if (name === 'variable' || name === 'correct' || name === 'mapResponse')
          expect(declared.map(({ attributes }) => attributes['identifier'])).toContain(attributes['identifier']);
      }
      const body = root.children.find(({ name }) => name === 'itemBody') as XmlElement;
      for (const [above, { name }] of within(body))
        expect(
          (parents[name]?.includes(above.name) ?? (flow.includes(name) || name.endsWith('Interaction'))) ? '' : `${above.name} > ${name}`,
        ).toBe('');
      // Words stand in paragraphs, never loose in the body.
      expect(body.children.every(({ name }) => name.endsWith('Interaction') || flow.slice(0, 10).includes(name))).toBe(true);
    },
  );
});

describe('the manifest', () => {
  const manifest = roots.find(({ path }) => path === 'imsmanifest.xml')?.root as XmlElement;
  const resources = below(manifest).filter(({ name }) => name === 'resource');

  it('lists every file once, each of which is there, and depends on nothing else', () => {
    const listed = below(manifest)
      .filter(({ name }) => name === 'file')
      .map(({ attributes }) => attributes['href']);
    expect([...listed].sort()).toEqual(
      files
        .map(({ path }) => path)
        .filter((path) => path !== 'imsmanifest.xml')
        .sort(),
    );
    const ids = resources.map(({ attributes }) => attributes['identifier'] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of below(manifest).filter(({ name }) => name === 'dependency'))
      expect(ids).toContain(attributes['identifierref']);
  });

  it('has ASCII names only', () => {
    for (const { path } of files) expect(path).toMatch(/^[a-z0-9./-]+$/);
  });
});
