import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bpmnSentence } from '../../../src/i18n/bpmn-said.ts';
import { bpmnType } from '../../../src/i18n/bpmn-types.ts';
import { importBpmn } from '../../../src/imports/bpmn/import.ts';
import { draftFiles } from '../../../src/imports/bpmn/yaml.ts';
import { factsOf, faultsIn, imported, site, unreached } from './pictures.ts';

const folder = join(import.meta.dirname, '../../fixtures/imports/bpmn');
const files = readdirSync(folder).filter((file) => file.endsWith('.bpmn'));
const read = (file: string) => imported(readFileSync(join(folder, file)), file);

describe('a BPMN file', () => {
  it.each(files)('becomes drafts and a report: %s', async (file) => {
    const { drafts, remarks, carried } = read(file);
    const told = [
      ...drafts.flatMap(draftFiles).map(({ path, body }) => `=== ${path}\n${body}`),
      '=== report',
      ...remarks.map(
        ({ level, code, params, type, id, name }) =>
          `${level}: ${bpmnType(type, 'de')} ${id} „${name}“: ${bpmnSentence(code, params, 'de')}`,
      ),
      '=== carried',
      ...Object.entries(carried).map(([sort, [some, all]]) => `${sort} ${some}/${all}`),
    ];
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(join(folder, file.replace(/bpmn$/, 'txt')));
  });

  it.each(files)('gives processes the schema accepts, each step reached, the picture without a fault: %s', (file) => {
    for (const draft of read(file).drafts) {
      const facts = factsOf(draft);
      expect(unreached(facts)).toEqual([]);
      expect(faultsIn(facts)).toEqual([]);
    }
  });

  it.each(files)('is written as YAML that reads back the same: %s', (file) => {
    for (const draft of read(file).drafts) expect(parse(draftFiles(draft)[0]?.body ?? '')).toEqual(JSON.parse(JSON.stringify(draft.facts)));
  });

  it('gives the same draft each time', () => {
    for (const file of files) expect(read(file).drafts.flatMap(draftFiles)).toEqual(read(file).drafts.flatMap(draftFiles));
  });

  it('is carried by nine tenths and more in tasks, gateways and flows, over all files', () => {
    for (const sort of ['tasks', 'gateways', 'flows'] as const) {
      const shares = files.map((file) => read(file).carried[sort]);
      const sum = (at: 0 | 1) => shares.reduce((all, share) => all + share[at], 0);
      expect(sum(0) / sum(1), sort).toBeGreaterThan(0.9);
    }
  });

  it('calls a process the content has already by its id', () => {
    const bytes = readFileSync(join(folder, '33-calls-in-the-file.bpmn'));
    const made = importBpmn(bytes, 'x.bpmn', { ...site, processes: new Set(['direct-debit']) });
    const steps = 'drafts' in made ? made.drafts[0]?.facts.steps : [];
    expect(steps?.map((step) => step['process'])).toEqual([undefined, 'adresse-pruefen', undefined, 'direct-debit', undefined]);
  });

  it('names in the report whatever it could not carry', () => {
    for (const file of files) {
      const { carried, remarks } = read(file);
      const missing = Object.values(carried).reduce((sum, [some, all]) => sum + all - some, 0);
      const named = new Set(remarks.filter(({ level }) => level === 'lost').map(({ id }) => id));
      expect(named.size, file).toBeGreaterThanOrEqual(missing);
    }
  });
});
