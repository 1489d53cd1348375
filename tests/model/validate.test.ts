import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/build/yaml-source.ts';
import { day, id, summary, text } from '../../src/model/entry.ts';
import { validate } from '../../src/model/validate.ts';

const schema = z.strictObject({
  title: text,
  summary: summary.optional(),
  when: day.optional(),
  size: z.enum(['small', 'large']).default('small'),
  parts: z.array(z.strictObject({ name: id, weight: z.number().optional() })).default([]),
  people: z.record(id, z.strictObject({ role: text })).default({}),
});

const judge = (yaml: string) => {
  const result = validate(schema, readYaml(yaml, 'a/b.yaml').source);
  return 'findings' in result
    ? result.findings.map(({ rule, line, column, params }) => ({ rule, at: `${line}:${column}`, ...params }))
    : result.data;
};

describe('data that fits its schema', () => {
  it('comes back with its defaults', () => {
    expect(judge('title: Anker')).toEqual({ title: 'Anker', size: 'small', parts: [], people: {} });
  });

  it('loses the blanks around its texts', () => {
    expect(judge('title: "  Anker "')).toMatchObject({ title: 'Anker' });
  });
});

describe('data that does not fit', () => {
  it('has an unknown key at the key, with the nearest known one', () => {
    expect(judge('title: A\nsumary: B')).toEqual([{ rule: 'unknown-key', at: '2:1', found: 'sumary', right: 'summary' }]);
    expect(judge('title: A\nparts:\n  - name: a\n    wieght: 3')).toEqual([
      { rule: 'unknown-key', at: '4:5', found: 'wieght', right: 'weight' },
    ]);
    expect(judge('title: A\npeople:\n  uta: { role: x, rolle: y }')).toEqual([
      { rule: 'unknown-key', at: '3:19', found: 'rolle', right: 'role' },
    ]);
  });

  it('has an unknown key without a suggestion where nothing is near', () => {
    expect(judge('title: A\nwassermelone: B')).toEqual([{ rule: 'unknown-key', at: '2:1', found: 'wassermelone' }]);
  });

  it('has several unknown keys, each at its place', () => {
    expect(judge('title: A\nx1: 1\nx2: 2')).toMatchObject([{ at: '2:1' }, { at: '3:1' }]);
  });

  it('has a missing field at the start of what lacks it', () => {
    expect(judge('size: large')).toEqual([{ rule: 'missing-field', at: '1:1', key: 'title', right: 'string' }]);
    expect(judge('title: A\nparts:\n  - weight: 3')).toMatchObject([{ rule: 'missing-field', at: '3:5', key: 'parts.0.name' }]);
  });

  it('has a wrong word at its value, with the nearest and all possible ones', () => {
    expect(judge('title: A\nsize: smal')).toEqual([
      { rule: 'wrong-value', at: '2:7', key: 'size', found: 'smal', right: 'small', values: 'small, large' },
    ]);
  });

  it('has a wrong type at its value', () => {
    expect(judge('title: [A]')).toEqual([{ rule: 'wrong-value', at: '1:8', key: 'title', found: '["A"]', right: '', values: 'string' }]);
  });

  it('has a day that no calendar knows', () => {
    expect(judge('title: A\nwhen: 2026-02-30')).toEqual([{ rule: 'wrong-date', at: '2:7', key: 'when', found: '2026-02-30' }]);
  });

  it('has a text that is too long or empty, or a key with nothing behind it', () => {
    expect(judge(`title: A\nsummary: ${'x'.repeat(161)}`)).toEqual([
      { rule: 'text-too-long', at: '2:10', key: 'summary', found: '161', right: '160' },
    ]);
    expect(judge("title: ' '")).toEqual([{ rule: 'empty-text', at: '1:8', key: 'title' }]);
    expect(judge('title:')).toMatchObject([{ rule: 'empty-text', key: 'title' }]);
  });

  it('that is no mapping at all is named by its file', () => {
    expect(judge('- a')).toMatchObject([{ rule: 'wrong-value', key: 'b.yaml' }]);
  });

  it('that could not be read is not judged a second time', () => {
    expect(judge('title: [')).toEqual([]);
  });
});
