import { relationsOf } from '../../model/concept-relations.ts';
import type { tableRelations } from '../../model/concept-table.ts';
import type { Library } from '../../model/library.ts';
import type { Candidate } from './candidate.ts';

export type Named = (typeof tableRelations)[number];

/** A relation as the content writes it: `from` is the entry whose file names it. */
export interface Edge {
  name: Named;
  from: string;
  to: string;
  /** The concept of the file that told of it. */
  told: Candidate;
}

/** A circle of relations that can only go up; what the file adds to it is left out. */
export interface Circle {
  name: 'broader' | 'partOf';
  ids: string[];
  told: Candidate;
}

/**
 * Relations of a file that the content does not have yet, each once, on the side that names it: the narrower concept its broader one,
 * the part its whole; of two equals the new one, else the first by id.
 */
export function newEdges(candidates: readonly Candidate[], library: Library): Edge[] {
  const known = relationsOf(library);
  const edges = new Map<string, Edge>();
  const isNew = new Map(candidates.map(({ id, entry }) => [id, entry === undefined]));
  const add = (name: Named, from: string, to: string, told: Candidate) => {
    if (known.get(from)?.[name].includes(to)) return;
    const key = `${name} ${from} ${to}`;
    if (!edges.has(key)) edges.set(key, { name, from, to, told });
  };
  for (const told of candidates) {
    const { id } = told;
    const relations = told.record.relations ?? {};
    for (const other of relations.broader ?? []) add('broader', id, other, told);
    for (const other of relations.narrower ?? []) add('broader', other, id, told);
    for (const other of relations.partOf ?? []) add('partOf', id, other, told);
    for (const other of relations.parts ?? []) add('partOf', other, id, told);
    for (const name of ['related', 'contrastWith', 'homonyms'] as const) {
      for (const other of relations[name] ?? []) {
        const [a, b] = id < other ? [id, other] : [other, id];
        const from = isNew.get(b) === true && isNew.get(a) !== true ? b : isNew.has(a) || !isNew.has(b) ? a : b;
        add(name, from, from === a ? b : a, told);
      }
    }
  }
  return [...edges.values()];
}

/**
 * Takes out the relations that would close a circle: those of the file between concepts that reach each other.
 * Linear in concepts and relations (Tarjan's strongly connected components, without recursion).
 */
export function withoutCircles(edges: readonly Edge[], library: Library): { edges: Edge[]; circles: Circle[] } {
  const circles: Circle[] = [];
  let left = [...edges];
  for (const name of ['broader', 'partOf'] as const) {
    const up = new Map<string, string[]>();
    const add = (from: string, to: string) => {
      const list = up.get(from);
      if (list) list.push(to);
      else up.set(from, [to]);
    };
    for (const { id, facts } of library.of('terms')) for (const other of facts[name]) if (other !== id) add(id, other);
    for (const edge of left) if (edge.name === name) add(edge.from, edge.to);
    const component = components(up);
    const closing = left.filter((edge) => edge.name === name && component.get(edge.from) === component.get(edge.to));
    const seen = new Set<number | undefined>();
    for (const edge of closing) {
      const group = component.get(edge.from);
      if (seen.has(group)) continue;
      seen.add(group);
      circles.push({ name, ids: circleThrough(edge, up, component), told: edge.told });
    }
    const gone = new Set(closing);
    left = left.filter((edge) => !gone.has(edge));
  }
  return { edges: left, circles };
}

/** Number of the component of each id; ids in one component reach each other. */
function components(up: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const component = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  let groups = 0;
  for (const start of up.keys()) {
    if (order.has(start)) continue;
    const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
    while (path.length > 0) {
      const at = path.at(-1) as { id: string; next: number };
      if (at.next === 0) {
        order.set(at.id, order.size);
        low.set(at.id, order.get(at.id) as number);
        open.push(at.id);
        isOpen.add(at.id);
      }
      const other = up.get(at.id)?.[at.next++];
      if (other !== undefined) {
        if (!order.has(other)) path.push({ id: other, next: 0 });
        else if (isOpen.has(other)) low.set(at.id, Math.min(low.get(at.id) as number, order.get(other) as number));
        continue;
      }
      path.pop();
      const below = path.at(-1);
      if (below) low.set(below.id, Math.min(low.get(below.id) as number, low.get(at.id) as number));
      if (low.get(at.id) !== order.get(at.id)) continue;
      groups++;
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        isOpen.delete(id);
        component.set(id, groups);
        if (id === at.id) break;
      }
    }
  }
  return component;
}

/** The shortest way from where an edge leads back to where it begins. */
function circleThrough({ from, to }: Edge, up: ReadonlyMap<string, readonly string[]>, component: ReadonlyMap<string, number>): string[] {
  const before = new Map<string, string>();
  const queue = [to];
  for (let at = 0; at < queue.length && !before.has(from) && to !== from; at++) {
    const id = queue[at] as string;
    for (const other of up.get(id) ?? []) {
      if (other === to || before.has(other) || component.get(other) !== component.get(from)) continue;
      before.set(other, id);
      queue.push(other);
    }
  }
  const back: string[] = [];
  for (let id: string | undefined = from; id !== undefined && id !== to; id = before.get(id)) back.push(id);
  return [from, to, ...back.reverse()];
}
