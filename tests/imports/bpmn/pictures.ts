import { inspect } from '../../../src/diagram/inspect.ts';
import { widePicture } from '../../../src/diagram/wide.ts';
import type { Draft, Site } from '../../../src/imports/bpmn/draft.ts';
import { type BpmnImport, importBpmn } from '../../../src/imports/bpmn/import.ts';
import { following, type ProcessFacts, processFacts } from '../../../src/model/kinds/process.ts';

export const site: Site = { language: 'de', way: 'use', today: '2026-11-01' };

/** Imports a file that must be readable. */
export function imported(file: Uint8Array | string, name = 'model.bpmn'): BpmnImport {
  const read = importBpmn(typeof file === 'string' ? new TextEncoder().encode(file) : file, name, site);
  if (!('drafts' in read)) throw new Error(JSON.stringify(read));
  return read;
}

/** A draft as the schema of processes has it; throws what the schema finds. */
export const factsOf = (draft: Draft): ProcessFacts => processFacts.parse(JSON.parse(JSON.stringify(draft.facts)));

/** Steps that no way leads to from the first. */
export function unreached(facts: ProcessFacts): string[] {
  const at = new Map(facts.steps.map(({ id }, index) => [id, index]));
  const reached = new Set([0]);
  for (const index of reached) for (const { id } of following(facts, index)) reached.add(at.get(id) ?? -1);
  return [...(reached.has(-1) ? ['a way leads nowhere'] : []), ...facts.steps.flatMap(({ id }, index) => (reached.has(index) ? [] : [id]))];
}

/** What a strict reader finds wrong with the picture of a draft. */
export const faultsIn = ({ lanes, phases, steps, ...facts }: ProcessFacts): string[] =>
  inspect(
    widePicture({
      lanes: lanes.map(({ id, kind, label }) => ({ id, kind, label: label.de ?? '' })),
      phases: phases.map(({ id, label }) => ({ id, label: label.de ?? '' })),
      steps: steps.map(({ id, lane, phase, does, decide }, at) => ({
        id,
        lane,
        phase,
        number: at + 1,
        text: does.de ?? '',
        asks: decide !== undefined,
      })),
      edges: steps.flatMap(({ id }, at) =>
        following({ lanes, phases, steps, ...facts }, at).map((next) => ({ from: id, to: next.id, label: next.answer?.de })),
      ),
    }),
  ).faults;
