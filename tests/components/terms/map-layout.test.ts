import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type MapLayout, mapLayout } from '../../../src/components/terms/map-layout.ts';
import { type MapRelation, mapRows } from '../../../src/components/terms/map-neighbours.ts';
import { de } from '../../../src/i18n/de.ts';

const relations = ['broader', 'partOf', 'contrastWith', 'related', 'narrower', 'parts'] as const satisfies MapRelation[];
const label = fc.oneof(
  fc.constantFrom(
    'CX',
    'Touchpoint',
    'Durchschnittliche Bearbeitungszeit',
    'Customer-Relationship-Management',
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
    'WWWWWWWWWWWWWWWWWWWWWWWW',
    'i',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== ''),
);
const term = fc.record({
  title: label,
  counts: fc.tuple(...relations.map(() => fc.integer({ min: 0, max: 9 }))),
  labels: fc.array(label, { minLength: 54, maxLength: 54 }),
});
type Term = typeof term extends fc.Arbitrary<infer T> ? T : never;

function drawn({ title, counts, labels }: Term): MapLayout<string> {
  const rows = relations.map((relation, r) => ({ relation, entries: labels.slice(9 * r, 9 * r + (counts[r] ?? 0)) }));
  return mapLayout(title, mapRows(rows), {
    label: (text) => text,
    name: (relation) => de.relations[relation],
    more: (n) => `+ ${n} weitere`,
  });
}

const boxesOf = ({ centre, rows }: MapLayout<string>): Box[] => [
  centre.box,
  ...rows.flatMap(({ name, nodes, more }) => [name.box, ...nodes.map(({ box }) => box), ...(more ? [more.box] : [])]),
];
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const holds = ({ left, top, right, bottom }: Box, x: number, y: number) => x > left && x < right && y > top && y < bottom;

/** Points along a path of `M`, `m`, `V`, `l`, `c` and `z`, as a pen would draw it; what is skipped without drawing is left out. */
function walk(path: string): [number, number][] {
  const spots: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', list = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const n = (list.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    if (letter === 'M') [x, y] = [n[0] ?? Number.NaN, n[1] ?? Number.NaN];
    else if (letter === 'm') [x, y] = [x + (n[0] ?? Number.NaN), y + (n[1] ?? Number.NaN)];
    else if (letter === 'V') {
      const end = n[0] ?? Number.NaN;
      for (let s = 0; s <= 20; s++) spots.push([x, y + ((end - y) * s) / 20]);
      y = end;
    } else if (letter === 'c') {
      for (let at = 0; at < n.length; at += 6) {
        const [ax, ay, bx, by, dx, dy] = n.slice(at, at + 6) as [number, number, number, number, number, number];
        for (let s = 0; s <= 40; s++) {
          const t = s / 40;
          const [p, q, r] = [3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
          spots.push([x + p * ax + q * bx + r * dx, y + p * ay + q * by + r * dy]);
        }
        [x, y] = [x + dx, y + dy];
      }
    } else throw new Error(`not drawn: ${letter} in ${path}`);
  }
  return spots;
}

describe('the concept map', () => {
  it('never lets two labels overlap, whatever the words and however many', () => {
    fc.assert(
      fc.property(term, (sketch) => {
        const boxes = boxesOf(drawn(sketch));
        for (const [index, box] of boxes.entries())
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other), JSON.stringify([box, other])).toBe(false);
      }),
    );
  });

  it('runs no line through a label, and every line ends beside its word', () => {
    fc.assert(
      fc.property(term, (sketch) => {
        const layout = drawn(sketch);
        const boxes = boxesOf(layout);
        for (const { line, nodes } of layout.rows) {
          expect(line).not.toMatch(/NaN|undefined|Infinity/);
          const spots = walk(line);
          for (const [x, y] of spots) expect(boxes.find((box) => holds(box, x, y))).toBeUndefined();
          for (const { box } of nodes) {
            const near = spots.some(([x, y]) =>
              holds({ left: box.left - 12, right: box.right + 12, top: box.top - 12, bottom: box.bottom + 12 }, x, y),
            );
            expect(near).toBe(true);
          }
        }
      }),
    );
  });

  it('rings the term itself and nothing else, and all of it lies in the drawing', () => {
    fc.assert(
      fc.property(term, (sketch) => {
        const layout = drawn(sketch);
        const [own, ...others] = boxesOf(layout);
        const ring = walk(layout.ring);
        const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
        const around = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
        if (own)
          expect([around.left < own.left, around.right > own.right, around.top < own.top, around.bottom > own.bottom]).not.toContain(false);
        for (const box of others) expect(overlap(around, box)).toBe(false);
        for (const { left, right, top, bottom } of boxesOf(layout)) {
          expect(left).toBeGreaterThanOrEqual(layout.box.left);
          expect(right).toBeLessThanOrEqual(layout.box.right);
          expect(top).toBeGreaterThanOrEqual(layout.box.top);
          expect(bottom).toBeLessThanOrEqual(layout.box.bottom);
        }
      }),
    );
  });

  it('says every label whole, in lines no wider than their box', () => {
    fc.assert(
      fc.property(term, (sketch) => {
        const bare = (text: string) => text.replace(/[\s-]/gu, '');
        const layout = drawn(sketch);
        for (const { nodes } of layout.rows) for (const node of nodes) expect(bare(node.lines.join(''))).toBe(bare(node.of));
        expect(bare(layout.centre.lines.join(''))).toBe(bare(sketch.title));
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(fc.property(term, (sketch) => void expect(drawn(structuredClone(sketch))).toEqual(drawn(sketch))));
  });

  it('stands as people read it: general above, special below, confused on the left, related on the right', () => {
    const layout = drawn({
      title: 'Mitte',
      counts: [1, 1, 1, 2, 1, 1],
      labels: Array.from({ length: 54 }, (_none, n) => `Wort ${n}`),
    } as Term);
    const at = (relation: MapRelation) => layout.rows.find((row) => row.relation === relation)?.nodes[0]?.box;
    expect(at('broader')?.bottom).toBeLessThan(layout.centre.box.top);
    expect(at('partOf')?.bottom).toBeLessThan(layout.centre.box.top);
    expect(at('narrower')?.top).toBeGreaterThan(layout.centre.box.bottom);
    expect(at('parts')?.top).toBeGreaterThan(layout.centre.box.bottom);
    expect(at('contrastWith')?.right).toBeLessThan(layout.centre.box.left);
    expect(at('related')?.left).toBeGreaterThan(layout.centre.box.right);
    expect(layout.rows.map(({ relation }) => relation)).toEqual(['broader', 'partOf', 'contrastWith', 'related', 'narrower', 'parts']);
  });

  it('tells the relations apart by the form of their signs', () => {
    const layout = drawn({
      title: 'Mitte',
      counts: [1, 1, 1, 1, 1, 1],
      labels: Array.from({ length: 54 }, (_none, n) => `Wort ${n}`),
    } as Term);
    const form = Object.fromEntries(
      layout.rows.map(({ relation, signs }) => [relation, signs.replace(/^M-?\d+ -?\d+/, '').replace(/M.*/, '')]),
    );
    // An arrow, open; a diamond, closed; two strokes; none.
    expect([form['broader'], form['narrower']].map((sign) => sign?.includes('z'))).toEqual([false, false]);
    expect([form['partOf'], form['parts']].map((sign) => sign?.endsWith('z'))).toEqual([true, true]);
    expect(form['broader']).toBe(form['narrower']);
    expect(form['partOf']).toBe(form['parts']);
    expect(new Set([form['broader'], form['partOf'], form['contrastWith'], form['related']]).size).toBe(4);
  });

  it('points to what is more general and marks the whole, whichever side the term itself is on', () => {
    const layout = drawn({
      title: 'Mitte',
      counts: [1, 1, 0, 0, 1, 1],
      labels: Array.from({ length: 54 }, (_none, n) => `Wort ${n}`),
    } as Term);
    for (const { relation, signs, nodes } of layout.rows) {
      const y = Number(/^M-?\d+ (-?\d+)/.exec(signs)?.[1]);
      const node = nodes[0]?.box;
      const toNode = Math.min(Math.abs(y - (node?.top ?? 0)), Math.abs(y - (node?.bottom ?? 0)));
      const toCentre = Math.min(Math.abs(y - layout.centre.box.top), Math.abs(y - layout.centre.box.bottom));
      expect(toNode < toCentre, relation).toBe(relation === 'broader' || relation === 'partOf');
    }
  });
});
