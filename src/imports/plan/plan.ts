import type { Said } from '../../model/import-said.ts';
import { type At, type ImportRead, type Loss, Losses } from '../terms/read.ts';
import { type Candidate, nameOf } from './candidate.ts';
import { clashesOf } from './clashes.ts';
import { compare } from './compare.ts';
import { complete } from './complete.ts';
import { type Edge, newEdges, withoutCircles } from './edges.ts';
import { type Ground, identify } from './identify.ts';
import { References, resolved } from './references.ts';
import { withReplacements } from './replacements.ts';
import { TermEdit } from './term-edit.ts';

/** A concept of the file and what it would do. */
export interface Planned {
  id: string;
  /** The file's own id, where it differs from ours. */
  given: string;
  title: string;
  at: At;
  edit: TermEdit;
  /** Labels that belong to another concept already. */
  clashes: Said[];
}

/** A row, a concept or a relation that is not taken. */
export interface Refused {
  at?: At;
  id?: string;
  why: Said;
}

/** What an import would do, in the order of the file. */
export interface Plan {
  new: Planned[];
  changed: Planned[];
  conflicting: Planned[];
  refused: Refused[];
  losses: Loss[];
  unchanged: number;
}

export interface PlanOptions {
  /** `YYYY-MM-DD`: the day of review for new entries that bring none. */
  today: string;
  /** Write texts that differ. Labels of other concepts are never taken. */
  force?: boolean;
  /** Concepts found to break a rule of the content, and which. */
  broken?: ReadonlyMap<string, Said>;
}

/**
 * Compares a file with the content. Pure: whoever writes does what `new` and `changed` say, and nothing else; what conflicts stays
 * untouched as a whole, so that nothing half-merged is left behind.
 */
export function planImport(read: ImportRead, ground: Ground, options: PlanOptions): Plan {
  const { library } = ground;
  const losses = new Losses();
  const concepts = withReplacements(read.concepts, ground);
  const found = identify({ ...read, concepts }, ground, losses);
  const refused: Refused[] = [...read.refused, ...found.refused];
  const broken = options.broken ?? new Map<string, Said>();
  const references = new References(found.candidates, concepts, library);
  const candidates = found.candidates.flatMap((candidate) => {
    const why = broken.get(candidate.id);
    if (why) refused.push({ at: candidate.at, id: candidate.id, why });
    return why ? [] : [resolved(candidate, references, library, losses)];
  });
  const { edges, circles } = withoutCircles(newEdges(candidates, library), library);
  for (const { ids, told, name } of circles)
    refused.push({ at: told.at, id: told.id, why: { code: 'cycle', params: { relation: name, circle: ids.join(' → ') } } });

  const planned = new Map<string, Planned>();
  const touching = byEnd(edges);
  for (const candidate of candidates) {
    const edit = candidate.entry ? compare(candidate, library.leading, losses) : complete(candidate, library, options.today, losses);
    if (edit.reasons.length > 0) losses.add('reason-added', { label: edit.reasons.join(', ') }, candidate.at);
    planned.set(candidate.id, plannedOf(candidate, edit, library.leading, clashesOf(candidate, edit, ground, touching)));
  }
  const isLeft = ({ edit, clashes }: Planned) => clashes.length > 0 || (edit.conflicts.length > 0 && !options.force);
  relate(edges, planned, ground, isLeft, broken, losses);

  const plan: Plan = { new: [], changed: [], conflicting: [], refused, losses: [], unchanged: 0 };
  for (const one of planned.values()) {
    if (isLeft(one)) plan.conflicting.push(one);
    else if (!library.get('terms', one.id)) plan.new.push(one);
    else if (one.edit.isEmpty) plan.unchanged++;
    else plan.changed.push(one);
  }
  plan.losses = [...read.losses, ...losses.list()];
  return plan;
}

const plannedOf = (candidate: Candidate, edit: TermEdit, leading: Parameters<typeof nameOf>[1], clashes: Said[]): Planned => ({
  id: candidate.id,
  given: candidate.given === candidate.id ? '' : candidate.given,
  title: nameOf(candidate.record, leading),
  at: candidate.at,
  edit,
  clashes,
});

/** Puts each relation into the entry that names it; an entry of the content may be touched only for that. Both ends must be there. */
function relate(
  edges: readonly Edge[],
  planned: Map<string, Planned>,
  { library }: Ground,
  isLeft: (one: Planned) => boolean,
  broken: ReadonlyMap<string, Said>,
  losses: Losses,
): void {
  const stays = new Map([...planned.values()].map((one) => [one.id, !isLeft(one)]));
  const exists = (id: string) => library.get('terms', id) !== undefined || stays.get(id) === true;
  const writable = (id: string) => stays.get(id) ?? library.get('terms', id) !== undefined;
  for (const { name, from, to, told } of edges) {
    if (!exists(from) || !exists(to) || broken.has(from) || broken.has(to)) {
      if (stays.get(told.id)) losses.add('unknown-relation', { relation: name, value: told.id === from ? to : from }, told.at);
      continue;
    }
    if (!writable(from)) continue;
    let one = planned.get(from);
    if (!one) {
      const candidate: Candidate = {
        id: from,
        given: '',
        at: told.at,
        record: { id: from, labels: {} },
        entry: library.get('terms', from),
      };
      one = plannedOf(candidate, new TermEdit(from), library.leading, []);
      one.title = library.title(candidate.entry as NonNullable<Candidate['entry']>, library.leading);
      planned.set(from, one);
    }
    const known = library.get('terms', from)?.facts[name];
    if (known) one.edit.extendFact(name, known, [to]);
    else one.edit.facts[name] = [...((one.edit.facts[name] as string[] | undefined) ?? []), to];
  }
  for (const { edit } of planned.values()) edit.changes.splice(0, edit.changes.length, ...merged(edit));
}

/** Relations are added one by one; they are shown together. */
function merged({ changes }: TermEdit): TermEdit['changes'] {
  const byField = new Map<string, TermEdit['changes'][number]>();
  for (const change of changes) {
    const known = byField.get(change.field);
    if (known) known.new = `${known.new} | ${change.new}`;
    else byField.set(change.field, { ...change });
  }
  return [...byField.values()];
}

function byEnd(edges: readonly Edge[]): Map<string, Edge[]> {
  const ends = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const id of [edge.from, edge.to]) {
      const list = ends.get(id);
      if (list) list.push(edge);
      else ends.set(id, [edge]);
    }
  }
  return ends;
}
