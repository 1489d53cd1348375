import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { insertChanges, type NewChange } from '../../src/build/git-history/insert-changes.ts';
import fc from '../property.ts';

const fixtures = join(import.meta.dirname, '../fixtures/insert-changes');
const two: NewChange[] = [
  { date: '2026-11-03', note: { de: 'Abgrenzung zu Kanal ergänzt' } },
  { date: '2026-10-01', note: { de: 'Schritt: „Rückruf“, neu' } },
];

describe('changes come into a file', () => {
  it.each(readdirSync(fixtures))('as in %s', (name) => {
    const form = readdirSync(join(fixtures, name)).includes('input.mdx') ? 'mdx' : 'yaml';
    const text = (which: string) => readFileSync(join(fixtures, name, `${which}.${form}`), 'utf8');
    expect(insertChanges(text('input'), form, two)).toBe(text('output'));
  });

  it.each([
    ['counts on', 'version: 2 # ours\nstatus: draft\n', 'version: 4 # ours\nchanges:\n'],
    ['begins', 'status: draft\nsteps: []\n', 'status: draft\nversion: 4\nchanges:\n'],
  ])('with a version that %s', (_what, raw, begins) => {
    const text = insertChanges(raw, 'yaml', [{ date: '2026-11-03', version: 4, note: { de: 'Neu' } }], 4);
    expect(text?.startsWith(begins)).toBe(true);
    expect(parse(text ?? '')).toEqual({ ...parse(raw), version: 4, changes: [{ date: '2026-11-03', version: 4, note: { de: 'Neu' } }] });
  });

  it.each([
    ['all of it in braces', '{ status: draft }\n', 'yaml'],
    ['a list', '- status: draft\n', 'yaml'],
    ['broken', 'status: "draft\n', 'yaml'],
    ['without front matter', 'status: draft\n', 'mdx'],
    ['with something else under changes', 'status: draft\nchanges: none\n', 'yaml'],
  ] as const)('never into one that is %s', (_what, raw, form) => {
    expect(insertChanges(raw, form, two)).toBeUndefined();
  });

  it('whatever a note says, and every line that was there stays', () => {
    const note = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('yes', '2026', '- a', 'a: b', 'a #b', '}', "'", '"', '*a', '&a', '---', '~', '\u2028', '\u{1F600}', 'x'.repeat(300)),
    );
    const before = ['status: approved', '# remark', 'steps:', '  - { id: s1 }', ''];
    fc.assert(
      fc.property(fc.array(note, { minLength: 1, maxLength: 4 }), fc.boolean(), (notes, existing) => {
        const old = existing ? ['changes:', '  - { date: 2026-01-01, note: { de: Alt } }'] : [];
        const raw = [...old, ...before].join('\n');
        const changes = notes.map((de): NewChange => ({ date: '2026-11-03', note: { de } }));
        const text = insertChanges(raw, 'yaml', changes) ?? '';
        expect(parse(text)).toEqual({ ...parse(raw), changes: [...changes, ...(parse(raw).changes ?? [])] });
        const lines = text.split('\n');
        expect(lines.length).toBe(raw.split('\n').length + changes.length + (existing ? 0 : 1));
        for (const line of raw.split('\n')) expect(lines).toContain(line);
      }),
    );
  });
});
