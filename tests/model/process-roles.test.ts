import { describe, expect, it } from 'vitest';
import type { ProcessFacts } from '../../src/model/kinds/process.ts';
import { processChanges } from '../../src/model/process-changes.ts';
import { handOvers, rolesOf } from '../../src/model/process-roles.ts';

type Draft = { id: string; lane: string } & Record<string, unknown>;
const facts = (...steps: Draft[]) =>
  ({
    lanes: [
      { id: 'it', kind: 'system', label: { de: 'System' } },
      { id: 'us', kind: 'frontstage', label: { de: 'Service' } },
      { id: 'you', kind: 'customer', label: { de: 'Kund:in' } },
    ],
    phases: [{ id: 'p', label: { de: 'P' } }],
    steps: steps.map((step) => ({ phase: 'p', does: { de: step.id }, documents: [], terms: [], ...step })),
  }) as unknown as ProcessFacts;

describe('roles of a process', () => {
  const process = facts(
    { id: 'a', lane: 'you' },
    { id: 'b', lane: 'us', next: ['c', 'd'] },
    { id: 'c', lane: 'it', next: 'd' },
    { id: 'd', lane: 'us', end: true },
  );

  it('begin with the customer', () => {
    expect(rolesOf(process).map(({ lane }) => lane.id)).toEqual(['you', 'us', 'it']);
  });

  it('know their steps and from whom work comes and to whom it goes', () => {
    const us = rolesOf(process)[1];
    expect(us?.steps.map(({ id }) => id)).toEqual(['b', 'd']);
    expect(us?.incoming.map(({ from }) => from.id)).toEqual(['a', 'c']);
    expect(us?.outgoing.map(({ to }) => to.id)).toEqual(['c']);
  });

  it('change hands wherever the flow leaves a lane', () => {
    expect(handOvers(process).map(({ from, to }) => from.id + to.id)).toEqual(['ab', 'bc', 'cd']);
  });
});

describe('what changes from one variant to the other', () => {
  const broken = { kind: 'wait', what: {}, effect: {}, fix: {}, severity: 1, knownFrom: ['staff'] };
  const before = facts({ id: 'a', lane: 'you', breakpoint: broken }, { id: 'b', lane: 'us', breakpoint: broken }, { id: 'c', lane: 'it' });
  const after = facts({ id: 'a', lane: 'you' }, { id: 'n', lane: 'it' }, { id: 'c', lane: 'us', breakpoint: broken });
  const changes = processChanges(before, after);
  const ids = (steps: { id: string }[]) => steps.map(({ id }) => id);

  it('is told by ids: what is new, what is gone', () => {
    expect([ids(changes.added), ids(changes.removed)]).toEqual([['n'], ['b']]);
  });

  it('is told for steps that stay: who acts, where it leads', () => {
    expect(changes.changed.map(({ after, differences }) => [after.id, differences])).toEqual([
      ['a', ['next']],
      ['c', ['lane']],
    ]);
  });

  it('counts a break point as mended when it or its step is gone', () => {
    expect([ids(changes.mended), ids(changes.open)]).toEqual([['a', 'b'], ['c']]);
  });

  it('is nothing between a process and itself', () => {
    expect(processChanges(before, before)).toMatchObject({ added: [], removed: [], changed: [], mended: [] });
  });
});
