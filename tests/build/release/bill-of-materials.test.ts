import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from '../../../src/build/release/bill-of-materials.ts';

const about = { name: 'lotse', version: '0.1.0', licence: 'MIT' };
const small = {
  lockfileVersion: 3,
  name: 'lotse',
  version: '0.1.0',
  packages: {
    '': { dependencies: { a: '1.0.0' }, devDependencies: { '@x/test': '3.0.0' } },
    'node_modules/a': { version: '1.0.0', license: 'MIT', integrity: 'sha512-AAEC', dependencies: { b: '2' } },
    'node_modules/a/node_modules/b': { version: '2.0.0', license: '(MIT OR CC0-1.0)' },
    'node_modules/b': { version: '1.0.0', license: 'SEE LICENSE IN x', optional: true },
    'node_modules/@x/test': { version: '3.0.0', dev: true, dependencies: { b: '1', missing: '1' } },
  },
};

describe('the bill of materials', () => {
  it('names each package with version, hash, licence and whether the built site needs it', () => {
    const { components } = billOfMaterials(small, about);
    expect(components).toEqual([
      expect.objectContaining({ group: '@x', name: 'test', purl: 'pkg:npm/%40x/test@3.0.0', scope: 'excluded' }),
      expect.objectContaining({
        name: 'a',
        scope: 'required',
        hashes: [{ alg: 'SHA-512', content: '000102' }],
        licenses: [{ license: { id: 'MIT' } }],
      }),
      expect.objectContaining({ name: 'b', version: '1.0.0', scope: 'optional', licenses: [{ license: { name: 'SEE LICENSE IN x' } }] }),
      expect.objectContaining({ name: 'b', version: '2.0.0', licenses: [{ expression: '(MIT OR CC0-1.0)' }] }),
    ]);
  });

  it('says who needs whom, as Node finds it: beside first, then further up', () => {
    const { dependencies } = billOfMaterials(small, about);
    expect(dependencies).toEqual([
      { ref: 'pkg:npm/%40x/test@3.0.0', dependsOn: ['pkg:npm/b@1.0.0'] },
      { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/b@2.0.0'] },
      { ref: 'pkg:npm/b@1.0.0', dependsOn: [] },
      { ref: 'pkg:npm/b@2.0.0', dependsOn: [] },
      { ref: 'pkg:npm/lotse@0.1.0', dependsOn: ['pkg:npm/%40x/test@3.0.0', 'pkg:npm/a@1.0.0'] },
    ]);
  });

  it('refuses a lock file it does not know', () => {
    expect(() => billOfMaterials({ ...small, lockfileVersion: 1 }, about)).toThrow('lockfileVersion 1');
  });

  it('of this project holds every locked package once, with edges between known ones only, and neither clock nor serial number', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const bill = billOfMaterials(lock, about);
    const refs = bill.components.map((one) => (one as { purl: string }).purl);
    expect(new Set(refs).size).toBe(refs.length);
    const locked = Object.entries<{ version: string }>(lock.packages).filter(([path]) => path);
    expect(refs.length).toBe(new Set(locked.map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`)).size);
    const known = new Set([...refs, bill.metadata.component.purl]);
    expect(bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !known.has(ref))).toEqual([]);
    expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/);
  });
});
