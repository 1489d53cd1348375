import { describe, expect, it } from 'vitest';
import { allChanges, changesOf, noteOf, recentChanges } from '../../src/model/changes.ts';
import type { Change } from '../../src/model/entry.ts';
import { sketched } from '../exports/terms/second.ts';

const on = (...days: string[]): Change[] => days.map((date, index) => ({ date, note: { de: `${index}` } }));
const library = sketched({
  a: { facts: { changes: on('2026-01-01', '2026-03-01') } },
  b: { facts: { changes: on('2026-03-01', '2026-02-01') } },
  c: {},
  d: { facts: { changes: on('2026-04-01') } },
});
const days = (rows: { entry: { id: string }; change: Change }[]) => rows.map(({ entry, change }) => `${entry.id} ${change.date}`);

describe('changes', () => {
  it.each([
    ['newest first', on('2026-03-01', '2026-02-02', '2026-02-02', '2026-01-01'), ['0', '1', '2', '3']],
    ['oldest first', on('2026-01-01', '2026-02-02', '2026-02-02', '2026-03-01'), ['3', '2', '1', '0']],
    ['anyhow', on('2026-02-02', '2026-03-01', '2026-01-01'), ['1', '0', '2']],
    ['on one day', on('2026-02-02', '2026-02-02'), ['0', '1']],
  ])('of an entry written %s come newest first', (_how, changes, notes) => {
    const entry = sketched({ x: { facts: { changes } } }).get('terms', 'x');
    expect(entry && changesOf(entry).map(({ note }) => note.de)).toEqual(notes);
  });

  it('of all entries come newest first, those of one day by id', () => {
    expect(days(allChanges(library))).toEqual(['d 2026-04-01', 'a 2026-03-01', 'b 2026-03-01', 'b 2026-02-01', 'a 2026-01-01']);
  });

  it('name each entry once where the entries are asked for that changed last', () => {
    expect(days(recentChanges(library, 9))).toEqual(['d 2026-04-01', 'a 2026-03-01', 'b 2026-03-01']);
    expect(days(recentChanges(library, 2, 'terms'))).toEqual(['d 2026-04-01', 'a 2026-03-01']);
    expect(recentChanges(library, 9, 'guides')).toEqual([]);
  });

  it('have a note in any language rather than none, and say in which', () => {
    const note = (given: Change['note']) => noteOf({ date: '2026-01-01', note: given }, 'en', 'de');
    expect(note({ de: 'Neu', en: 'New' })).toEqual({ text: 'New', language: 'en' });
    expect(note({ de: 'Neu' })).toEqual({ text: 'Neu', language: 'de' });
    expect(noteOf({ date: '2026-01-01', note: { en: 'New' } }, 'de', 'de')).toEqual({ text: 'New', language: 'en' });
  });
});
