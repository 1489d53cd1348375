import type { MapRelation, MapRow } from './map-neighbours.ts';
import { branches, loop, signsOf } from './map-strokes.ts';
import { widthOf, wrap } from './map-text.ts';

/** A rectangle in the drawing. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Lines of text as SVG sets them: `x` is where `anchor` says, `y` the first baseline. */
export interface Placed {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: string[];
  box: Box;
}

/** One relation: its name, its neighbours, the line to all of them and the signs on it. */
export interface PlacedRow<T> {
  relation: MapRelation;
  name: Placed;
  nodes: (Placed & { of: T })[];
  /** Those the map has no room for. */
  more: Placed | undefined;
  line: string;
  signs: string;
}

/** The concept map around its middle, which is the origin; one unit is a sixteenth of a rem. */
export interface MapLayout<T> {
  box: Box;
  centre: Placed;
  ring: string;
  rows: PlacedRow<T>[];
}

/** How a neighbour, a relation and the number of those left out are written. */
export interface MapWords<T> {
  label: (of: T) => string;
  name: (relation: MapRelation) => string;
  more: (n: number) => string;
}

/** Sizes of type and the way from one baseline to the next; `concept-map.css` sets the same. */
export const sizes = { node: 17, leading: 22, centre: 22, centreLeading: 27, name: 13.5 } as const;
/** How wide a line of a label may be: in the middle, left and right of it, in a row of few and of many. */
const most = { centre: 180, side: 190, few: 170, many: 120 } as const;
/** White between labels one below the other and side by side; the way of a line from the ring to a column, from a stem to a row. */
const gap = { column: 15, row: 34, across: 104, up: 50 } as const;
/** The part of a line that carries the relation's name. */
const stem = 36;
/** Distance between a line's end and the word, and of its beginning from the ring. */
const [air, start] = [9, 4];

const sides = { broader: 'above', partOf: 'above', contrastWith: 'left', related: 'right', narrower: 'below', parts: 'below' } as const;

/**
 * Places a term and its neighbours: what is more general and the wholes above, what is narrower and the parts below,
 * what one confuses with it on the left, what is related on the right. Nothing overlaps and no line runs through a word.
 * @param title the term itself
 * @param rows relations with neighbours, as `mapRows` chooses them
 */
export function mapLayout<T>(title: string, rows: readonly MapRow<T>[], words: MapWords<T>): MapLayout<T> {
  const lines = wrap(title, sizes.centre, most.centre);
  const high = lines.length * sizes.centreLeading;
  const centre = text(0, Math.round(sizes.centreLeading * 0.74 - high / 2), 'middle', lines, sizes.centre, sizes.centreLeading);
  const rx = Math.round(centre.box.right * 1.26 + 12);
  const ry = Math.round(high * 0.75 + 6);
  const at = (side: (typeof sides)[MapRelation]) => rows.filter(({ relation }) => sides[relation] === side);

  const columns = [...at('left').map((row) => column(row, -1, rx, words)), ...at('right').map((row) => column(row, 1, rx, words))];
  const ring: Box = { left: -rx, right: rx, top: -ry, bottom: ry };
  const reach = around([ring, ...columns.flatMap(boxesOf)]);
  const placed = [...level(at('above'), -1, reach, rx, ry, words), ...columns, ...level(at('below'), 1, reach, rx, ry, words)];
  return { box: around([ring, centre.box, ...placed.flatMap(boxesOf)]), centre, ring: loop(rx, ry), rows: placed };
}

/** Neighbours one below the other, left (-1) or right (1) of the middle; a line fans out to them. */
function column<T>(row: MapRow<T>, to: -1 | 1, rx: number, words: MapWords<T>): PlacedRow<T> {
  const anchor = to < 0 ? 'end' : 'start';
  const x = to * (rx + gap.across);
  const blocks = row.shown.map((of) => ({ of, lines: wrap(words.label(of), sizes.node, most.side) }));
  let top = -Math.round(blocks.reduce((sum, { lines }) => sum + lines.length * sizes.leading + gap.column, -gap.column) / 2);
  const name = text(x, top - 13, anchor, [words.name(row.relation)], sizes.name);
  const nodes = blocks.map(({ of, lines }) => {
    const node = { ...text(x, top + 16, anchor, lines, sizes.node), of };
    top += lines.length * sizes.leading + gap.column;
    return node;
  });
  const more = row.more > 0 ? text(x, top + 12, anchor, [words.more(row.more)], sizes.name) : undefined;
  const [from, until] = [to * (rx + start), to * (rx + gap.across - air)];
  const ways = nodes.map(({ box }) => {
    const y = Math.round((box.top + box.bottom) / 2);
    // Lines leave the ring side by side, not from one spot.
    return { from: { x: from, y: Math.round(y * 0.07) }, to: { x: until, y } };
  });
  const line = branches('', ways, (dx, dy) => `${half(dx)} 0 ${half(dx)} ${dy}`);
  // Two strokes through the line, nearer to the word, where lines lie apart: not the same.
  const signs = ways.map(
    ({ to: end }) => `M${Math.round(from + (until - from) * 0.64) - 7} ${Math.round(end.y * 0.78) + 8}l6-16m3 16 6-16`,
  );
  return { relation: row.relation, name, nodes, more, line, signs: row.relation === 'contrastWith' ? signs.join('') : '' };
}

/** Neighbours side by side, above (-1) or below (1) the middle; each relation has a stem that carries its name and branches. */
function level<T>(rows: readonly MapRow<T>[], to: -1 | 1, reach: Box, rx: number, ry: number, words: MapWords<T>): PlacedRow<T>[] {
  const wide = rows.reduce((sum, { shown }) => sum + shown.length, 0) > 3 ? most.many : most.few;
  const items = rows.flatMap((row) => [
    ...row.shown.map((of) => ({ row, of, lines: wrap(words.label(of), sizes.node, wide), size: sizes.node as number })),
    ...(row.more > 0 ? [{ row, of: undefined, lines: [words.more(row.more)], size: sizes.name as number }] : []),
  ]);
  const widths = items.map(({ lines, size }) => even(widest(lines, size)));
  const total = widths.reduce((sum, width) => sum + width + gap.row, -gap.row);
  const names = rows.map((row, index) => {
    const before = rows.length > 1 && index === 0;
    const x = rows.length === 1 ? 0 : before ? -13 : 13;
    return { x, name: text(x + (before ? -9 : 9), 0, before ? 'end' : 'start', [words.name(row.relation)], sizes.name) };
  });
  // What is no wider than the ring stands between the columns, close to it; what is wider stands beyond them.
  const slim = Math.max(total / 2, ...names.map(({ name }) => Math.max(-name.box.left, name.box.right))) <= rx + gap.across / 4;
  const from = slim ? ry : to < 0 ? -reach.top : reach.bottom;
  const end = from + stem + gap.up;
  // Centred on the term, or as near to that as the drawing reaches; a row wider than everything else stands in its middle.
  const spare = reach.right - reach.left - total;
  const within = spare < 0 ? reach.left + spare / 2 : Math.max(reach.left, Math.min(-total / 2, reach.right - total));
  let left = Math.round(slim ? -total / 2 : within);
  const placed = items.map(({ row, of, lines, size }, index) => {
    const width = widths[index] ?? 0;
    const y = to < 0 ? -end - air - (lines.length - 1) * sizes.leading - 6 : end + air + 15;
    const node = text(left + width / 2, y, 'middle', lines, size);
    left += width + gap.row;
    return { row, of, node };
  });
  return names.flatMap(({ x, name }, index) => {
    const row = rows[index];
    if (!row) return [];
    const own = placed.filter((item) => item.row === row);
    const nodes = own.flatMap(({ of, node }) => (of === undefined ? [] : [{ ...node, of }]));
    const fork = { x, y: to * (from + stem) };
    const ends = nodes.map((node) => ({ x: node.x, y: to * end }));
    return {
      relation: row.relation,
      name: lowered(name, Math.round(to * (from + stem * 0.62)) + 5),
      nodes,
      more: own.find(({ of }) => of === undefined)?.node,
      line: branches(
        `M${x} ${to * (ry + start)}V${fork.y}`,
        ends.map((at) => ({ from: fork, to: at })),
        (dx, dy) => `0 ${half(dy)} ${dx} ${half(dy)}`,
      ),
      signs: signsOf(row.relation, { x, y: to * (ry + start) }, ends),
    };
  });
}

function text(x: number, y: number, anchor: Placed['anchor'], lines: string[], size: number, leading: number = sizes.leading): Placed {
  const width = even(widest(lines, size));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const bottom = y + (lines.length - 1) * leading + Math.ceil(size * 0.35);
  return { x, y, anchor, lines, box: { left, right: left + width, top: y - Math.ceil(size * 0.95), bottom } };
}

const lowered = (placed: Placed, dy: number): Placed => ({
  ...placed,
  y: placed.y + dy,
  box: { ...placed.box, top: placed.box.top + dy, bottom: placed.box.bottom + dy },
});
const boxesOf = <T>({ name, nodes, more }: PlacedRow<T>): Box[] => [name, ...nodes, ...(more ? [more] : [])].map(({ box }) => box);
const around = (boxes: Box[]): Box => ({
  left: Math.min(...boxes.map((box) => box.left)),
  top: Math.min(...boxes.map((box) => box.top)),
  right: Math.max(...boxes.map((box) => box.right)),
  bottom: Math.max(...boxes.map((box) => box.bottom)),
});
const widest = (lines: readonly string[], size: number): number => Math.max(...lines.map((line) => widthOf(line, size)));
const even = (width: number): number => 2 * Math.ceil(width / 2);
const half = (value: number): number => Math.round(value / 2);
