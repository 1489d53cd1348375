import type { Link, Nodes, Paragraph, Root } from 'mdast';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { germanForms } from '../../src/language/german-forms.ts';
import { findLabels, labelIndex } from '../../src/language/label-index.ts';
import { freshData } from '../../src/markdown/file-data.ts';
import { remarkTermLinks } from '../../src/markdown/remark-term-links.ts';
import fc from '../property.ts';

/** Labels that fight for the same words, and words in which they must not be found. */
const labels = ['Kost', 'Kosten', 'Datum', 'Daten', 'Bau', 'Bauten', 'Kunde', 'Kund:in', 'CX', 'CX-Manager', 'Web 2.0', 'C', 'C++', '§ 34', 'Moment der Wahrheit', 'Moment', 'interne Prüfung', 'Träger öffentlicher Belange', 'E-Mail', 'barrierefrei', 'Speicher', 'Angehörige:r', 'Aus- und Weiterbildung', 'Straße', 'first in, first out']; // biome-ignore format: a list
const pieces = [...labels, 'Kunden', 'Kund:innen', 'Kundinnen', 'KOSTEN', 'Momente', 'der', 'Wahrheit', 'internen', 'Prüfungen', 'Belange', 'Trägern', 'Speichern', 'beim', 'Sie', 'Herr', 'strasse', 'STRASSE', 'Silo', 'und', 'E', '-', '-', '.', ',', ':', '’s', '(', ')', '„', '“', '\u00AD', '\u00A0', '\n', ' ', ' ', ' ', ' ', 'in', 'innen', '/', '2.0', '34', '🙂', 'ß', '\u0308']; // biome-ignore format: a list
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
const sentence = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(' '));
const some = fc.subarray(labels, { minLength: 1 });

const indexOf = (of: readonly string[]) => labelIndex(of.map((one) => [{ text: one, language: 'de' as const }, one] as const));
const found = (within: string, of: readonly string[]) => findLabels(within, indexOf(of));

function linked(tree: Root, of: readonly string[]): Root {
  remarkTermLinks()(tree, new VFile({ data: { lotse: { ...freshData('de'), index: indexOf(of), mentions: 'all' as const } } }));
  return tree;
}
const paragraph = (value: string): Root => ({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] });
const words = (node: Nodes): string => ('value' in node ? node.value : 'children' in node ? node.children.map(words).join('') : '');
const links = (node: Nodes): Link[] =>
  'children' in node ? node.children.flatMap((one) => (one.type === 'link' ? [one, ...links(one)] : links(one))) : [];

describe('linking', () => {
  it('never changes the visible text', () => {
    fc.assert(
      fc.property(text, some, (source, of) => {
        expect(words(linked(paragraph(source), of))).toBe(source);
      }),
    );
  });

  it('done twice is the same as done once, and puts no link into a link', () => {
    fc.assert(
      fc.property(text, some, (source, of) => {
        const once = linked(paragraph(source), of);
        const before = JSON.stringify(once);
        expect(JSON.stringify(linked(once, of))).toBe(before);
        for (const link of links(once)) expect(links(link)).toEqual([]);
        expect(links(once)).toHaveLength((once.children[0] as Paragraph).children.filter((one) => one.type === 'link').length);
      }),
    );
  });

  it('never starts or ends inside a word, nor at its hyphen', () => {
    const before = /[\p{L}\p{M}\p{N}-]\u00AD*$/u;
    const after = /^[\p{L}\p{M}\p{N}\u00AD-]/u;
    fc.assert(
      fc.property(text, some, (source, of) => {
        for (const { start, end } of found(source, of)) {
          expect(before.test(source.slice(0, start)) && source.charAt(start) !== '\u00A7').toBe(false);
          expect(after.test(source.slice(end)) && !/[+#]$/.test(source.slice(start, end))).toBe(false);
        }
      }),
    );
  });

  it('does not depend on the order of labels that differ', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(...labels.keys()), (source, turn) => {
        const shuffled = [...labels.slice(turn), ...labels.slice(0, turn)].reverse();
        expect(found(source, shuffled)).toEqual(found(source, labels));
      }),
    );
  });

  it('finds every form that rules make of a noun, in a sentence', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-ZÄÖÜ][a-zäöüß]{2,14}$/), (noun) => {
        const index = indexOf([noun]);
        for (const form of germanForms(noun)) {
          const sentence = `Hier gilt ${form} gewiss.`;
          expect(findLabels(sentence, index).map(({ start, end }) => sentence.slice(start, end))).toEqual([form]);
        }
      }),
    );
  });

  it('finds no noun in lower case, and none inside a longer word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-ZÄÖÜ][a-zäöüß]{3,10}$/), fc.stringMatching(/^[a-zäöü]{5,8}$/), (noun, rest) => {
        const longer = `${noun}q${rest}`;
        expect(
          found(`Das gilt ${noun.toLowerCase()} und ${longer} und ${noun}-Q${rest} und Vor${noun.toLowerCase()}, ${noun}- und Mehr.`, [
            noun,
          ]),
        ).toEqual([]);
      }),
    );
  });
});
