import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/build/yaml-source.ts';

const yaml = 'title: Anker\nparts:\n  - name: a\n  - { name: b, 1: x }\nwords: { de: Eins, en: One }\n';

describe('the place of a value', () => {
  const { at } = readYaml(yaml, 'x.yaml').source;

  it.each([
    [['title'], '1:8'],
    [['parts'], '3:3'],
    [['parts', 1], '4:5'],
    [['parts', 1, 'name'], '4:13'],
    [['words', 'en'], '5:24'],
    [['words', 'fr'], '5:8'],
    [['parts', 7, 'name'], '3:3'],
    [['nothing', 'at', 'all'], '1:1'],
    [[], '1:1'],
  ])('at %j is %s', (path, place) => {
    const { line, column } = at(path);
    expect(`${line}:${column}`).toBe(place);
  });

  it('is that of the key where the key is asked for', () => {
    const of = (path: (string | number)[]) => `${at(path, true).line}:${at(path, true).column}`;
    expect([of(['parts']), of(['parts', 0, 'name']), of(['words', 'en']), of(['parts', 1, '1'])]).toEqual(['2:1', '3:5', '5:20', '4:16']);
  });

  it('counts the lines of the file above it', () => {
    expect(readYaml(yaml, 'x.yaml', 3).source.at(['title'])).toEqual({ file: 'x.yaml', line: 4, column: 8 });
  });

  it('is right in files with Windows line ends', () => {
    expect(readYaml(yaml.replaceAll('\n', '\r\n'), 'x.yaml').source.at(['parts', 1, 'name'])).toEqual({
      file: 'x.yaml',
      line: 4,
      column: 13,
    });
  });
});

describe('YAML that cannot be read', () => {
  const found = (text: string) => readYaml(text, 'x.yaml').findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

  it.each([
    ['a: b: c', '1:4'],
    ['a: 1\na: 2', '2:1'],
    ['a:\n\t- b', '2:1'],
    ['a: *b', '1:4'],
    ['a: &x 1\nb: *x', '2:4'],
    ['a: 1\n---\nb: 2', '2:1'],
    ["a: { b: 'c", '1:11'],
  ])('like %j has one finding at %s and no data', (text, place) => {
    expect(found(text)).toEqual([`yaml-syntax ${place}`]);
    expect(readYaml(text, 'x.yaml').source.data).toBeUndefined();
  });
});

describe('YAML', () => {
  it('leaves days and yes and no as texts', () => {
    expect(readYaml('a: 2026-01-01\nb: no\nc: 1_0', 'x').source.data).toEqual({ a: '2026-01-01', b: 'no', c: '1_0' });
  });

  it('that is empty has no data to judge by, but a place', () => {
    const { source, findings } = readYaml('', 'x.yaml');
    expect([source.data, findings, source.at(['a'])]).toEqual([null, [], { file: 'x.yaml', line: 1, column: 1 }]);
  });
});
