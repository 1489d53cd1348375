import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-fs.ts';
import { checkContent } from '../../src/model/check-content.ts';
import { voicesAt } from '../../src/model/customer-voices.ts';
import { type Entry, Library } from '../../src/model/library.ts';
import { expertsAt, processesOf } from '../../src/model/who-to-ask.ts';

const { library } = checkContent(readContent(join(import.meta.dirname, '../fixtures/tiny')));
if (!library) throw new Error('the tiny library is broken');
const steg = library.get('touchpoints', 'steg') as Entry;
const voice = library.get('voices', 'nasse-fuesse') as Entry<'voices'>;
const withVoices = (...facts: Partial<Entry<'voices'>['facts']>[]): Library =>
  new Library(library.site, [
    ...library.entries.filter(({ kind }) => kind !== 'voices'),
    ...facts.map((own, index): Entry => ({ ...voice, id: `v${index}`, facts: { ...voice.facts, ...own } })),
  ]);
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

describe('the voices at a touchpoint', () => {
  it('begin with the strongest feeling, good or bad, then with the newest', () => {
    const all = withVoices({ emotion: 1 }, { emotion: -2, date: '2025-01' }, { emotion: 2, date: '2025-06' }, { emotion: 0 });
    expect(ids(voicesAt(all, steg))).toEqual(['v2', 'v1', 'v0', 'v3']);
  });

  it('leave out those that no longer hold', () => {
    expect(ids(voicesAt(withVoices({}, { status: 'deprecated' }), steg))).toEqual(['v0']);
  });

  it('are the process’s, too, where they name it', () => {
    const process = library.get('processes', 'ablegen') as Entry;
    expect(ids(voicesAt(withVoices({}, { process: 'ablegen' }), process))).toEqual(['v1']);
  });
});

describe('who can be asked', () => {
  it('about a touchpoint is everybody whose role names it', () => {
    expect(expertsAt(library, 'steg').map(({ role, person }) => `${role.id} ${person.name}`)).toEqual(['deck Ole']);
    expect(expertsAt(library, 'elsewhere')).toEqual([]);
  });

  it('answers for the processes that the department owns', () => {
    const role = library.get('roles', 'deck') as Entry<'roles'>;
    expect(ids(processesOf(library, role))).toEqual(['ablegen']);
    expect(processesOf(library, { ...role, facts: { ...role.facts, department: 'other' } })).toEqual([]);
  });
});
